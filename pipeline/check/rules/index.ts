import { readdirSync } from 'node:fs';
import type { Rule } from '../relation.ts';

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .sort();
const modules: { rule: Rule }[] = await Promise.all(
  names.map((name) => import(/* @vite-ignore */ new URL(name, folder).href)),
);

/** Every file of this folder is a rule; they run in the order of their names. */
export const rules: readonly Rule[] = modules.map(({ rule }) => rule);
