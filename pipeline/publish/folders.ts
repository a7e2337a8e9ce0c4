import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';

/** Names of folders that are being written or thrown away begin like this; with the writer’s process id. */
const PREFIX = '.crossfoot-';

/**
 * Writes a folder whole or not at all: into a sibling first, then swapped in by renaming.
 * @throws Fault (exit 3) where the disk is full or may not be written
 */
export async function replaceFolder(
  parent: string,
  name: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const fresh = join(parent, `${PREFIX}${process.pid}-new-${name}`);
  const stale = join(parent, `${PREFIX}${process.pid}-old-${name}`);
  const target = join(parent, name);
  try {
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    for (const [file, content] of files) await writeFile(join(fresh, file), content);
    await rename(target, stale).catch(ignoreMissing);
    await rename(fresh, target);
    await rm(stale, { recursive: true, force: true });
  } catch (cause) {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    throw cannotWrite(target, cause);
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** A Fault that says which folder could not be written, and why. */
export function cannotWrite(path: string, cause: unknown): Fault {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const hints: Readonly<Record<string, string>> = {
    ENOSPC: 'The disk is full: make room and build again; what was published before is untouched.',
    EACCES: 'Choose another folder with --out, or allow writing to this one.',
    EPERM: 'Choose another folder with --out, or allow writing to this one.',
    EROFS: 'This file system is read-only: choose another folder with --out.',
  };
  return new Fault(`cannot write the output: ${(cause as Error).message}`, {
    path,
    cause,
    exitCode: 3,
    hint: hints[code] ?? 'Choose another folder with --out.',
  });
}

/** Removes what killed builds left behind: folders of processes that are no more. What one of them had moved aside comes back. */
export async function sweep(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => [] as string[]);
  for (const name of names) {
    const left = /^\.crossfoot-(\d+)-(new|old)-(.+)$/.exec(name);
    if (!left || isAlive(Number(left[1]))) continue;
    if (left[2] === 'old' && !names.includes(left[3]!))
      await rename(join(parent, name), join(parent, left[3]!)).catch(() => undefined);
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
