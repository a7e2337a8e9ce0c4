import { z } from 'zod';
import { Source } from '../model/article.ts';
import { Disagreement } from '../model/disagreement.ts';
import type { FactSheet } from '../model/fact.ts';
import type { FindingSheet } from '../model/finding.ts';
import type { Hashes } from './folder.ts';

/** A name in the folder of a source: no way out of it, nothing hidden. */
const FileName = z.string().regex(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u);

/** One source: what went in and what came out, by content. */
export const Entry = z.object({
  id: Source.shape.id,
  path: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  /** of the source file */
  sha256: z.string(),
  figures: z.int(),
  verdicts: z.record(z.string(), z.int()),
  /** file name → sha256 */
  files: z.record(FileName, z.string()),
});
export type Entry = z.infer<typeof Entry>;

/** `manifest.json`: no time of day, so the same input gives the same bytes. */
export const Manifest = z.object({
  sources: z.array(Entry),
  /** where sources contradict each other */
  disagreements: z.array(Disagreement).default([]),
});
export type Manifest = z.infer<typeof Manifest>;

/** What the manifest says of a source with files of these hashes. */
export function entryOf({ source, facts }: FactSheet, { coverage }: FindingSheet, files: Hashes): Entry {
  const { id, path, title, outlet, published, sha256 } = source;
  return {
    ...{ id, path, title, outlet, published, sha256 },
    figures: facts.length,
    verdicts: coverage.byVerdict,
    files: Object.fromEntries(
      Object.keys(files)
        .sort()
        .map((name) => [name, files[name]!]),
    ),
  };
}

/** JSON as every file of the output has it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
