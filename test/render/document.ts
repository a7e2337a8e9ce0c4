import { analyse } from '../../pipeline/analyse.ts';
import { TITLES } from '../../pipeline/check/index.ts';
import { compose } from '../../pipeline/compose/index.ts';
import type { Locale } from '../../pipeline/model/locale.ts';
import { createRenderer } from '../../pipeline/render/index.ts';

/** The HTML of an article, the whole way. */
export async function documentOf(text: string, locale: Locale, path = 'article.md'): Promise<string> {
  const { whole, sheet, findings } = analyse(new TextEncoder().encode(text), path);
  const renderer = await createRenderer({ formats: ['html'], locales: [locale], page: 'A4', templates: null }, null);
  const files = await renderer.render(compose({ article: whole, sheet, findings }, TITLES));
  return String(files.get(`briefing.${locale}.html`));
}
