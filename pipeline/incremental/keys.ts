import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from '../model/options.ts';
import { CONFIG } from '../settings/file-name.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** All of our code: pipeline/, or dist/ in the package. */
const CODE = fileURLToPath(new URL('..', import.meta.url));
/** What decides the facts of an article, besides its bytes and the settings of its folder. */
const READING = ['model', 'read', 'extract', 'lexicon'].map((folder) => join(folder, sep));

export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** Hashes of all that a build depends on but its sources; a different one means that anything may come out. */
export interface Keys {
  /** the code and the words that make facts of an article */
  reading: string;
  /** all code, dependencies, templates, settings and options */
  all: string;
}

type Given = Pick<BuildOptions, 'formats' | 'locales' | 'page' | 'templates'>;

const known = new WeakMap<Given, Keys>();

/**
 * As they are when they are first asked for with these options: a build is of what there was when it began.
 * @throws what the file system throws where the templates are not there
 */
export function keysOf(options: Given): Keys {
  const keys = known.get(options) ?? hashAll(options);
  known.set(options, keys);
  return keys;
}

function hashAll({ formats, locales, page, templates }: Given): Keys {
  const dependencies = ['package.json', 'package-lock.json'].map((name) => contentOf(join(ROOT, name)));
  const machine = [process.version, process.platform, process.arch, ...dependencies];
  const given = [formats, locales, page, process.env.PUPPETEER_EXECUTABLE_PATH ?? null];
  const code = treeOf(CODE);
  const reading = code.filter(([path]) => READING.some((folder) => path.startsWith(folder)));
  const own = treeOf(templates ?? join(ROOT, 'templates'));
  return {
    reading: sha256(JSON.stringify([machine, reading, contentOf(CONFIG)])),
    all: sha256(JSON.stringify([machine, given, code, own, contentOf(CONFIG)])),
  };
}

/** Every file of a folder, with what is in it. */
function treeOf(folder: string): [path: string, sha256: string][] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return paths.map((path) => [relative(folder, path), sha256(readFileSync(path))]);
}

const contentOf = (path: string) => (existsSync(path) ? sha256(readFileSync(path)) : null);
