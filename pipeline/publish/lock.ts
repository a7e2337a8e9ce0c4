import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../host/alive.ts';
import { onEnd } from '../host/on-end.ts';
import { Fault } from '../model/fault.ts';

const PATIENCE = 60_000;

/**
 * Runs `work` while no other process does so under the same lock file. A lock whose process is gone is taken over.
 * @throws {Fault} exit status 3 where another process holds it for a minute
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = `${process.pid} ${randomUUID()}\n`;
  for (let waited = 0; !take(file, mine); waited += 25) {
    if (waited > PATIENCE)
      throw new Fault('another build has been writing here for a minute', {
        path: file,
        hint: 'Wait for it; where there is none, delete this file.',
        exitCode: 3,
      });
    await pause(25);
  }
  const release = () => {
    if (read(file) === mine) rmSync(file, { force: true });
  };
  const keep = onEnd(release);
  try {
    return await work();
  } finally {
    keep();
    release();
  }
}

function take(file: string, mine: string): boolean {
  // written in full beside it, then linked: nobody ever reads half a lock
  const draft = `${file}.${mine.slice(-9, -1)}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const held = read(file);
  if (held !== null && !isAlive(Number.parseInt(held, 10))) remove(file, held);
  return false;
}

/** Takes a dead process's lock away, but never one that a living process has put in its place meanwhile. */
function remove(file: string, held: string): void {
  const aside = `${file}.${randomUUID()}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== held) linkSync(aside, file);
  } catch {
    // another process did it
  } finally {
    rmSync(aside, { force: true });
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
