import { z } from 'zod';
import { Hedge } from '../../model/fact.ts';
import { Derived } from '../../model/finding.ts';
import { Topic } from '../../model/shown.ts';
import type { LexiconFile } from './lexicon-file.ts';

const words = z.string();
const Change = Topic.shape.change.unwrap();
const Verbs = z.strictObject({ flow: words, stock: words, price: words, rate: words, average: words, expected: words });

/** How a language writes figures, times and sentences: `language.yaml` of its template folder. Patterns are filled by `fill`. */
export const LanguageFile = z.strictObject({
  /** names as the articles have them, or in the language: English ones, and before them those of its lexicon.yaml */
  names: z.enum(['as-written', 'translated']),
  'reads-chinese': z.boolean(),
  numbers: z.strictObject({
    'as-written': z.boolean(),
    grouping: words,
    /** largest first */
    scales: z.array(z.strictObject({ power: z.int().positive(), suffix: words })),
    padding: z.int().nonnegative(),
    amount: words,
    count: words,
    'amount-head': words,
    'count-head': words,
    glued: z.array(words),
    hedge: z.record(Hedge, words),
    per: z.record(words, words).and(z.object({ other: words })),
  }),
  periods: z.strictObject({
    year: words,
    half: z.tuple([words, words]),
    quarter: z.tuple([words, words, words, words]),
    months: words,
    'nine-months': words.optional(),
    month: words,
    day: words,
    'month-names': z.array(words).length(12),
    range: words,
    /** days of one month, of two months of a year */
    'days-of-month': words,
    'days-of-year': words,
    'in-day': words,
    'in-span': words,
    'in-range': words,
  }),
  /** what a rate is against: in a name, on a card, in a sentence; and the time it is against, before another */
  changes: z.record(Change, z.strictObject({ long: words, short: words, said: words, before: words })),
  topics: z.strictObject({
    cumulative: words,
    change: words,
    share: words,
    'share-alone': words,
    /** a figure with what it measures */
    figure: words,
    row: words,
    /** a rate on a card */
    card: words,
    'say-cumulative': z.array(words),
    'say-change': z.array(words),
  }),
  list: z.strictObject({ between: words, last: words }),
  comma: words,
  semicolon: words,
  colon: words,
  'full-stop': words,
  /** what is computed and not stated, by what it is */
  derived: z.record(z.enum([...Derived.options, 'before-in']), words),
  headline: z.strictObject({
    what: words,
    /** whose, before what: Soul's revenue; where the name ends in one of the letters given; and where it is a description */
    own: words,
    'own-after': z.strictObject({ ends: words, own: words }).optional(),
    described: words,
    /** the same of a second company, where its name cannot be read */
    'own-behind': words.optional(),
    level: words,
    changed: words,
    rate: words,
    /** a loss in a verb of its own, and the second of two */
    loss: words.optional(),
    'also-loss': words.optional(),
    /** the same quantity of a second company */
    also: words.optional(),
    'also-changed': words.optional(),
    'also-rate': words.optional(),
    next: words,
    leads: words,
    is: Verbs,
    /** the same for quantities whose name is a plural, and for figures with a hedge */
    are: z.strictObject({ ends: words, but: z.array(words), before: z.array(words), says: Verbs }).optional(),
    'is-hedged': words.optional(),
    rises: words,
    falls: words,
    up: words,
    down: words,
    /** of prices and indices, where other words are used */
    prices: z.strictObject({ rises: words, falls: words, up: words, down: words }).optional(),
  }),
  charts: z.strictObject({
    periods: words,
    ranking: words,
    parts: words,
    costs: words,
    runway: words,
    until: words,
    'runway-of': words,
    /** in every month, where the amount does not say so itself */
    'runway-per': z.record(words, words),
    'runway-columns': z.tuple([words, words, words]),
    rest: words,
    none: words,
    partial: words,
    hedged: words,
    scale: words,
  }),
});

/** A language with its column of the lexicon and its tag, which is the name of its folder. */
export type Language = z.infer<typeof LanguageFile> & { readonly tag: string; readonly lexicon: LexiconFile };

/** Words in a row: A, B and C. */
export function listed(items: readonly string[], { list }: Pick<Language, 'list'>): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(list.between)}${list.last}${items.at(-1)}`;
}
