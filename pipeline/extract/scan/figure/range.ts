import { toText } from '../decimal.ts';
import { skipSpaces } from '../numeral/spaces.ts';
import { readCurrencyBefore } from '../unit.ts';
import type { Figure } from './figure.ts';
import { readOne } from './one.ts';

const DASHES = new Set(['~', '～', '-', '－', '—', '–', '〜', '∼']);

/** 介于3亿元和5亿元之间. */
const BETWEEN = /^之?间(?![接隔断谍])/u;

/** The other end of a range, the left one taking scale and unit from the right where it has none. */
export function readRange(text: string, left: Figure): Figure | null {
  if (left.range) return null;
  // 1万(含)-5万元
  const inclusive = /^[（(]含[）)]/u.exec(text.slice(left.end, left.end + 3));
  const gap = skipSpaces(text, left.end + (inclusive?.[0].length ?? 0));
  const connector = text[gap]!;
  const dash = DASHES.has(connector);
  const between = connector === '和' || connector === '与';
  if (!dash && !between && connector !== '至' && connector !== '到') return null;
  if (!dash && '从由自'.includes(text[left.start - 1] ?? '\n')) return null;
  let from = skipSpaces(text, gap + 1);
  if (dash && text[from] === connector && connector !== '~') from++;
  const signed = left.currency !== null && /[\d０-９A-Za-z]/.test(text[left.end - 1]!);
  const right = readOne(text, from, signed && !readCurrencyBefore(text, from) ? left.currency : null);
  if (!right || right.range || (between && !BETWEEN.test(text.slice(right.end, right.end + 3)))) return null;
  if (left.unit !== null && (right.unit === null || right.unit !== left.unit)) return null;
  if (right.unit === null && !right.numeral.scaled && !between) return null;
  if (right.numeral.form === 'bare') return null;
  if (!dash && !between && isLedTo(text, left, right)) return null;
  const high = right.values[0]!;
  const shift = sharedScale(signed ? { ...left, unit: null } : left, right);
  const low = { ...left.values[0]!, exponent: left.values[0]!.exponent + shift };
  return {
    ...right,
    start: left.start,
    values: [low, high],
    fine: Math.min(left.fine + shift, right.fine),
    coarse: Math.min(left.coarse + shift, right.coarse),
    more: left.more || right.more,
    range: true,
  };
}

/** 跌17点至3025点: by how much, and to where; so far apart are no ends of a range. */
function isLedTo(text: string, left: Figure, right: Figure): boolean {
  if (left.unit === null || !CHANGED.test(text.slice(Math.max(0, left.start - 3), left.start))) return false;
  const [change, level] = [left, right].map(({ values }) => Math.abs(Number(toText(values[0]!))));
  return level! >= change! * FAR;
}
const CHANGED = /(?:[涨跌升降挫]|回落|下滑|增加|减少|增长)(?:了|约|逾|近|超)?$/u;
const FAR = 5;

/**
 * The scale that the left end takes from the right one: 5至8亿, 八百到九百亿, 一百二十到一百五十万.
 * @returns a power of ten; 0 where the left end has its own, or would not be the smaller one (8500到3万)
 */
function sharedScale(left: Figure, right: Figure): number {
  if (left.unit !== null || left.numeral.big.any) return 0;
  const shift = left.numeral.scaled ? right.numeral.big.last : right.numeral.scale;
  const [low, high] = [left.values[0]!, right.values[0]!].map((value) => Math.abs(Number(toText(value))));
  return low! * 10 ** shift > high! && low! < high! ? 0 : shift;
}
