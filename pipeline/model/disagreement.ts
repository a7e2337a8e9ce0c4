import { z } from 'zod';
import { Source } from './article.ts';
import { Fact, Printed } from './fact.ts';

/** A figure as one of several sources states it. Offsets count in that source's file. */
export const Statement = z.object({
  source: Source.pick({ id: true, path: true, title: true, outlet: true, published: true, sha256: true }),
  fact: Printed.extend(
    Fact.pick({ start: true, end: true, line: true, column: true, attribution: true, quote: true }).shape,
  ),
});
export type Statement = z.infer<typeof Statement>;

/** One fact that several sources state with values that cannot be one. */
export const Disagreement = z.object({
  id: z.string(),
  verdict: z.enum(['inconsistent', 'tension']),
  /** newest first, of one day the most precise first */
  statements: z.array(Statement).min(2),
  /** how many more there are: of a fact that hundreds of articles state, the newest are shown and the others counted */
  more: z.number().int().nonnegative().default(0),
});
export type Disagreement = z.infer<typeof Disagreement>;
