import { fileURLToPath } from 'node:url';
import type { DevOptions } from '../model/options.ts';
import { type Press, startPress } from '../render/press.ts';
import { CONFIG } from '../settings/file-name.ts';
import { importFresh } from './fresh.ts';
import { LINKED_FONTS } from './page.ts';
import { DevServer } from './server.ts';
import { watchAll } from './watch.ts';
import type { Workshop } from './workshop.ts';

const WORKSHOP = new URL('workshop.ts', import.meta.url);
const CODE = fileURLToPath(new URL('..', import.meta.url));
const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

export interface Dev {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves briefings and library on this machine, and keeps them as the sources, templates, settings, words and code are now.
 * @throws Fault where the port is taken
 */
export async function startDev(options: DevOptions): Promise<Dev> {
  let press: Press | null = null;
  const printing = () => {
    press ??= startPress();
    return press;
  };
  let version = 0;
  let problems: readonly unknown[] = [];
  let workshop: Workshop | null = null;
  /** files of ours that changed since they were loaded */
  const stale = new Set<string>();

  async function refresh(): Promise<void> {
    try {
      if (!workshop || stale.size > 0) {
        const { createWorkshop } = await importFresh<typeof import('./workshop.ts')>(WORKSHOP, [...stale]);
        workshop = createWorkshop(options, printing, LINKED_FONTS);
        stale.clear();
      }
      problems = (await workshop?.refresh()) ?? [];
    } catch (error) {
      problems = [error];
    }
    version++;
  }

  await refresh();
  const server = new DevServer({
    version: () => version,
    problems: () => problems,
    page: async (path) => (await workshop?.page(path)) ?? null,
  });
  const url = await server.listen(options.port);
  let working = Promise.resolve();
  const sources = options.sources.length > 0 ? options.sources : ['sources'];
  const watcher = watchAll([...sources, options.templates ?? TEMPLATES, CONFIG, CODE], (changed) => {
    for (const path of changed) if (path.startsWith(CODE)) stale.add(path);
    working = working.then(refresh).then(() => server.tell());
  });
  return {
    url,
    async close() {
      watcher.close();
      await server.close();
      await press?.close();
    },
  };
}
