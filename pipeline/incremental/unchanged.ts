import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from '../model/options.ts';
import { intact } from '../publish/folder.ts';
import { findSources } from '../sources.ts';
import { keysOf, sha256 } from './keys.ts';
import { type BuildRecord, type Made, readRecord } from './record.ts';

/**
 * What a build would come to, where it would change nothing: same sources, code, words, templates, settings and options as when
 * the output was made, and the output as it was left. Loads nothing of the pipeline.
 * @returns null where there is something to build
 */
export function unchanged(options: BuildOptions): Made[] | null {
  const { sources, out, shard, force } = options;
  if (force) return null;
  const record = readRecord(out);
  if (record.sources.length === 0) return null;
  const { paths, faults } = findSources(sources.length > 0 ? sources : ['sources'], out);
  if (faults.length > 0 || paths.length === 0 || paths.includes('-')) return null;
  try {
    const key = buildKey(
      keysOf(options).all,
      paths.map((path) => [path, sha256(readFileSync(path))]),
    );
    const mine = paths.filter((_, i) => !shard || i % shard.count === shard.index - 1);
    const made = mine.map((path) => record.sources.find((one) => one.path === path && one.build === key));
    const stands = (one: Made | undefined): one is Made => one !== undefined && intact(join(out, one.id), one.files);
    return made.every(stands) && libraryStands(out, record) ? made : null;
  } catch {
    return null;
  }
}

/** Of everything a build is made of: facts of one source may bear on the briefing of another. */
export const buildKey = (all: string, sources: readonly (readonly [path: string, sha256: string])[]): string =>
  sha256(JSON.stringify([all, sources]));

function libraryStands(out: string, { library }: BuildRecord): boolean {
  const files = Object.entries(library);
  return files.length > 0 && files.every(([name, hash]) => sha256(readFileSync(join(out, name))) === hash);
}
