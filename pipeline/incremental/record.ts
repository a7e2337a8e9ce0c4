import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheDir } from '../host/cache-dir.ts';
import { sha256 } from './keys.ts';

/** What an earlier build made of a source. */
export interface Made {
  id: string;
  path: string;
  /** of all that decides its facts (keys.ts), the source included */
  reading: string;
  /** of all that decides its briefings, and of everything else that the build was made of */
  build: string;
  /** of all that decides its briefings, its facts and findings included */
  briefing: string;
  /** the id it asked for, and what its front matter says to later stages */
  asked: string;
  aliases: Record<string, string[]>;
  rules: Record<string, string>;
  figures: number;
  verdicts: Record<string, number>;
  /** file name → sha256 */
  files: Record<string, string>;
}

/**
 * What was built into an output folder. It is kept in the cache and not in the folder, and is never believed without a look:
 * what it says of files is held against the files.
 */
export interface BuildRecord {
  sources: Made[];
  /** library, manifest and schemas: path under the folder → sha256 */
  library: Record<string, string>;
}

const NONE: BuildRecord = { sources: [], library: {} };

/** @returns an empty record where there is none, or one that is damaged or of another version */
export function readRecord(out: string): BuildRecord {
  try {
    const text = readFileSync(fileOf(out), 'utf8');
    const end = text.indexOf('\n');
    return text.slice(0, end) === sha256(text.slice(end + 1)) ? JSON.parse(text.slice(end + 1)) : NONE;
  } catch {
    return NONE;
  }
}

/** Keeps a record; where that cannot be, the next build is a full one. */
export function writeRecord(out: string, record: BuildRecord): void {
  try {
    const text = JSON.stringify(record);
    const file = fileOf(out);
    const fresh = `${file}.${process.pid}`;
    try {
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(fresh, `${sha256(text)}\n${text}`);
      renameSync(fresh, file);
    } finally {
      rmSync(fresh, { force: true });
    }
  } catch {
    // nothing depends on it
  }
}

/** The version of what a record says is in its name: an older one is not found. */
function fileOf(out: string): string {
  let place = resolve(out);
  try {
    place = realpathSync(place);
  } catch {
    // not there yet
  }
  return join(cacheDir(), 'builds-1', `${sha256(`${place}\n${process.cwd()}`).slice(0, 32)}.json`);
}
