import { z } from 'zod';
import { Fact, Printed } from './fact.ts';
import { Verdict } from './finding.ts';

/** A number of a source sentence: footnotes count from 1 in the order in which the briefing first needs them. */
export const Mark = z.int().positive();

/** A fact with what a locale needs to print it. */
export const Figure = Printed.extend({
  /** the gravest verdict it stands in; null where it stands in no decided relation */
  verdict: Verdict.nullable(),
});
export type Figure = z.infer<typeof Figure>;

/** A figure as a briefing shows it, with the mark of its sentence. */
export const Shown = Figure.extend({ mark: Mark });
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
