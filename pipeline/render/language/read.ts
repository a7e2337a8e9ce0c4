import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../yaml-file.ts';
import { type Language, LanguageFile } from './language.ts';
import { LexiconFile } from './lexicon-file.ts';

/**
 * How a language writes figures, times and sentences, and what it calls things: `language.yaml` and, where there is one,
 * `lexicon.yaml` of its folder among the templates.
 * @throws Fault with file and line where a field is missing, misspelt or of another kind
 */
export function readLanguage(templates: string, locale: string): Language {
  const file = (name: string) => join(templates, locale, name);
  const lexicon = file('lexicon.yaml');
  return {
    ...readYaml(file('language.yaml'), LanguageFile),
    lexicon: existsSync(lexicon) ? readYaml(lexicon, LexiconFile) : LexiconFile.parse({}),
    tag: locale,
  };
}
