import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cacheDir } from './cache-dir.ts';

/** Things of one kind that are kept: with more, all are forgotten. */
const MOST = 500;

/**
 * What is dear to make of files and of nothing else: kept in the cache, one for a path, and made anew when the files are others
 * or what was kept is damaged.
 * @param path of the file or folder
 * @param of all that it is made of
 * @param make its value is plain data; what it throws is not kept
 */
export function remembered<T>(path: string, of: string, make: () => T): T {
  const place = { kind: 'memory', name: resolve(path), of };
  const kept = recall(place);
  if (kept !== null) return JSON.parse(kept);
  const made = make();
  keep(place, JSON.stringify(made));
  return made;
}

/** Where something is kept: one thing for a name, and only as long as `of` is the same. */
export interface Place {
  kind: string;
  name: string;
  /** all that it was made of */
  of: string;
}

/** @returns what was kept there; null where there is nothing, or where it is damaged */
export function recall(place: Place): string | null {
  try {
    const [stamp, check, ...rest] = readFileSync(fileOf(place), 'utf8').split('\n');
    const text = rest.join('\n');
    return stamp === sha256(place.of) && check === sha256(text) ? text : null;
  } catch {
    return null;
  }
}

/** Keeps it; where that cannot be, it is made again the next time. */
export function keep(place: Place, text: string): void {
  try {
    const file = fileOf(place);
    const folder = dirname(file);
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > MOST) for (const name of readdirSync(folder)) rmSync(join(folder, name));
    writeFileSync(`${file}.${process.pid}`, `${sha256(place.of)}\n${sha256(text)}\n${text}`);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // nothing depends on it
  }
}

const fileOf = ({ kind, name }: Place): string => join(cacheDir(), `${kind}-1`, `${sha256(name).slice(0, 32)}.json`);

const sha256 = (text: string): string => hash('sha256', text);
