import { fileURLToPath } from 'node:url';
import type { Locale } from '../../pipeline/model/locale.ts';
import { loadTemplates, type Templates } from '../../pipeline/render/templates.ts';
import { type Wording, wording } from '../../pipeline/render/wording.ts';

export const templatesOf = (locale: Locale): Templates =>
  loadTemplates(fileURLToPath(new URL('../../templates', import.meta.url)), locale);

/** What the templates of a locale say. */
export const wordsOf = (locale: Locale): Wording => wording(templatesOf(locale).words);
