import { CURRENCIES } from '../../lexicon/currencies.ts';
import { METRICS } from '../../lexicon/metrics.ts';
import { NAMES } from '../../lexicon/names.ts';
import { COMPOUNDS, PLACES, TERMS } from '../../lexicon/terms.ts';
import { CLASSIFIERS, MEASURES } from '../../lexicon/units.ts';
import { simplified } from '../../model/simplified.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';

/** The lexicon's column of English: what a language names itself comes before it. */
const EN = {
  metrics: new Map(METRICS.map(({ id, en }) => [id, en])),
  units: new Map([
    ...[...CLASSIFIERS, ...MEASURES].map(({ unit, en, enOne }) => [unit, { many: en, one: enOne }] as const),
    ...CURRENCIES.flatMap(({ alone = [], aloneEn }) =>
      aloneEn ? alone.map((unit) => [unit, { many: aloneEn, one: undefined }] as const) : [],
    ),
  ]),
  currencies: new Map(CURRENCIES.map(({ code, en }) => [code, en])),
  terms: new Map(Object.entries(TERMS)),
};
const BY_WORDS = new Map(METRICS.flatMap((metric) => metric.zh.map((words) => [words, metric.id] as const)));

type In = Pick<Language, 'names' | 'lexicon' | 'numbers'>;

const own = (names: Readonly<Record<string, string | undefined>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

/** What is measured, by its name in the language; words that the lexicon does not know stay as they are. */
export function metricIn(words: string, id: string | null, language: In): string {
  if (language.names === 'as-written') return words;
  const known = id ?? BY_WORDS.get(words) ?? BY_WORDS.get(simplified(words)) ?? '';
  return own(language.lexicon.metrics, known) ?? EN.metrics.get(known) ?? termIn(words, language);
}

/** A segment, a class or another business term, in either script; what is not known stays as it is. */
export const termIn = (words: string, language: In): string =>
  language.names === 'as-written' ? words : (termOf(simplified(words), language) ?? words);

const termOf = (words: string, language: In): string | undefined =>
  own(language.lexicon.terms, words) ??
  EN.terms.get(words) ??
  numbered(words, language) ??
  placed(words) ??
  compound(words);

/** So many of a known class: 42家上市券商, 42 listed securities firms. */
function numbered(words: string, language: In): string | undefined {
  const [, number, noun = ''] = /^(\d+)[家只个所支款](.+)$/u.exec(words) ?? [];
  const unit = number && (own(language.lexicon.terms, noun) ?? EN.terms.get(noun));
  return unit ? fill(language.numbers.count, { number, unit }) : undefined;
}

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

/** A known term of a place: 中国工业机器人市场. */
function placed(words: string): string | undefined {
  const [start, pattern] = Object.entries(PLACES).find(([place]) => words.startsWith(place)) ?? ['', ''];
  const rest = words.slice(start.length);
  const known = start && (EN.terms.get(rest) ?? compound(rest));
  return known ? pattern.replace('{}', known) : undefined;
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
