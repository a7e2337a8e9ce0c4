import { add, type Decimal, toText } from '../decimal.ts';
import { readNumeral } from '../numeral/read.ts';
import { readUnit } from '../unit.ts';
import type { Figure } from './figure.ts';

/** What each unit of time holds of the one after it. A month is no number of days, so it begins no chain of its own. */
const HOLDS: Readonly<Record<string, readonly [unit: string, times: bigint][]>> = {
  年: [
    ['个季度', 4n],
    ['个月', 12n],
  ],
  个季度: [['个月', 3n]],
  周: [
    ['天', 7n],
    ['小时', 168n],
  ],
  天: [
    ['小时', 24n],
    ['分钟', 1440n],
  ],
  小时: [
    ['分钟', 60n],
    ['秒', 3600n],
  ],
  分钟: [['秒', 60n]],
};
/** Short names that mean a span of time only behind a longer one. */
const SHORT: Readonly<Record<string, string>> = { 时: '小时', 分: '分钟' };

/** 3年零6个月, 8天20小时, 36天5小时30分: one length of time, in the smallest unit that is named. */
export function withDurationParts(text: string, whole: Figure): Figure {
  if (whole.kind !== 'duration' || whole.range || whole.more || text[whole.start - 1] === '每') return whole;
  let sum = whole;
  for (;;) {
    const part = readPart(text, sum);
    if (!part) return sum;
    sum = part;
  }
}

function readPart(text: string, sum: Figure): Figure | null {
  const joined = text[sum.end] === '又' || text[sum.end] === '零';
  const from = joined ? sum.end + 1 : sum.end;
  const number = readNumeral(text, from);
  const value = number?.values[0];
  if (!number || !value || number.values.length > 1 || number.more || sum.fine < 0 || value.exponent < 0) return null;
  const unit = readUnit(text, number.end);
  const short = SHORT[text[number.end] ?? ''];
  const name = unit?.kind === 'duration' ? unit.unit : short;
  const times = HOLDS[sum.unit!]?.find(([smaller]) => smaller === name)?.[1];
  if (times === undefined || value.exponent > 4 || Number(toText(value)) >= times) return null;
  // 一天8小时, 一周5天: so much of each
  if (!joined && sum.values[0]!.mantissa === 1n && sum.unit !== '年' && sum.unit !== '小时') return null;
  return {
    ...sum,
    end: unit?.kind === 'duration' ? unit.end : number.end + 1,
    unit: name!,
    values: sum.values.map((one) => add(multiplied(one, times), value)),
    fine: 0,
    coarse: 0,
  };
}

const multiplied = ({ mantissa, exponent }: Decimal, times: bigint): Decimal => ({
  mantissa: mantissa * times,
  exponent,
});
