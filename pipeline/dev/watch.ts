import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A save is often several events: they are waited for, this many milliseconds. */
const SETTLE = 15;

/**
 * Calls back when something at these paths has changed and is quiet again. A file is watched through its folder: it need not be
 * there yet, and editors put a new file in its place.
 */
export function watchAll(paths: readonly string[], onChange: (changed: readonly string[]) => void): { close(): void } {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (path: string) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      onChange([...changed]);
      changed.clear();
    }, SETTLE);
  };
  const watchers = paths.flatMap((path): FSWatcher[] => {
    const whole = resolve(path);
    const isFolder = existsSync(whole) && statSync(whole).isDirectory();
    const folder = isFolder ? whole : dirname(whole);
    if (!existsSync(folder)) return [];
    const watcher = watch(folder, { recursive: isFolder }, (_, name) => {
      const at = name === null ? whole : resolve(folder, String(name));
      if (isFolder || at === whole) note(at);
    });
    return [watcher.on('error', () => {})];
  });
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
