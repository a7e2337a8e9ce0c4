import { z } from 'zod';

/** `a|b` lists alternatives; `null`, the word too, and an absent field mean that there is none. */
const Words = z.string().nullish();
const Value = z.union([z.number(), z.tuple([z.number(), z.number()])]);

/** One figure of a hand-made key. Offsets are UTF-16, end exclusive, in the decoded article. */
export const Key = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  kind: z.string().nullish(),
  value: Value,
  /** a fall may be keyed with the printed, positive number */
  dir: z.string().nullish(),
  unit: Words,
  currency: Words,
  hedge: Words,
  entity: Words,
  metric: Words,
  period: Words,
  /** counts neither for nor against */
  minor: z.boolean().optional(),
});
export type Key = z.infer<typeof Key>;
export const KeyFile = z.object({ figures: z.array(Key) });

/** What is held against a key. */
export interface Found {
  start: number;
  end: number;
  text: string;
  value: number | readonly [number, number];
  unit: string | null;
  currency: string | null;
  hedge: string | null;
  entity: string | null;
  metric: string | null;
  period: string | null;
}
