import type { Briefing } from '../model/briefing.ts';
import type { Locale } from '../model/locale.ts';
import type { Templates } from './templates.ts';
import { type Reading } from './view/names.ts';
export { chartFile } from './chart.ts';
export { loadTemplates, type Templates } from './templates.ts';
/**
 * A briefing as Markdown in one language, ending in one newline. Whatever stands in the article is printed as text: it can become
 * neither markup nor template.
 * @throws Fault where a template asks for what a briefing does not have
 */
export declare function renderMarkdown(briefing: Briefing, locale: Locale, templates: Templates, reading?: Reading): string;
