import { z } from 'zod';
import { Source } from './article.ts';
import { FindingSheet } from './finding.ts';

const Content = z.object({ bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** One briefing of the library: what went in, what came of it, which files hold it. */
export const Entry = z.object({
  source: Source,
  coverage: FindingSheet.shape.coverage.pick({ facts: true, related: true, byVerdict: true }),
  /** file name in the briefing's folder → its content */
  files: z.record(z.string(), Content),
});
export type Entry = z.infer<typeof Entry>;

/** `manifest.json`: content hashes in and out, no time of day. */
export const Manifest = z.object({
  version: z.literal(1),
  /** in the order of their ids */
  sources: z.array(Entry),
  /** path under the output folder → content, for what belongs to no one source */
  files: z.record(z.string(), Content),
});
export type Manifest = z.infer<typeof Manifest>;
