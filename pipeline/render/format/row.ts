import { Decimal } from 'decimal.js';
import type { Shown } from '../../model/shown.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { grouped, MINUS, powerOf } from './digits.ts';
import { hedged } from './figure.ts';
import { currencyIn, unitIn } from './lexicon.ts';

export interface Row {
  /** RMB m, 亿元 */
  unit: string;
  /** one for each cell, empty where there is no figure */
  words: string[];
  /** some figure has more digits than the row shows */
  rounded: boolean;
}

/** Rounding to the precision of the row may move no figure by more than this part of it; else all keep their own digits. */
const TOLERANCE = new Decimal('0.005');
/** Most digits before the point that a column of a table is to hold. */
const MOST_DIGITS = 5;

/**
 * Amounts and counts of one unit on one scale and, where that loses next to nothing, in one precision, that of the coarsest.
 * @returns null where they share no unit: then each is written for itself
 */
export function formatRow(
  cells: readonly (Shown | null)[],
  language: Language,
  scales: Scales = new Map(),
): Row | null {
  const figures = cells.filter((cell) => cell !== null);
  const [first] = figures;
  if (!first || !figures.every((one) => isScaled(one) && sameUnit(one, first))) return null;
  const power = scales.get(first.currency) ?? scaleOf(figures, language);
  const common = Math.min(...figures.map((figure) => placesOf(figure, power)));
  const rounds =
    figures.some((figure) => placesOf(figure, power) > common) && figures.every((one) => survives(one, power, common));
  const write = (figure: Shown) => {
    const places = rounds ? common : placesOf(figure, power);
    return hedged(
      figure.written.digits.map((digits) => fixed(digits, power, places, language)).join('–'),
      figure,
      language,
    );
  };
  return {
    unit: unitOf(first.currency, first.unit, language, suffixAt(power, language)),
    words: cells.map((cell) => (cell ? write(cell) : '')),
    rounded: rounds,
  };
}

const suffixAt = (power: number, { numbers }: Language) =>
  numbers.scales.find((step) => step.power === power)?.suffix ?? '';

/** The unit at the head of a row whose digits are scaled: RMB m, 亿元, m vehicles. */
export function unitOf(currency: string | null, unit: string | null, language: Language, scale = ''): string {
  const { numbers } = language;
  const slots = {
    scale,
    currency: currency ? currencyIn(currency, language).trim() : '',
    unit: unitIn(unit, language),
  };
  return fill(currency ? numbers['amount-head'] : numbers['count-head'], slots).trim();
}

/** The scale of each currency of a table, as a power of ten. */
export type Scales = ReadonlyMap<string | null, number>;

/** Smaller than this at a scale, an amount is all noughts. */
const SMALLEST = 0.1;

/** One scale for all amounts of a currency in a table, where it does justice to the smallest of them too. */
export function scalesOf(cells: readonly (Shown | null)[], language: Language): Scales {
  const amounts = cells.filter((cell) => cell !== null && cell.kind === 'money' && isScaled(cell)) as Shown[];
  const scales = new Map<string | null, number>();
  for (const [currency, figures] of Map.groupBy(amounts, (figure) => figure.currency)) {
    const power = scaleOf(figures, language);
    const least = new Decimal(10).pow(power).times(SMALLEST);
    if (figures.every(({ written }) => written.digits.every((digits) => new Decimal(digits).abs().gte(least))))
      scales.set(currency, power);
  }
  return scales;
}

/** The scale of the largest; a lower one where small amounts would start with a nought and no nought has to be added. */
function scaleOf(figures: readonly Shown[], language: Language): number {
  const sizes = figures.flatMap(({ written }) => written.digits.map((digits) => new Decimal(digits).abs()));
  const [largest, smallest] = [Decimal.max(...sizes), Decimal.min(...sizes.filter((size) => !size.isZero()), Infinity)];
  const powers = [...language.numbers.scales.map((step) => step.power), 0];
  const at = powers.findIndex((power) => power === 0 || largest.gte(new Decimal(10).pow(power)));
  const [highest = 0, lower] = powers.slice(at);
  const padded = (power: number) =>
    figures.some(({ written }) => powerOf(written.fine) - power > language.numbers.padding);
  const wide = (power: number) => largest.gte(new Decimal(10).pow(power + MOST_DIGITS));
  if (lower === undefined || smallest.gte(new Decimal(10).pow(highest)) || padded(lower) || wide(lower)) return highest;
  return lower;
}

/** Digits after the point that a figure has at a scale. */
const placesOf = ({ written }: Shown, power: number) => Math.max(0, power - powerOf(written.coarse));

const isScaled = ({ kind, per, written, change }: Shown) =>
  (kind === 'money' || kind === 'count') && per === null && change === null && !written.more;

const sameUnit = (a: Shown, b: Shown) => a.kind === b.kind && a.currency === b.currency && a.unit === b.unit;

/** Whether a figure is nearly itself at a precision. */
function survives({ written }: Shown, power: number, places: number): boolean {
  return written.digits.every((digits) => {
    const shifted = new Decimal(digits).div(new Decimal(10).pow(power));
    return shifted.minus(shifted.toDecimalPlaces(places)).abs().lte(shifted.abs().times(TOLERANCE));
  });
}

function fixed(digits: string, power: number, places: number, language: Language): string {
  const value = new Decimal(digits).div(new Decimal(10).pow(power));
  const [whole = '0', fraction] = value.abs().toFixed(places).split('.');
  return `${value.isNegative() ? MINUS : ''}${grouped(whole, language)}${fraction ? `.${fraction}` : ''}`;
}
