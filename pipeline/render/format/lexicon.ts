import { columnOf } from '../../lexicon/columns.ts';
import { METRICS } from '../../lexicon/metrics.ts';
import type { Language } from '../language/language.ts';

const BY_WORDS = new Map(METRICS.flatMap((metric) => metric.zh.map((words) => [words, metric.id] as const)));

type In = Pick<Language, 'lexicon'>;

/** What is measured, by its name in the language; words that the lexicon does not know stay as they are. */
export const metricIn = (words: string, id: string | null, { lexicon }: In): string =>
  columnOf(lexicon)?.metrics.get(id ?? BY_WORDS.get(words) ?? '') ?? termIn(words, { lexicon });

/** A segment or another business term. */
export const termIn = (words: string, { lexicon }: In): string => columnOf(lexicon)?.terms.get(words) ?? words;

/** What stands before an amount: US$, RMB. Empty where the unit of the article stands after it. */
export function currencyIn(code: string, { lexicon }: In): string {
  const column = columnOf(lexicon);
  return column ? (column.currencies.get(code) ?? `${code} `) : '';
}

/** A unit: vehicles, vehicle; empty where the language counts without one. */
export function unitIn(
  unit: string | null,
  { lexicon, numbers }: Pick<Language, 'lexicon' | 'numbers'>,
  one = false,
): string {
  if (unit === null) return '';
  const column = columnOf(lexicon);
  if (!column) return unit;
  const known = column.units.get(unit);
  return numbers.units[unit] ?? (one ? known?.one : undefined) ?? known?.many ?? '';
}
