import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES, type Tag } from './model/locale.ts';

/** The templates that come with the program. */
export const TEMPLATES = fileURLToPath(new URL('../templates', import.meta.url));

const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;

/**
 * The languages that a folder of templates has: each is a folder with a `language.yaml`. Ours come first.
 * @param templates a copy of templates/; null: ours
 */
export function localesIn(templates: string | null): readonly Tag[] {
  const dir = templates ?? TEMPLATES;
  const found = existsSync(dir)
    ? readdirSync(dir).filter((name) => TAG.test(name) && existsSync(join(dir, name, 'language.yaml')))
    : [];
  const others = found.filter((name) => !(LOCALES as readonly string[]).includes(name)).sort();
  // one of ours that a copy lacks is told where it is read
  return [...LOCALES, ...others];
}
