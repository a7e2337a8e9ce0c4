import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Source } from '../model/article.js';
import { Disagreement } from '../model/disagreement.js';
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
/** `manifest.json`: no time of day, so the same input gives the same bytes. */
export const Manifest = z.object({
    sources: z.array(Entry),
    /** where sources contradict each other */
    disagreements: z.array(Disagreement).default([]),
});
/** What the manifest says of a source with these files. */
export function entryOf({ source, facts }, { coverage }, files) {
    const { id, path, title, outlet, published, sha256 } = source;
    return {
        ...{ id, path, title, outlet, published, sha256 },
        figures: facts.length,
        verdicts: coverage.byVerdict,
        files: Object.fromEntries([...files.keys()].sort().map((name) => [name, hash(files.get(name))])),
    };
}
export const hash = (content) => createHash('sha256').update(content).digest('hex');
/** JSON as every file of the output has it. */
export const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
