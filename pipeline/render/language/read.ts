import { join } from 'node:path';
import { readYaml } from '../yaml-file.ts';
import { type Language, LanguageFile } from './language.ts';

/**
 * How a language writes figures, times and sentences: `language.yaml` of its folder among the templates.
 * @throws Fault with file and line where a field is missing, misspelt or of another kind
 */
export const readLanguage = (templates: string, locale: string): Language => ({
  ...readYaml(join(templates, locale, 'language.yaml'), LanguageFile),
  tag: locale,
});
