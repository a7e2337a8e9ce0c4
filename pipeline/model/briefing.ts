import { z } from 'zod';
import { Source } from './article.ts';
import { Chart } from './chart.ts';
import { Finding, Localised, Verdict } from './finding.ts';
import { Paragraph, Reason } from './reading.ts';
import { Claim, Figure, Mark, Shown, Topic } from './shown.ts';
import { Span } from './span.ts';

/** Periods across, topics down; a row of changes stands under the row that changed. */
export const PeriodTable = z.object({
  periods: z.array(z.string()),
  rows: z.array(z.object({ topic: Topic, cells: z.array(Shown.nullable()) })),
});
export type PeriodTable = z.infer<typeof PeriodTable>;

/** A finding with its figures. */
export const Related = Finding.extend({
  title: Localised,
  /** the operands, each once; none where they are more than a reader follows */
  operands: z.array(Figure),
  /** the figure that the text states */
  given: Figure.nullable(),
  /** what all operands share */
  entity: z.string().nullable(),
  topic: Topic.nullable(),
  /** the latest of the operands' periods */
  period: z.string().nullable(),
});
export type Related = z.infer<typeof Related>;

/** The same with the marks of their sentences. */
export const Judged = Related.extend({ marks: z.array(Mark) });
export type Judged = z.infer<typeof Judged>;

/** A figure as whoever doubts it is shown it: where it stands and which words gave it its meaning. Offsets count in the reading text. */
export const Evident = Figure.extend({
  line: z.int().positive(),
  at: Span,
  sentence: Span.extend({ text: z.string() }),
  base: z.string().nullable(),
  attribution: z.string().nullable(),
  why: z.array(Reason),
  /** how often it stands in further copies of its passage */
  copies: z.int(),
  /** the findings it is an operand of */
  findings: z.array(z.string()),
});
export type Evident = z.infer<typeof Evident>;

/** Everything there is to look up beside the briefing: the text, every figure, every finding. `more` counts what a bound left out. */
export const Dossier = z.object({
  paragraphs: z.array(Paragraph),
  figures: z.array(Evident),
  findings: z.array(Related),
  more: z.object({ characters: z.int(), figures: z.int(), findings: z.int() }),
});
export type Dossier = z.infer<typeof Dossier>;

/** One section, in reading order. `id` is the same in every language; `more` counts what a bound left out. */
export const Section = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('key-figures'),
    id: z.string(),
    cards: z.array(Claim),
    /** the most telling picture */
    chart: Chart.nullable(),
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
  z.object({ kind: z.literal('undecided'), id: z.string(), items: z.array(Judged), more: z.int() }),
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
  /** of how many entities the first claim is the highest, where they are ranked; else null */
  leads: z.int().nullable(),
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
  dossier: Dossier,
});
export type Briefing = z.infer<typeof Briefing>;
