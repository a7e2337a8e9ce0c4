import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../host/alive.ts';
import { Fault } from '../model/fault.ts';
import { hash } from './hash.ts';

export type Files = ReadonlyMap<string, string | Uint8Array>;
/** File name → sha256. */
export type Hashes = Readonly<Record<string, string>>;

/** Temporary names: `.<id>.new.<pid>` is being written, `.<id>.old.<pid>` was moved out of the way. */
const TEMPORARY = /^\.(.+)\.(new|old)\.(\d+)$/;
/** What this process is at work on; the same number on another name is a dead process's. */
const mine = new Set<string>();

/**
 * Writes a folder beside the place where it will stand.
 * @returns its path; null where the place holds these very files already
 * @throws {Fault} where a folder of that name is not one of ours
 */
export function stageFolder(out: string, id: string, files: Files): string | null {
  const home = join(out, id);
  if (existsSync(home) && !isOurs(home))
    throw new Fault('this folder is in the way and is no briefing of ours', {
      path: home,
      hint: 'Move it, or choose another folder with --out.',
    });
  if (intact(home, hashesOf(files))) return null;
  const fresh = join(out, `.${id}.new.${process.pid}`);
  try {
    mine.add(basename(fresh));
    rmSync(fresh, { recursive: true, force: true });
    // one by one: what is made in one go fails on a read-only disk as if nothing were there
    mkdirSync(out, { recursive: true });
    mkdirSync(fresh);
    for (const [name, content] of files) {
      mkdirSync(dirname(join(fresh, name)), { recursive: true });
      writeFileSync(join(fresh, name), content);
    }
    return fresh;
  } catch (error) {
    dropFolder(fresh);
    throw error;
  }
}

/** Moves a staged folder to its place. Where that fails, what was there stays whole. */
export function swapIn(out: string, id: string, fresh: string): void {
  const home = join(out, id);
  const old = join(out, `.${id}.old.${process.pid}`);
  mine.add(basename(old));
  try {
    // both at once and without a pause; a run killed between the two is put right by the next (`recover`)
    if (existsSync(home)) renameSync(home, old);
    renameSync(fresh, home);
  } catch (error) {
    if (existsSync(old) && !existsSync(home)) renameSync(old, home);
    throw error;
  } finally {
    dropFolder(fresh);
    dropFolder(old);
  }
}

/** Removes a folder that was staged and is not wanted. */
export function dropFolder(fresh: string): void {
  rmSync(fresh, { recursive: true, force: true });
  mine.delete(basename(fresh));
}

/** Takes away what was written of a source, file by file: what somebody changed or added stays. */
export function retire(out: string, id: string, files: Hashes): void {
  const home = join(out, id);
  for (const [name, sha256] of Object.entries(files)) {
    const path = join(home, name);
    if (existsSync(path) && hash(readFileSync(path)) === sha256) rmSync(path);
  }
  if (existsSync(home) && readdirSync(home).length === 0) rmdirSync(home);
}

/** Puts right what a killed run left: a folder moved away comes back, one half written goes. */
export function recover(out: string): void {
  for (const name of readdirSync(out)) {
    const [, id, kind, pid] = TEMPORARY.exec(name) ?? [];
    if (!id) {
      if (/^\..+\.\d+$/.test(name) && !isAtWork(name, name.split('.').at(-1)!))
        rmSync(join(out, name), { force: true, recursive: true });
      continue;
    }
    if (isAtWork(name, pid!)) continue;
    if (kind === 'old' && !existsSync(join(out, id))) renameSync(join(out, name), join(out, id));
    else rmSync(join(out, name), { recursive: true, force: true });
  }
}

const isAtWork = (name: string, pid: string) => (Number(pid) === process.pid ? mine.has(name) : isAlive(Number(pid)));

/** An empty folder, or one that holds what we write. */
const isOurs = (folder: string) => {
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('facts.json') && names.includes('findings.json'));
};

export const hashesOf = (files: Files): Hashes =>
  Object.fromEntries([...files].map(([name, content]) => [name, hash(content)]));

/** Whether a folder holds these files, as they were written, and no other. */
export function intact(folder: string, files: Hashes): boolean {
  try {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
    const all = Object.entries(files);
    return (
      names.length === all.length && all.every(([name, sha256]) => hash(readFileSync(join(folder, name))) === sha256)
    );
  } catch {
    return false;
  }
}

/** Writes one file under `out` in full, then moves it over what was there; a file that is the same already is not touched. */
export function replaceFile(out: string, name: string, text: string): void {
  const path = join(out, name);
  const fresh = join(out, `.file.new.${process.pid}`);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  try {
    mine.add(basename(fresh));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } finally {
    dropFolder(fresh);
  }
}
