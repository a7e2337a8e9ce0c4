import { z } from 'zod';
import { Source } from './article.ts';
import { Fact } from './fact.ts';
import { Finding, Localised, Verdict } from './finding.ts';

/** A number of a source sentence: footnotes count from 1 in the order in which the briefing first needs them. */
const Mark = z.int().positive();

/** A fact as a briefing shows it: what a locale needs to print it, and where it stands. */
export const Shown = Fact.pick({
  id: true,
  text: true,
  written: true,
  value: true,
  kind: true,
  unit: true,
  unitInferred: true,
  currency: true,
  hedge: true,
  entity: true,
  scope: true,
  metric: true,
  metricId: true,
  period: true,
  change: true,
  direction: true,
  shareOf: true,
  aggregate: true,
  per: true,
  stance: true,
  confidence: true,
}).extend({ mark: Mark });
export type Shown = z.infer<typeof Shown>;

/** What a row of a table is about. */
export const Topic = z.object({
  metric: z.string(),
  metricId: z.string().nullable(),
  scope: z.string().nullable(),
  aggregate: Fact.shape.aggregate,
  per: z.string().nullable(),
  shareOf: z.string().nullable(),
});
export type Topic = z.infer<typeof Topic>;

/** Periods across, topics down. */
export const PeriodTable = z.object({
  periods: z.array(z.string()),
  rows: z.array(
    z.object({ topic: Topic, cells: z.array(z.object({ figure: Shown.nullable(), change: Shown.nullable() })) }),
  ),
});
export type PeriodTable = z.infer<typeof PeriodTable>;

/** Small multiples of bars on one scale: one panel a metric, one bar a period. */
export const Chart = z.object({
  /** file name stem, e.g. `chart-1` */
  id: z.string(),
  entity: z.string(),
  currency: z.string().nullable(),
  unit: z.string().nullable(),
  panels: z.array(
    z.object({
      topic: Topic,
      points: z.array(
        z.object({ period: z.string(), value: z.number().nullable(), partial: z.boolean(), figure: Shown.nullable() }),
      ),
    }),
  ),
});
export type Chart = z.infer<typeof Chart>;

/** A finding with the marks of its sentences. */
export const Judged = Finding.extend({ title: Localised, marks: z.array(Mark) });
export type Judged = z.infer<typeof Judged>;

/** One section, in reading order. `id` is the same in every language. */
export const Section = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('key-figures'),
    id: z.string(),
    cards: z.array(Shown),
    verdicts: z.array(z.object({ verdict: Verdict, count: z.int() })),
    figures: z.int(),
    related: z.int(),
  }),
  z.object({ kind: z.literal('charts'), id: z.string(), charts: z.array(Chart) }),
  z.object({ kind: z.literal('entity'), id: z.string(), entity: z.string(), table: PeriodTable }),
  z.object({
    kind: z.literal('comparison'),
    id: z.string(),
    entities: z.array(z.string()),
    rows: z.array(z.object({ topic: Topic, period: z.string(), cells: z.array(Shown.nullable()) })),
  }),
  z.object({
    kind: z.literal('findings'),
    id: z.string(),
    attention: z.array(Judged),
    agreed: z.array(Judged),
    undecidable: z.array(Judged),
    more: z.int(),
  }),
  z.object({ kind: z.literal('derived'), id: z.string(), items: z.array(Judged) }),
  z.object({ kind: z.literal('other'), id: z.string(), figures: z.array(Shown), more: z.int() }),
  z.object({
    kind: z.literal('unread'),
    id: z.string(),
    items: z.array(z.object({ reason: z.string(), examples: z.array(z.string()), count: z.int() })),
    passages: z.array(z.object({ reason: z.string(), count: z.int() })),
  }),
]);
export type Section = z.infer<typeof Section>;

/** What a reader is told, in which order, in no language yet and without markup. */
export const Briefing = z.object({
  source: Source,
  title: z.string(),
  /** the claims of the headline, most telling first; empty where the article has no figure */
  headline: z.array(Shown),
  counts: z.object({ figures: z.int(), relations: z.int(), inconsistent: z.int(), tension: z.int(), wording: z.int() }),
  /** names in other scripts, for languages that read them: Chinese name → Latin name */
  latinNames: z.record(z.string(), z.string()),
  sections: z.array(Section),
  /** source sentences, `mark` 1 first */
  evidence: z.array(z.object({ mark: Mark, line: z.int(), quote: z.string() })),
});
export type Briefing = z.infer<typeof Briefing>;
