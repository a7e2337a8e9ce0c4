import { z } from 'zod';
import { Source } from './article.js';
import { Chart } from './chart.js';
import { Finding, Localised, Verdict } from './finding.js';
import { Claim, Mark, Shown, Topic } from './shown.js';
/** Periods across, topics down; a row of changes stands under the row that changed. */
export const PeriodTable = z.object({
    periods: z.array(z.string()),
    rows: z.array(z.object({ topic: Topic, cells: z.array(Shown.nullable()) })),
});
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
