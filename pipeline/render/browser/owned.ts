import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { isAlive } from '../../host/alive.ts';
import { onEnd } from '../../host/on-end.ts';

const PREFIX = 'crossfoot-browser-';

/** The one folder of a browser: its profile, its home, its temporary files. */
export function browserFolder(): string {
  sweep();
  return mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

/** Tries for some two seconds: a browser that is being killed still writes. */
export const removeFolder = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 14, retryDelay: 20 });

/**
 * Ties a browser to this process: it ends with a close, an exit or a signal, and its folder with it.
 * @returns what ends both: the browser has nothing to save, so it is killed, and is gone when the promise resolves
 */
export function own(browser: Browser, folder: string): () => Promise<void> {
  const child = browser.process();
  const signal = () => {
    try {
      // the whole group: a renderer that hangs outlives the browser it belongs to
      if (child?.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // they are gone
    }
  };
  const kill = () => {
    signal();
    try {
      removeFolder(folder);
    } catch {
      // swept by the next launch
    }
  };
  const release = onEnd(kill);
  const close = async () => {
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      signal();
      await Promise.race([gone, pause(2_000)]);
    }
    kill();
    release();
  };
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/** Removes the folders of browsers whose run was killed. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX) || isAlive(Number.parseInt(name.slice(PREFIX.length), 10))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // somebody else's
    }
  }
}
