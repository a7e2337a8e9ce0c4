import { z } from 'zod';
import { Fact } from './fact.js';
import { Verdict } from './finding.js';
/** A number of a source sentence: footnotes count from 1 in the order in which the briefing first needs them. */
export const Mark = z.int().positive();
/** A fact as a briefing shows it: what a locale needs to print it, and where it stands. */
export const Shown = Fact.pick({
    id: true,
    text: true,
    written: true,
    value: true,
    low: true,
    high: true,
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
/** A figure worth a card or a headline, with how it changed where the text says so. */
export const Claim = z.object({ figure: Shown, change: Shown.nullable() });
