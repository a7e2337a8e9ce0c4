import type { Shown } from '../../model/shown.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { grouped, MINUS, powerOf } from './digits.ts';
import { currencyIn, unitIn } from './lexicon.ts';

export type Figure = Pick<Shown, 'text' | 'written' | 'kind' | 'unit' | 'unitInferred' | 'currency' | 'hedge' | 'per'> &
  Partial<Pick<Shown, 'metricId'>>;

/** Whom a known quantity counts is said by its name: employees are no employees of people. */
const PEOPLE = new Set(['人', '名', '位']);

/** A figure with its hedge, in the precision in which the article wrote it. */
export function formatFigure(figure: Figure, language: Language): string {
  // a unit and a scale that stand elsewhere, at the head of a table or the end of a list, are no part of the words
  const whole = language.numbers['as-written'] && !figure.unitInferred;
  const words = whole ? asWritten(figure) : anew(figure, language);
  return hedged(words, figure, language);
}

/** The words of a figure with its hedge before or after them. */
export function hedged(
  words: string,
  { hedge, written }: Pick<Figure, 'hedge' | 'written'>,
  language: Language,
): string {
  // 70多倍 already says so in Chinese
  if (!hedge || (language.numbers['as-written'] && written.more)) return words;
  return fill(language.numbers.hedge[hedge], { figure: words });
}

/** A rate of change without its sign, and which way it goes. A fall need not be printed with a minus. */
export function rateOf(figure: Changed, language: Language): { rate: string; falls: boolean } {
  const words = formatFigure(figure, language);
  const rate = words.replace(new RegExp(`^${MINUS}`), '');
  return { rate, falls: figure.direction === 'down' || rate !== words };
}

type Changed = Figure & Pick<Shown, 'direction' | 'change'>;

/** A rate of change with its sign: +20%, −3.5%; with words where it has a hedge, for over −2% could be read both ways. */
export function formatChange(figure: Changed, language: Language): string {
  if (figure.kind !== 'percent') return formatFigure(figure, language);
  const { rate, falls } = rateOf(figure, language);
  const { up, down } = language.headline;
  // a compound rate is one of growth by its name
  if (figure.hedge && figure.change === 'cagr' && !falls) return rate;
  return figure.hedge ? fill(falls ? down : up, { rate, against: '' }) : `${falls ? MINUS : '+'}${rate}`;
}

/** As it stands in the article, with full-width digits made plain and a true minus. */
const asWritten = ({ text }: Figure): string =>
  text.normalize('NFKC').replace(/\s+/g, '').replace(/^-/, MINUS).replace(/^\+/, '');

/** US$1.32bn, RMB 2.96bn, 69.4%, 0.04 pp, 12,000 customers’ worth of digits without a classifier. */
function anew(figure: Figure, language: Language): string {
  const [first, second] = figure.written.digits.map((digits) => scaled(digits, figure, language)) as [Scaled, Scaled?];
  const same = second !== undefined && first.suffix === second.suffix;
  const number = second
    ? `${first.digits}${same ? '' : first.suffix}–${second.digits}${second.suffix}`
    : `${first.digits}${first.suffix}`;
  const { kind, currency, per } = figure;
  const unit = figure.metricId && PEOPLE.has(figure.unit ?? '') ? null : figure.unit;
  if (kind !== 'money' && kind !== 'price')
    return counted(number, unit, !second && figure.written.digits[0] === '1', language);
  const amount = amountOf(number, currency, unit, language);
  if (!currency || !per) return amount;
  const patterns = language.numbers.per;
  return fill(patterns[per] ?? patterns.other, { figure: amount, per });
}

/** The number alone, with its scale and hedge: for where the unit stands at the head. */
export function withoutUnit(figure: Figure, language: Language): string {
  const { unit, kind } = figure;
  const bare = { ...figure, unit: null, currency: null, per: null, kind: kind === 'money' ? 'count' : kind } as const;
  const words = formatFigure(kind === 'percent' ? figure : bare, language);
  return unit && unit !== '%' && words.endsWith(unit) ? words.slice(0, -unit.length) : words;
}

/** A number with its unit. */
export function counted(number: string, unit: string | null, one: boolean, language: Language): string {
  const word = unitIn(unit, language, one);
  return language.numbers.glued.includes(word)
    ? `${number}${word}`
    : fill(language.numbers.count, { number, unit: word });
}

/** A number with its currency; the minus stands before both. */
export function amountOf(number: string, currency: string | null, unit: string | null, language: Language): string {
  const minus = number.startsWith(MINUS) ? MINUS : '';
  const slots = { number: number.slice(minus.length), unit: unit ?? '' };
  return minus + fill(language.numbers.amount, { ...slots, currency: currency ? currencyIn(currency, language) : '' });
}

interface Scaled {
  digits: string;
  suffix: string;
}

/** Exact digits moved to the step that reads best, rounded to nothing: the article’s precision is kept. */
function scaled(digits: string, { written, kind }: Figure, language: Language): Scaled {
  const negative = digits.startsWith('-');
  const plain = negative ? digits.slice(1) : digits;
  const [whole = '0', fraction = ''] = plain.split('.');
  const size = whole.length - 1;
  const scalable = kind === 'money' || kind === 'count' || kind === 'price' || kind === 'other';
  const step = scalable ? language.numbers.scales.find(({ power }) => size >= power) : undefined;
  const sign = negative ? MINUS : '';
  if (!step) return { digits: `${sign}${grouped(whole, language)}${fraction ? `.${fraction}` : ''}`, suffix: '' };
  const head = whole.slice(0, whole.length - step.power);
  const places = Math.max(0, step.power - powerOf(written.coarse));
  const tail = (whole.slice(whole.length - step.power) + fraction).slice(0, places);
  return { digits: `${sign}${grouped(head, language)}${tail ? `.${tail}` : ''}`, suffix: step.suffix };
}
