import { z } from 'zod';
import { Shown, Topic } from './shown.ts';

const Point = z.object({
  period: z.string(),
  /** null: a gap, the article does not say */
  value: z.number().nullable(),
  /** less than a year in a row of years */
  partial: z.boolean(),
  figure: Shown.nullable(),
});

/** Small multiples: a row an entity, a panel a metric, a bar a period. Panels of a row that share a unit share one scale. */
export const PeriodChart = z.object({
  kind: z.literal('periods'),
  /** file name stem, e.g. `chart-1` */
  id: z.string(),
  rows: z.array(
    z.object({
      entity: z.string().nullable(),
      panels: z.array(
        z.object({
          topic: Topic,
          currency: z.string().nullable(),
          unit: z.string().nullable(),
          points: z.array(Point),
        }),
      ),
    }),
  ),
});
export type PeriodChart = z.infer<typeof PeriodChart>;

/** Bars from a common line: entities ranked by one figure, the parts of a whole, or costs against revenue. */
export const BarChart = z.object({
  kind: z.enum(['ranking', 'parts', 'costs']),
  id: z.string(),
  /** what all bars measure, or are held against */
  topic: Topic,
  /** whose parts or costs; null for a ranking */
  entity: z.string().nullable(),
  period: z.string().nullable(),
  currency: z.string().nullable(),
  unit: z.string().nullable(),
  /** a null label: the bar is named by its topic */
  bars: z.array(z.object({ label: z.string().nullable(), topic: Topic, value: z.number(), figure: Shown })),
  /** what the parts leave of the whole, computed; null where there is no whole */
  rest: z.number().nullable(),
});
export type BarChart = z.infer<typeof BarChart>;

/** How long cash lasts at the rate at which it goes out: computed, and drawn along a line of time. */
export const RunwayChart = z.object({
  kind: z.literal('runway'),
  id: z.string(),
  rows: z.array(
    z.object({
      entity: z.string().nullable(),
      /** the day of the cash, YYYY-MM-DD */
      from: z.string(),
      /** the day on which it is gone */
      to: z.string(),
      months: z.number(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      cash: Shown,
      outflow: Shown,
      /** the finding that computes it */
      finding: z.string(),
    }),
  ),
});
export type RunwayChart = z.infer<typeof RunwayChart>;

export const Chart = z.discriminatedUnion('kind', [PeriodChart, BarChart, RunwayChart]);
export type Chart = z.infer<typeof Chart>;
