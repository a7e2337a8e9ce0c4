import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Disagreement } from '../model/disagreement.ts';

/** `manifest.json`: what went in and what came out, by content; no time of day, so the same input gives the same bytes. */
export const Manifest = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      /** of the source file */
      sha256: z.string(),
      figures: z.int(),
      verdicts: z.record(z.string(), z.int()),
      /** file name → sha256 */
      files: z.record(z.string(), z.string()),
    }),
  ),
  /** where sources contradict each other */
  disagreements: z.array(Disagreement).default([]),
});
export type Manifest = z.infer<typeof Manifest>;

export const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
