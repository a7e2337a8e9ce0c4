import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const OURS = new URL('../', import.meta.url).href;
const QUERY = 'generation';

/** Modules of ours → those that import them. */
const importers = new Map<string, Set<string>>();
/** How often a module of ours was to be loaded anew. */
const generations = new Map<string, number>();
let all = 0;

/**
 * Imports a module of ours with everything of ours that it imports, as the files are now; packages are loaded once.
 * @param changed paths of the files that are not what they were at the last call: they and what depends on them are loaded anew
 */
export async function importFresh<T>(url: URL, changed: readonly string[]): Promise<T> {
  if (all === 0) follow();
  renew(changed.map((path) => pathToFileURL(path).href));
  return import(fresh(url.href));
}

function follow(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const { parentURL = '' } = context;
      if (!new URL(parentURL).searchParams.has(QUERY) || !found.url.startsWith(OURS)) return found;
      importers.set(found.url, (importers.get(found.url) ?? new Set()).add(parentURL.replace(/\?.*$/, '')));
      return { ...found, url: fresh(found.url) };
    },
  });
}

const fresh = (url: string) => `${url}?${QUERY}=${all}-${generations.get(url) ?? 0}`;

function renew(changed: readonly string[]): void {
  // what no module is, some module may read
  if (all === 0 || changed.some((url) => !importers.has(url))) {
    all++;
    return;
  }
  const stale = new Set(changed);
  for (const url of stale) for (const importer of importers.get(url) ?? []) stale.add(importer);
  for (const url of stale) generations.set(url, (generations.get(url) ?? 0) + 1);
}
