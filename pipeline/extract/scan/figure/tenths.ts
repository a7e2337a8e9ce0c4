import { add, type Decimal } from '../decimal.ts';
import type { Numeral } from '../numeral/numeral.ts';
import { readNumeral } from '../numeral/read.ts';
import { skipSpaces } from '../numeral/spaces.ts';
import type { Figure } from './figure.ts';
import { SHARE } from './fraction.ts';
import { WITHOUT_DIGITS } from './half.ts';

/** Words that 成 begins after a number: 一成不变, 三成立. */
const AFTER_CHENG = '立为功本员交长熟果就分效品都千万亿群语';
const HALF: Decimal = { mantissa: 5n, exponent: -1 };

/** 七成, 3成, 七成五, 三成半, 七八成, 近四成多, 半成: given in percent. 对折, 95折: tenths of a price. */
export function readTenths(text: string, at: number, number: Numeral | null): Omit<Figure, 'start'> | null {
  if (text[at] === '半' || text[at] === '对') return halved(text, at);
  if (text.startsWith('一半', at)) return aHalf(text, at);
  if (!number) return null;
  const after = skipSpaces(text, number.end);
  if (text[after] === '成') return percent(text, number, after + 1);
  return text[after] === '折' ? discount(number, after + 1) : null;
}

/** 占了近一半, 超过一半的, 减少一半: half of something that is measured. */
function aHalf(text: string, at: number): Omit<Figure, 'start'> | null {
  const told =
    BEFORE_HALF.test(text.slice(Math.max(0, at - 3), at)) ||
    /^(?:及?以[上下]|左右|上下)/u.test(text.slice(at + 2, at + 5));
  if (!told || /[路山天]/u.test(text[at + 2] ?? '')) return null;
  const value = { mantissa: 5n, exponent: 1 };
  return figure({ end: at + 2, values: [value], fine: 0, more: false, numeral: WITHOUT_DIGITS }, '%');
}
const BEFORE_HALF =
  /(?:占|占比|比例|份额|近|接近|约|超过?|逾|不到|不足|达到?|[增减降跌缩涨砍掉]少?|下降|缩水|缩减|降低)(?:为|了|至|到|有)?$/u;

/** 半成, 半折, 对折. */
function halved(text: string, at: number): Omit<Figure, 'start'> | null {
  const tenths = text[at] === '半' && text[at + 1] === '成' && !AFTER_CHENG.includes(text[at + 2] ?? '\n');
  const half = text[at + 1] === '折' && (text[at] === '半' || !/[叠后页]/u.test(text[at + 2] ?? ''));
  if (!tenths && !half) return null;
  const value = { mantissa: 5n, exponent: 0 };
  return figure({ end: at + 2, values: [value], fine: 0, more: false, numeral: WITHOUT_DIGITS }, half ? '折' : '%');
}

function percent(text: string, number: Numeral, after: number): Omit<Figure, 'start'> | null {
  const ten = text.slice(number.end - 1, number.end) === '十' && number.values[0]!.mantissa === 1n;
  if ((number.scaled && !ten && number.scale !== 1) || AFTER_CHENG.includes(text[after] ?? '\n')) return null;
  if (number.values.some(({ mantissa, exponent }) => mantissa > 20n * 10n ** BigInt(Math.max(0, -exponent))))
    return null;
  if (text.startsWith('不变', after)) return null;
  let end = after;
  let more = number.more;
  let fine = 1 + number.fine;
  let values = number.values.map((value) => ({ ...value, exponent: value.exponent + 1 }));
  const one = number.values.length === 1;
  const unit = one && number.form !== 'arabic' ? readNumeral(text, end) : null;
  if (text[end] === '半' && one) {
    values = values.map((value) => add(value, { ...HALF, exponent: 0 }));
    end++;
    fine = 0;
  } else if (unit?.form === 'digit' && unit.values.length === 1) {
    values = values.map((value) => add(value, unit.values[0]!));
    end = unit.end;
    fine = 0;
  } else if (text[end] === '多' || text[end] === '余') {
    more = true;
    end++;
  }
  // 三至五成: the tenth is a scale that both ends share
  return figure({ end, values, fine, more, numeral: { ...number, scale: 1 } }, '%');
}

/** 八五折 and 95折 write the tenths and their tenths without a point. */
function discount(number: Numeral, end: number): Omit<Figure, 'start'> | null {
  if (number.scaled) return null;
  const shift = number.fine === 0 && number.values.every(({ mantissa }) => mantissa >= 10n && mantissa < 100n) ? -1 : 0;
  const values = number.values.map((value) => ({ ...value, exponent: value.exponent + shift }));
  return figure(
    { end, values, fine: number.fine + shift, more: number.more, numeral: { ...number, scale: shift } },
    '折',
  );
}

function figure(
  { values, fine, ...read }: Pick<Figure, 'end' | 'values' | 'fine' | 'more' | 'numeral'>,
  unit: '%' | '折',
): Omit<Figure, 'start'> {
  const kind = unit === '%' ? 'percent' : 'ratio';
  return { ...SHARE, ...read, kind, values, fine, coarse: fine, range: values.length > 1, unit };
}
