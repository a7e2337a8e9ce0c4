import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cacheDir } from './cache-dir.ts';

/** Paths that are kept: more would be of folders long gone, and all are forgotten. */
const MOST = 500;

/**
 * What is dear to make of files and of nothing else: kept in the cache, one for a path, and made anew when the files are others
 * or what was kept is damaged.
 * @param path of the file or folder
 * @param of all that it is made of
 * @param make its value is plain data; what it throws is not kept
 */
export function remembered<T>(path: string, of: string, make: () => T): T {
  const file = join(cacheDir(), 'memory-1', `${sha256(resolve(path)).slice(0, 32)}.json`);
  const stamp = sha256(of);
  try {
    const [kept, check, ...rest] = readFileSync(file, 'utf8').split('\n');
    const text = rest.join('\n');
    if (kept === stamp && check === sha256(text)) return JSON.parse(text);
  } catch {
    // nothing is kept yet
  }
  const made = make();
  try {
    const text = JSON.stringify(made);
    const folder = dirname(file);
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > MOST) for (const name of readdirSync(folder)) rmSync(join(folder, name));
    writeFileSync(`${file}.${process.pid}`, `${stamp}\n${sha256(text)}\n${text}`);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // it is made again the next time
  }
  return made;
}

const sha256 = (text: string): string => hash('sha256', text);
