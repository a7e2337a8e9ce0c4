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
}).extend({
  mark: Mark,
  /** the gravest verdict it stands in; null where it stands in no decided relation */
  verdict: Verdict.nullable(),
});
export type Shown = z.infer<typeof Shown>;

/** What a row of a table is about. */
export const Topic = z.object({
  metric: z.string(),
  metricId: z.string().nullable(),
  scope: z.string().nullable(),
  change: Fact.shape.change,
  aggregate: Fact.shape.aggregate,
  per: z.string().nullable(),
  shareOf: z.string().nullable(),
});
export type Topic = z.infer<typeof Topic>;

/** A figure worth a card or a headline, with how it changed where the text says so. */
export const Claim = z.object({ figure: Shown, change: Shown.nullable() });
export type Claim = z.infer<typeof Claim>;

/** Periods across, topics down; a row of changes stands under the row that changed. */
export const PeriodTable = z.object({
  periods: z.array(z.string()),
  rows: z.array(z.object({ topic: Topic, cells: z.array(Shown.nullable()) })),
});
export type PeriodTable = z.infer<typeof PeriodTable>;

const Point = z.object({
  period: z.string(),
  value: z.number().nullable(),
  /** less than a year */
  partial: z.boolean(),
  figure: Shown.nullable(),
});

/** Small multiples: a row an entity, a panel a metric, a bar a period. The panels of a row share one scale. */
export const PeriodChart = z.object({
  kind: z.literal('periods'),
  /** file name stem, e.g. `chart-1` */
  id: z.string(),
  rows: z.array(
    z.object({
      entity: z.string().nullable(),
      currency: z.string().nullable(),
      unit: z.string().nullable(),
      panels: z.array(z.object({ topic: Topic, points: z.array(Point) })),
    }),
  ),
});
export type PeriodChart = z.infer<typeof PeriodChart>;

/** Bars from a common line: entities ranked by one figure, or the parts of a whole. */
export const BarChart = z.object({
  kind: z.enum(['ranking', 'parts']),
  id: z.string(),
  topic: Topic,
  /** whose parts; null for a ranking */
  entity: z.string().nullable(),
  period: z.string().nullable(),
  currency: z.string().nullable(),
  unit: z.string().nullable(),
  bars: z.array(z.object({ label: z.string(), value: z.number(), figure: Shown })),
  /** what the parts leave of the whole, computed; null where there is no whole */
  rest: z.number().nullable(),
});
export type BarChart = z.infer<typeof BarChart>;

export const Chart = z.discriminatedUnion('kind', [PeriodChart, BarChart]);
export type Chart = z.infer<typeof Chart>;

/** A finding with its figures and the marks of their sentences. */
export const Judged = Finding.extend({
  title: Localised,
  marks: z.array(Mark),
  /** the operands, each once; none where they are more than a reader follows */
  operands: z.array(Shown),
  /** the figure that the text states */
  given: Shown.nullable(),
  /** what all operands share */
  entity: z.string().nullable(),
  topic: Topic.nullable(),
  /** the latest of the operands' periods */
  period: z.string().nullable(),
});
export type Judged = z.infer<typeof Judged>;

/** One section, in reading order. `id` is the same in every language; `more` counts what a bound left out. */
export const Section = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('key-figures'),
    id: z.string(),
    cards: z.array(Claim),
    verdicts: z.array(z.object({ verdict: Verdict, count: z.int() })),
    figures: z.int(),
    related: z.int(),
    relations: z.int(),
  }),
  z.object({ kind: z.literal('charts'), id: z.string(), charts: z.array(Chart) }),
  z.object({
    kind: z.literal('entity'),
    id: z.string(),
    entity: z.string(),
    table: PeriodTable,
    figures: z.array(Shown),
    more: z.int(),
  }),
  z.object({
    kind: z.literal('comparison'),
    id: z.string(),
    entities: z.array(z.string()),
    /** a null period: each cell has its own */
    rows: z.array(z.object({ topic: Topic, period: z.string().nullable(), cells: z.array(Shown.nullable()) })),
    /** some row has more than one currency */
    mixed: z.boolean(),
  }),
  z.object({
    kind: z.literal('findings'),
    id: z.string(),
    attention: z.array(Judged),
    undecidable: z.array(Judged),
    more: z.int(),
  }),
  z.object({ kind: z.literal('derived'), id: z.string(), items: z.array(Judged), more: z.int() }),
  z.object({
    kind: z.literal('agreed'),
    id: z.string(),
    items: z.array(Judged),
    /** relations that hold and have no arithmetic to show, by rule */
    counted: z.array(z.object({ title: Localised, count: z.int() })),
    more: z.int(),
  }),
  z.object({ kind: z.literal('alone'), id: z.string(), figures: z.array(Shown), more: z.int() }),
  z.object({
    kind: z.literal('unread'),
    id: z.string(),
    items: z.array(z.object({ reason: z.string(), examples: z.array(z.string()), count: z.int() })),
    passages: z.array(z.object({ reason: z.string(), count: z.int() })),
  }),
]);
export type Section = z.infer<typeof Section>;
export type SectionOf<K extends Section['kind']> = Extract<Section, { kind: K }>;

/** What a reader is told, in which order, in no language yet and without markup. */
export const Briefing = z.object({
  source: Source,
  title: z.string(),
  /** the claims of the headline, most telling first; empty where the article has no figure that says of what it is */
  headline: z.array(Claim),
  counts: z.object({
    figures: z.int(),
    relations: z.int(),
    inconsistent: z.int(),
    tension: z.int(),
    wording: z.int(),
  }),
  /** names in other scripts, for languages that read them: Chinese name → Latin name */
  latinNames: z.record(z.string(), z.string()),
  sections: z.array(Section),
  /** source sentences, `mark` 1 first */
  evidence: z.array(z.object({ mark: Mark, line: z.int(), quote: z.string() })),
});
export type Briefing = z.infer<typeof Briefing>;
