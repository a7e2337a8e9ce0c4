import { CURRENCIES } from './currencies.ts';
import { METRICS } from './metrics.ts';
import { TERMS } from './terms.ts';
import { CLASSIFIERS, MEASURES } from './units.ts';

/** What one language calls the things that the lexicon knows. */
export interface Column {
  /** by id */
  metrics: ReadonlyMap<string, string>;
  /** by canonical unit: many, and one where the language tells them apart */
  units: ReadonlyMap<string, { many: string; one?: string | undefined }>;
  /** by ISO code: as it stands before a number */
  currencies: ReadonlyMap<string, string>;
  /** segments, regions and the like, by the Chinese words */
  terms: ReadonlyMap<string, string>;
}

/** English stands beside each entry of the lexicon. */
const EN: Column = {
  metrics: new Map(METRICS.map(({ id, en }) => [id, en])),
  units: new Map([...CLASSIFIERS, ...MEASURES].map(({ unit, en, enOne }) => [unit, { many: en, one: enOne }])),
  currencies: new Map(CURRENCIES.map(({ code, en }) => [code, en])),
  terms: new Map(Object.entries(TERMS)),
};

/** A column of another language is a file of its own and a line here; what it does not name is named in English. */
const COLUMNS: Readonly<Record<string, Partial<Column>>> = { en: EN };

/** @returns a column with English where it has no word; null for the language of the articles, whose words stay as they are */
export const columnOf = (name: string): Column | null => (name === 'zh' ? null : { ...EN, ...COLUMNS[name] });
