import { add, type Decimal } from '../decimal.ts';
import { digitAt } from '../numeral/literal.ts';
import type { Numeral } from '../numeral/numeral.ts';
import { readNumeral } from '../numeral/read.ts';
import { skipSpaces } from '../numeral/spaces.ts';
import { readCurrencyBefore, readPart, readUnit, unitOfCurrency } from '../unit.ts';
import type { Figure } from './figure.ts';
import { readFraction } from './fraction.ts';
import { readHalf } from './half.ts';
import { readTenths } from './tenths.ts';

const MINUS = new Set(['-', '−', '－', '﹣', '负']);
const PLUS = new Set(['+', '＋']);
/** A figure that is no range: sign, currency sign, number, scale and unit. */
export function readOne(text: string, at: number): Figure | null {
  let from = at;
  let negative = false;
  if (MINUS.has(text[from]!) || PLUS.has(text[from]!)) {
    negative = MINUS.has(text[from]!);
    if (text[from] !== '负' && isJoined(text[from - 1])) return null;
    from++;
    if (!canFollowSign(text, from)) return null;
  }
  const prefix = readCurrencyBefore(text, from);
  if (prefix?.name) return null;
  if (prefix) {
    from = prefix.end;
    if (MINUS.has(text[from]!)) {
      negative = true;
      from++;
    }
    if (digitAt(text, from) < 0) return null;
  }
  const special = readFraction(text, from) ?? readTenths(text, from) ?? readHalf(text, from);
  if (special) return { ...special, start: at, values: signed(special.values, negative) };
  const plain = readNumeral(text, from);
  if (!plain) return null;
  const number = withFraction(text, plain);
  const base = {
    start: at,
    values: signed(number.values, negative),
    fine: number.fine,
    coarse: number.coarse,
    more: number.more,
    range: number.values.length > 1,
    unitInferred: false,
    numeral: number,
  };
  if (prefix) {
    const letter = readEnglishScale(text, number.end);
    const end = letter?.end ?? number.end;
    const power = letter?.power ?? 0;
    const word = readUnit(text, end);
    const unit = word?.kind === 'money' || word?.kind === 'price' ? word : null;
    return {
      ...base,
      end: unit?.end ?? end,
      values: base.values.map((value) => ({ ...value, exponent: value.exponent + power })),
      fine: base.fine + power,
      coarse: base.coarse + power,
      kind: unit?.kind ?? 'money',
      unit: unit?.unit ?? unitOfCurrency(prefix.code),
      currency: unit && unit.unit !== '元' ? unit.currency : prefix.code,
      per: unit?.per ?? null,
      determiner: false,
    };
  }
  const unit = readUnit(text, number.end);
  const power = unit?.power ?? 0;
  const whole: Figure = {
    ...base,
    values: base.values.map((value) => ({ ...value, exponent: value.exponent + power })),
    fine: base.fine + power,
    coarse: base.coarse + power,
    end: unit?.end ?? number.end,
    kind: unit?.kind ?? 'count',
    unit: unit?.unit ?? null,
    currency: unit?.currency ?? null,
    per: unit?.per ?? null,
    determiner: unit?.determiner ?? false,
  };
  return power === 0 ? withParts(text, whole) : whole;
}

/** 一又四分之一小时: a whole and a fraction of it. */
function withFraction(text: string, whole: Numeral): Numeral {
  const and = skipSpaces(text, whole.end);
  if (text[and] !== '又' || whole.values.length > 1) return whole;
  const part = readFraction(text, skipSpaces(text, and + 1));
  if (!part || part.range) return whole;
  const power = part.unit === '‰' ? 3 : 2;
  const value = { ...part.values[0]!, exponent: part.values[0]!.exponent - power };
  return { ...whole, end: part.end, values: whole.values.map((one) => add(one, value)), fine: -2, coarse: -2 };
}

/** 五元三毛, 50元6角三分, 两美元又三美分: smaller and smaller parts of the unit. */
function withParts(text: string, whole: Figure): Figure {
  let sum = whole;
  if (whole.currency === null || whole.per !== null || whole.range || whole.fine < 0) return whole;
  for (let power = 0; ; ) {
    const from = text[sum.end] === '又' ? sum.end + 1 : sum.end;
    const number = readNumeral(text, from);
    const part = number && readPart(text, number.end, whole.currency);
    if (!number || !part || part.value >= power || number.scaled || number.values.length > 1) return sum;
    power = part.value;
    const value = number.values[0]!;
    sum = {
      ...sum,
      end: part.end,
      values: sum.values.map((one) => add(one, { ...value, exponent: value.exponent + power })),
      fine: power,
      coarse: power,
    };
  }
}

/** A sign stands before digits or a currency, 负 before a Chinese number too; 负一 and 负两 alone are too short to be sure. */
function canFollowSign(text: string, at: number): boolean {
  if (digitAt(text, at) >= 0 || readCurrencyBefore(text, at)) return true;
  if (text[at - 1] !== '负') return false;
  return at + 1 < text.length && readNumeral(text, at) !== null;
}

const signed = (values: Decimal[], negative: boolean) =>
  negative ? values.map((value) => ({ ...value, mantissa: -value.mantissa })) : values;

/** A minus after a letter or digit is a hyphen: GLM-4, 3-5. */
const isJoined = (before: string | undefined) =>
  before !== undefined && /[\p{L}\p{N})）\]%]/u.test(before) && !/\p{Script=Han}/u.test(before);

const ENGLISH_SCALE = /\s?(trillion|billion|million|thousand|tn|bn|mn|[kmb])(?![a-z])/iy;
const ENGLISH_POWERS: Readonly<Record<string, number>> = { t: 12, b: 9, m: 6, k: 3 };

function readEnglishScale(text: string, at: number): { end: number; power: number } | null {
  ENGLISH_SCALE.lastIndex = at;
  const found = ENGLISH_SCALE.exec(text);
  if (!found) return null;
  const word = found[1]!.toLowerCase();
  const power = word === 'thousand' ? 3 : ENGLISH_POWERS[word[0]!]!;
  return { end: ENGLISH_SCALE.lastIndex, power };
}
