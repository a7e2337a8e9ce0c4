import { z } from 'zod';
import { Source } from './article.js';
import { Fact } from './fact.js';
/** A figure as one of several sources states it. Offsets count in that source's file. */
export const Statement = z.object({
    source: Source.pick({ id: true, path: true, title: true, outlet: true, published: true, sha256: true }),
    fact: Fact.pick({
        id: true,
        start: true,
        end: true,
        line: true,
        column: true,
        text: true,
        kind: true,
        value: true,
        low: true,
        high: true,
        written: true,
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
        attribution: true,
        quote: true,
        confidence: true,
    }),
});
/** One fact that several sources state with values that cannot be one. */
export const Disagreement = z.object({
    id: z.string(),
    verdict: z.enum(['inconsistent', 'tension']),
    /** newest first, of one day the most precise first */
    statements: z.array(Statement).min(2),
});
