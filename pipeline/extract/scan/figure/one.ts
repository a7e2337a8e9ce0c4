import { add } from '../decimal.ts';
import { digitAt } from '../numeral/literal.ts';
import type { Numeral } from '../numeral/numeral.ts';
import { readNumeral } from '../numeral/read.ts';
import { readCurrencyBefore, readUnit, type UnitMatch, unitOfCurrency } from '../unit.ts';
import { readDoubling } from './doubling.ts';
import { withDurationParts } from './duration-parts.ts';
import { readEnglishScale, readLetterScale } from './english-scale.ts';
import type { Figure } from './figure.ts';
import { readFraction } from './fraction.ts';
import { readHalf } from './half.ts';
import { withFraction, withParts } from './parts.ts';
import { isMinus, readSign, signed } from './sign.ts';
import { readTenths } from './tenths.ts';

/**
 * A figure that is no range: sign, currency sign, number, scale and unit.
 * @param currency of a figure before it that this one goes on from: the 12 of US$10-12
 */
export function readOne(text: string, at: number, currency: string | null = null): Figure | null {
  const bracketed = readBracketed(text, at);
  if (bracketed) return bracketed;
  const sign = readSign(text, at);
  if (sign === undefined) return null;
  let from = sign?.end ?? at;
  let negative = sign?.negative ?? false;
  const prefix = readCurrencyBefore(text, from);
  if (prefix?.name) return null;
  if (prefix) {
    from = prefix.end;
    if (isMinus(text[from])) {
      negative = true;
      from++;
    }
    if (digitAt(text, from) < 0) return null;
  }
  const plain = readNumeral(text, from);
  const special =
    readFraction(text, from, plain) ??
    readTenths(text, from, plain) ??
    readHalf(text, from) ??
    readDoubling(text, from);
  if (special) return { ...special, start: at, values: signed(special.values, negative) };
  if (!plain) return null;
  const number = withFraction(text, plain);
  const bare = { ...numberOf(number), start: at, values: signed(number.values, negative) };
  const code = prefix?.code ?? currency;
  return code ? withCurrency(text, bare, code) : withUnit(text, bare);
}

type Bare = Omit<Figure, 'kind' | 'unit' | 'currency' | 'per' | 'determiner'>;

const numberOf = (number: Numeral): Omit<Bare, 'start'> => ({
  end: number.end,
  values: number.values,
  fine: number.fine,
  coarse: number.coarse,
  more: number.more,
  range: number.values.length > 1,
  unitInferred: false,
  numeral: number,
});

function scaled<T extends Bare>(figure: T, power: number): T {
  const values = figure.values.map((value) => ({ ...value, exponent: value.exponent + power }));
  return { ...figure, values, fine: figure.fine + power, coarse: figure.coarse + power };
}

/** US$5m, HK$3.5亿港元: after a sign, a unit adds no more than a name. */
function withCurrency(text: string, number: Bare, code: string): Figure {
  const letter = readEnglishScale(text, number.end);
  const end = letter?.end ?? number.end;
  const word = readUnit(text, end);
  const unit = word?.kind === 'money' || word?.kind === 'price' ? word : null;
  const { numeral } = number;
  const power = letter?.power ?? 0;
  return {
    ...scaled(number, power),
    numeral: power ? { ...numeral, scaled: true, scale: numeral.scale + power } : numeral,
    end: unit?.end ?? end,
    kind: unit?.kind ?? 'money',
    unit: unit?.unit ?? unitOfCurrency(code),
    currency: unit && unit.unit !== '元' ? unit.currency : code,
    per: unit?.per ?? null,
    determiner: false,
  };
}

function withUnit(text: string, number: Bare): Figure {
  const loose = readLooseUnit(text, number);
  if (loose) return loose;
  const english = readEnglishScale(text, number.end);
  const money = english?.spelled ? readUnit(text, english.end) : null;
  if (english && money?.kind === 'money') return united(scaled(number, english.power), money);
  const letter = readLetterScale(text, number.end);
  const scaledBy = letter && readUnit(text, letter.end);
  if (letter && scaledBy) {
    const { numeral } = number;
    const written = { ...numeral, scaled: true, scale: numeral.scale + letter.power };
    return united({ ...scaled(number, letter.power), numeral: written }, scaledBy);
  }
  const unit = readUnit(text, number.end);
  const whole = united(scaled(number, unit?.power ?? 0), unit);
  if (whole.kind === 'duration') return withDurationParts(text, whole);
  return unit?.power ? whole : withParts(text, whole);
}

const united = (number: Bare, unit: UnitMatch | null): Figure => ({
  ...number,
  end: unit?.end ?? number.end,
  kind: unit?.kind ?? 'count',
  unit: unit?.unit ?? null,
  currency: unit?.currency ?? null,
  per: unit?.per ?? null,
  determiner: unit?.determiner ?? false,
});

const HALF = { mantissa: 5n, exponent: -1 };

/** 3个多月, 两个半小时, 300+家: what loosens or completes the number stands between it and its unit. */
function readLooseUnit(text: string, number: Bare): Figure | null {
  const at = number.end;
  if (text[at] === '+' && (digitAt(text, at - 1) >= 0 || number.numeral.scaled)) {
    const unit = readUnit(text, at + 1);
    return unit && unit.end > at + 1 ? { ...united(number, unit), more: true } : null;
  }
  if (text[at] !== '个' || (text[at + 1] !== '多' && text[at + 1] !== '半')) return null;
  const unit = readUnit(`个${text.slice(at + 2, at + 4)}`, 0) ?? readUnit(text, at + 2);
  if (unit?.kind !== 'duration') return null;
  const end = at + 2 + (unit.unit === '个月' ? 1 : readUnit(text, at + 2)!.end - at - 2);
  const figure = { ...united(number, unit), end };
  return text[at + 1] === '多'
    ? { ...figure, more: true }
    : { ...figure, values: figure.values.map((value) => add(value, HALF)), fine: -1, coarse: -1 };
}

/** (3.5)亿元, (12.5)%, and a cell (1,234.5): accountants write what is negative in brackets. */
function readBracketed(text: string, at: number): Figure | null {
  if (text[at] !== '(' && text[at] !== '（') return null;
  const sign = readCurrencyBefore(text, at + 1);
  const from = sign && !sign.name ? sign.end : at + 1;
  const inside = digitAt(text, from) >= 0 ? readNumeral(text, from) : null;
  if (inside?.form !== 'arabic' || inside.more) return null;
  let end = inside.end;
  const percent = text[end] === '%' || text[end] === '％';
  if (percent) end++;
  if (text[end] !== ')' && text[end] !== '）') return null;
  const bare = { ...numberOf(inside), start: at, end: end + 1, values: signed(inside.values, true) };
  if (sign) return withCurrency(text, bare, sign.code);
  if (percent) return { ...united(bare, readUnit('%', 0)), end: end + 1 };
  const scale = readNumeral(text, end + 1);
  const number =
    scale?.form === 'bare' && scale.values.length === 1
      ? {
          ...scaled(bare, scale.scale),
          end: scale.end,
          numeral: { ...inside, scaled: true, scale: scale.scale, big: scale.big },
        }
      : bare;
  const figure = withUnit(text, number);
  // （1）元旦: the number of an item
  const amount = figure.kind === 'money' ? inside.punctuated || figure.numeral.scaled : figure.unit === '%';
  return amount || figure.unit === null ? figure : null;
}
