import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { Rule } from '../relation.ts';

const folder = new URL('.', import.meta.url);
// .ts here, .js in the package
const kind = extname(import.meta.filename);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(kind) && name !== `index${kind}`)
  .sort();
const modules: { rule: Rule }[] = await Promise.all(
  names.map((name) => import(/* @vite-ignore */ new URL(name, folder).href)),
);

/** Every file of this folder is a rule; they run in the order of their names. */
export const rules: readonly Rule[] = modules.map(({ rule }) => rule);
