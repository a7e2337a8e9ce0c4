import type { Kind } from '../../model/fact.ts';
import { add, type Decimal } from './decimal.ts';
import { digitAt, type Numeral, readNumeral, skipSpaces } from './numeral.ts';
import { readCurrencyBefore, readUnit, type UnitMatch, unitOfCurrency } from './unit.ts';

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
  numeral: Pick<Numeral, 'scaled' | 'scale' | 'form' | 'punctuated'>;
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
    if (digitAt(text, from) < 0 && !readCurrencyBefore(text, from)) return null;
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
  const special = readPercentWords(text, from) ?? readHalf(text, from);
  if (special) return { ...special, start: at };
  const number = readNumeral(text, from);
  if (!number) return null;
  const tenths = readTenths(text, number);
  if (tenths) return { ...tenths, start: at, values: signed(tenths.values, negative) };
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
  return {
    ...base,
    end: unit?.end ?? number.end,
    kind: unit?.kind ?? 'count',
    unit: unit?.unit ?? null,
    currency: unit?.currency ?? null,
    per: unit?.per ?? null,
    determiner: unit?.determiner ?? false,
  };
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

const WORDS = { kind: 'percent', currency: null, per: null, unitInferred: false, determiner: false } as const;
const PARTS: Readonly<Record<string, { unit: string; shift: number }>> = {
  百: { unit: '%', shift: 0 },
  千: { unit: '‰', shift: 0 },
  万: { unit: '%', shift: -2 },
};

/** 百分之十五, 千分之三, 三分之一. */
function readPercentWords(text: string, at: number): Omit<Figure, 'start'> | null {
  const part = PARTS[text[at]!];
  if (part && text.startsWith('分之', at + 1)) {
    const number = readNumeral(text, skipSpaces(text, at + 3));
    if (!number) return null;
    const shift = (value: Decimal) => ({ ...value, exponent: value.exponent + part.shift });
    return {
      ...WORDS,
      end: number.end,
      values: number.values.map(shift),
      fine: number.fine + part.shift,
      coarse: number.coarse + part.shift,
      more: number.more,
      range: number.values.length > 1,
      unit: part.unit,
      numeral: number,
    };
  }
  const below = readNumeral(text, at);
  if (!below || below.form === 'arabic' || !text.startsWith('分之', below.end)) return null;
  const above = readNumeral(text, below.end + 2);
  if (!above) return null;
  const [numerator, denominator] = [Number(above.values[0]!.mantissa), Number(below.values[0]!.mantissa)];
  if (!denominator || above.scaled || below.scaled) return null;
  // a simple fraction is a rough share: kept to a tenth of a percent, uncertain by half a percent point
  const value = { mantissa: BigInt(Math.round((numerator / denominator) * 1000)), exponent: -1 };
  return {
    ...WORDS,
    end: above.end,
    values: [value],
    fine: 0,
    coarse: 0,
    more: false,
    range: false,
    unit: '%',
    numeral: above,
  };
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
    numeral: { scaled: false, scale: 0, form: 'digit', punctuated: false },
    determiner: true,
  };
}

const pick = ({ end, unit, kind, currency, per }: UnitMatch) => ({ end, unit, kind, currency, per });

/** Words that 成 begins after a number: 一成不变, 三成立. */
const AFTER_TENTHS = '立为功本员交长熟果就分效员品都千万亿';

/** 七成, 3成, 七成五, 七八成, 近四成多: tenths, given in percent. */
function readTenths(text: string, number: Numeral): Figure | null {
  if (text[number.end] !== '成' || number.scaled || AFTER_TENTHS.includes(text[number.end + 1] ?? '\n')) return null;
  if (text.startsWith('不变', number.end + 1)) return null;
  let end = number.end + 1;
  let more = number.more;
  let fine = 1 + number.fine;
  let values = number.values.map((value) => ({ ...value, exponent: value.exponent + 1 }));
  const half = number.values.length === 1 && number.form !== 'arabic' ? readNumeral(text, end) : null;
  if (half?.form === 'digit' && half.values.length === 1) {
    values = values.map((value) => add(value, half.values[0]!));
    end = half.end;
    fine = 0;
  } else if (text[end] === '多' || text[end] === '余') {
    more = true;
    end++;
  }
  return {
    ...WORDS,
    start: 0,
    end,
    values,
    fine,
    coarse: fine,
    more,
    range: values.length > 1,
    unit: '%',
    numeral: number,
  };
}

/** The other end of a range, the left one taking scale and unit from the right where it has none. */
function readRange(text: string, left: Figure): Figure | null {
  if (left.range) return null;
  const gap = skipSpaces(text, left.end);
  const connector = text[gap]!;
  const dash = DASHES.has(connector);
  if (!dash && connector !== '至' && connector !== '到') return null;
  if (!dash && '从由自'.includes(text[left.start - 1] ?? '\n')) return null;
  let from = skipSpaces(text, gap + 1);
  if (connector === '—' && text[from] === '—') from++;
  const right = readOne(text, from);
  if (!right || right.range) return null;
  if (left.unit !== null && (right.unit === null || right.unit !== left.unit)) return null;
  if (right.unit === null && !right.numeral.scaled) return null;
  if (right.numeral.form === 'bare' || (left.numeral.form === 'digit' && right.numeral.form === 'arabic')) return null;
  const shift = left.unit === null && !left.numeral.scaled ? right.numeral.scale : 0;
  const low = { ...left.values[0]!, exponent: left.values[0]!.exponent + shift };
  const high = right.values[0]!;
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
