import { CURRENCIES } from '../../lexicon/currencies.ts';
import { METRICS } from '../../lexicon/metrics.ts';
import { NAMES } from '../../lexicon/names.ts';
import { COMPOUNDS, TERMS } from '../../lexicon/terms.ts';
import { CLASSIFIERS, MEASURES } from '../../lexicon/units.ts';
import type { Language } from '../language/language.ts';

/** The lexicon's column of English: what a language names itself comes before it. */
const EN = {
  metrics: new Map(METRICS.map(({ id, en }) => [id, en])),
  units: new Map([...CLASSIFIERS, ...MEASURES].map(({ unit, en, enOne }) => [unit, { many: en, one: enOne }])),
  currencies: new Map(CURRENCIES.map(({ code, en }) => [code, en])),
  terms: new Map(Object.entries(TERMS)),
};
const BY_WORDS = new Map(METRICS.flatMap((metric) => metric.zh.map((words) => [words, metric.id] as const)));

type In = Pick<Language, 'names' | 'lexicon'>;

const own = (names: Readonly<Record<string, string | undefined>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

/** What is measured, by its name in the language; words that the lexicon does not know stay as they are. */
export function metricIn(words: string, id: string | null, language: In): string {
  if (language.names === 'as-written') return words;
  const known = id ?? BY_WORDS.get(words) ?? '';
  return own(language.lexicon.metrics, known) ?? EN.metrics.get(known) ?? termIn(words, language);
}

/** A segment or another business term. */
export const termIn = (words: string, { names, lexicon }: In): string =>
  names === 'as-written' ? words : (own(lexicon.terms, words) ?? EN.terms.get(words) ?? compound(words) ?? words);

/** A term of known parts, in English: 电商业务及其他. */
function compound(words: string): string | undefined {
  for (const [end, pattern] of Object.entries(COMPOUNDS)) {
    if (!words.endsWith(end)) continue;
    const stem = words.slice(0, -end.length);
    const known = EN.terms.get(stem) ?? compound(stem);
    if (known) return pattern.replace('{}', known);
  }
  return undefined;
}

/** What stands before an amount: US$, RMB. Empty where the unit of the article stands after it. */
export const currencyIn = (code: string, { names, lexicon }: In): string =>
  names === 'as-written' ? '' : (own(lexicon.currencies, code) ?? EN.currencies.get(code) ?? `${code} `);

/** Names that are words and no brands: railways, but vivo. */
const COMMON = new Set([
  ...Object.values(TERMS),
  ...NAMES.flatMap(({ zh, en }) => (zh.includes(en) || en.toLowerCase() !== en ? [] : [en])),
]);

/** Whether a name is a description in words of the language: industrial enterprises, railways. */
export const isDescription = (name: string): boolean =>
  /^\p{Ll}/u.test(name) && (name.includes(' ') || COMMON.has(name));

/** A unit: vehicles, vehicle; empty where the language counts without one. */
export function unitIn(unit: string | null, { names, lexicon }: In, one = false): string {
  if (unit === null) return '';
  if (names === 'as-written') return unit;
  const known = EN.units.get(unit);
  return own(lexicon.units, unit) ?? (one ? known?.one : undefined) ?? known?.many ?? '';
}
