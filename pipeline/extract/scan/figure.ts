import type { Kind } from '../../model/fact.ts';
import { add, type Decimal, toText } from './decimal.ts';
import { readFraction } from './fraction.ts';
import { digitAt, type Numeral, readNumeral, skipSpaces } from './numeral.ts';
import { readTenths } from './tenths.ts';
import { readCurrencyBefore, readPart, readUnit, type UnitMatch, unitOfCurrency } from './unit.ts';

/** A figure as written: the words in the text and the quantity they write. Offsets as in the scanned text. */
export interface Figure {
  start: number;
  end: number;
  kind: Kind;
  /** exact, in base units; two for a range */
  values: Decimal[];
  fine: number;
  coarse: number;
  more: boolean;
  range: boolean;
  unit: string | null;
  currency: string | null;
  per: string | null;
  unitInferred: boolean;
  /** how the number was written, for those who decide whether it is a figure at all */
  numeral: Pick<Numeral, 'scaled' | 'scale' | 'big' | 'form' | 'punctuated'>;
  determiner: boolean;
}

const MINUS = new Set(['-', '−', '－', '﹣', '负']);
const PLUS = new Set(['+', '＋']);
const DASHES = new Set(['~', '～', '-', '－', '—', '–', '〜', '∼']);

/**
 * Reads the longest figure at `at`: sign, currency sign, number, scale, unit, 多/余/半 after it, and the other end of a range.
 * @returns null where no number starts
 */
export function readFigure(text: string, at: number): Figure | null {
  const left = readOne(text, at);
  if (!left) return null;
  return readRange(text, left) ?? (left.unit === null ? left : withTail(text, left));
}

function readOne(text: string, at: number): Figure | null {
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

const AFTER_HALF = ['年', '个月', '个小时', '小时', '天'];

/** 半年, 半个月, 半小时. */
function readHalf(text: string, at: number): Omit<Figure, 'start'> | null {
  if (text[at] !== '半') return null;
  if (!AFTER_HALF.some((word) => text.startsWith(word, at + 1))) return null;
  const unit = readUnit(text, at + 1);
  if (unit?.kind !== 'duration') return null;
  return {
    ...pick(unit),
    values: [{ mantissa: 5n, exponent: -1 }],
    fine: -1,
    coarse: -1,
    more: false,
    range: false,
    unitInferred: false,
    numeral: { scaled: false, scale: 0, big: { last: 0, any: false }, form: 'digit', punctuated: false },
    determiner: true,
  };
}

const pick = ({ end, unit, kind, currency, per }: UnitMatch) => ({ end, unit, kind, currency, per });

/** The other end of a range, the left one taking scale and unit from the right where it has none. */
function readRange(text: string, left: Figure): Figure | null {
  if (left.range) return null;
  const gap = skipSpaces(text, left.end);
  const connector = text[gap]!;
  const dash = DASHES.has(connector);
  if (!dash && connector !== '至' && connector !== '到') return null;
  if (!dash && '从由自'.includes(text[left.start - 1] ?? '\n')) return null;
  let from = skipSpaces(text, gap + 1);
  if (dash && text[from] === connector && connector !== '~') from++;
  const right = readOne(text, from);
  if (!right || right.range) return null;
  if (left.unit !== null && (right.unit === null || right.unit !== left.unit)) return null;
  if (right.unit === null && !right.numeral.scaled) return null;
  if (right.numeral.form === 'bare' || (left.numeral.form === 'digit' && right.numeral.form === 'arabic')) return null;
  const high = right.values[0]!;
  const shift = sharedScale(left, right);
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

/** 多, 余, 半 after the unit: 7倍多, 三年半, 两年多. */
function withTail(text: string, figure: Figure): Figure {
  const next = text[figure.end];
  if (
    next === '半' &&
    (figure.kind === 'duration' || figure.kind === 'multiple') &&
    !'导径天年月'.includes(text[figure.end + 1] ?? '\n')
  ) {
    return {
      ...figure,
      end: figure.end + 1,
      values: figure.values.map((value) => add(value, { mantissa: 5n, exponent: -1 })),
      fine: -1,
      coarse: -1,
    };
  }
  const open = figure.kind === 'multiple' || figure.kind === 'duration' || figure.kind === 'money';
  if ((next === '多' || next === '余') && open && !'数少种样元额次地家年'.includes(text[figure.end + 1] ?? '\n')) {
    return { ...figure, end: figure.end + 1, more: true };
  }
  return figure;
}
