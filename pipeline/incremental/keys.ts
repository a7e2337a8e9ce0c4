import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from '../model/options.ts';
import { CONFIG } from '../settings/file-name.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** All of our code: pipeline/, or dist/ in the package. */
const CODE = fileURLToPath(new URL('..', import.meta.url));
/** What decides the facts of an article, besides its bytes and the settings of its folder. */
const READING = ['model', 'read', 'extract', 'lexicon'].map((folder) => join(CODE, folder));

export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** Hashes of all that a build depends on but its sources; a different one means that anything may come out. */
export interface Keys {
  /** the code and the words that make facts of an article */
  reading: string;
  /** all code, dependencies, templates, settings and options */
  all: string;
}

/** @throws what the file system throws where the templates are not there */
export function keysOf(options: Pick<BuildOptions, 'formats' | 'locales' | 'page' | 'templates'>): Keys {
  const { formats, locales, page, templates } = options;
  const dependencies = ['package.json', 'package-lock.json'].map((name) => contentOf(join(ROOT, name)));
  const machine = [process.version, process.platform, process.arch, ...dependencies];
  const given = [formats, locales, page, process.env.PUPPETEER_EXECUTABLE_PATH ?? null];
  return {
    reading: sha256(JSON.stringify([machine, ...READING.map(treeOf), contentOf(CONFIG)])),
    all: sha256(
      JSON.stringify([machine, given, treeOf(CODE), treeOf(templates ?? join(ROOT, 'templates')), contentOf(CONFIG)]),
    ),
  };
}

/** Every file of a folder, with what is in it. */
function treeOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return sha256(JSON.stringify(paths.map((path) => [path.slice(folder.length), sha256(readFileSync(path))])));
}

const contentOf = (path: string) => (existsSync(path) ? sha256(readFileSync(path)) : null);
