import { fileURLToPath } from 'node:url';
import { loadTemplates, type Templates } from '../../pipeline/render/templates.ts';
import { type Wording, wording } from '../../pipeline/render/wording.ts';

export const templatesOf = (locale: string): Templates =>
  loadTemplates(fileURLToPath(new URL('../../templates', import.meta.url)), locale);

/** What the templates of a locale say. */
export const wordsOf = (locale: string): Wording => wording(templatesOf(locale).words);
