import { z } from 'zod';
import { CURRENCIES } from '../../lexicon/currencies.ts';
import { METRICS } from '../../lexicon/metrics.ts';
import { CLASSIFIERS, MEASURES } from '../../lexicon/units.ts';

const words = z.string();
const among = (names: readonly string[]) => z.partialRecord(z.enum(names as [string, ...string[]]), words);

/** A language's column of the lexicon: `lexicon.yaml` of its template folder. What it does not name is named in English. */
export const LexiconFile = z.strictObject({
  /** by id */
  metrics: among(METRICS.map(({ id }) => id)).default({}),
  /** by the unit of the articles, as it stands behind a number */
  units: among([...CLASSIFIERS, ...MEASURES].map(({ unit }) => unit)).default({}),
  /** by ISO code, as it stands before a number */
  currencies: among(CURRENCIES.map(({ code }) => code)).default({}),
  /** segments, regions and the like, by the words of the articles */
  terms: z.record(words, words).default({}),
});
export type LexiconFile = z.infer<typeof LexiconFile>;
