import { registerHooks } from 'node:module';

const OURS = new URL('../', import.meta.url).href;
let generation = 0;

/**
 * Imports a module of ours with everything of ours that it imports, as the files are now. What a module imports is of the
 * generation of the module; packages are loaded once.
 */
export async function importFresh<T>(url: URL): Promise<T> {
  if (generation++ === 0) {
    registerHooks({
      resolve(specifier, context, next) {
        const found = next(specifier, context);
        const of = context.parentURL && new URL(context.parentURL).searchParams.get('generation');
        return of && found.url.startsWith(OURS) ? { ...found, url: `${found.url}?generation=${of}` } : found;
      },
    });
  }
  return import(`${url.href}?generation=${generation}`);
}
