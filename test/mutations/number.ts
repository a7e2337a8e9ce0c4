/** The oracle's own reading of numbers and ranges, in plain floating point: it shares nothing with what it judges. */
export type Range = readonly [low: number, high: number];

const SCALES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 100, 成: 10 };
const NUMERALS = '零一二三四五六七八九';

/** @returns value and unit of the last digit of a printed figure, or null where there is no number in it */
export function numberIn(text: string): { value: number; unit: number; tens: number } | null {
  const printed = /([-−])?(\d[\d,]*)(?:\.(\d+))?\s*(万亿|亿|万|千|百)?/.exec(text);
  if (!printed) return numeral(text);
  const [, sign, whole, decimals = '', scale] = printed;
  const size = scale ? SCALES[scale]! : 1;
  const digits = whole!.replaceAll(',', '');
  const unit = size * 10 ** -decimals.length;
  const value = (sign ? -1 : 1) * Number(`${digits}.${decimals || 0}`) * size;
  const zeros = decimals === '' ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  return { value, unit, tens: unit * 10 ** Math.min(zeros, digits.length - 1) };
}

/** 七成, 两个月, 三年半, 百亿 */
function numeral(text: string): ReturnType<typeof numberIn> {
  const found = /([一二两三四五六七八九])?(万亿|亿|万|千|百|成|十)?/.exec(
    text.replace(/^[^一二两三四五六七八九十百千万亿]*/, ''),
  );
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  const digit = found[1] === undefined ? 1 : found[1] === '两' ? 2 : NUMERALS.indexOf(found[1]);
  const scale = /^百亿|^千亿/.exec(text)
    ? text.startsWith('百')
      ? 1e10
      : 1e11
    : found[2] === '十'
      ? 10
      : (SCALES[found[2] ?? ''] ?? 1);
  const half = /[年月]半/.test(text) ? 0.5 : 0;
  return { value: digit * scale + half, unit: half > 0 ? 0.5 : scale, tens: scale };
}

/** Where a figure may lie when it was rounded or cut: [v − u/2, v + u], and as its hedge bounds it. */
export function rangeOf(text: string, hedge: string | null): Range | null {
  const number = numberIn(text);
  if (!number) return null;
  const { value, unit, tens } = number;
  if (/\d[多余]|[倍万亿]多/.test(text)) return [value, value + tens];
  switch (hedge) {
    case 'over':
    case 'at-least':
      return [value, Number.POSITIVE_INFINITY];
    case 'under':
    case 'nearly':
    case 'at-most':
      return [Number.NEGATIVE_INFINITY, value];
    case 'about':
      return [value - tens, value + tens];
    default:
      return value < 0 ? [value - unit, value + unit / 2] : [value - unit / 2, value + unit];
  }
}
