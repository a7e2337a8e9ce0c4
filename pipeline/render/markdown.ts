import type { Briefing } from '../model/briefing.ts';
import { withoutCitations } from './cite.ts';
import { escapeMarkdown } from './escape.ts';
import type { Templates } from './templates.ts';
import { viewOf } from './view/index.ts';
import { localise, type Reading } from './view/names.ts';

export { chartFile } from './chart.ts';
export { loadTemplates, type Templates } from './templates.ts';

/**
 * A briefing as Markdown in one language, ending in one newline. Whatever stands in the article is printed as text: it can become
 * neither markup nor template.
 * @throws Fault where a template asks for what a briefing does not have
 */
export function renderMarkdown(briefing: Briefing, templates: Templates, reading: Reading = () => ''): string {
  return withoutCitations(renderCited(localise(briefing, templates.language), templates, reading));
}

/**
 * The same with figures and findings marked (cite.ts), for formats that lead from a claim to its evidence.
 * @param briefing as `localise` gives it
 */
export function renderCited(briefing: Briefing, templates: Templates, reading: Reading): string {
  const text = templates.render(inert(viewOf(briefing, templates.language, reading)) as object);
  return `${text
    .replace(/(?<!\\)[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    // the curly one of a Chinese font is as wide as a character
    .replace(/(?<=[A-Za-z])’(?=[a-z])/g, "'")
    .trim()}\n`;
}

/** A copy with every string escaped: a view holds words, and markup comes from templates alone. */
function inert(value: unknown): unknown {
  if (typeof value === 'string') return escapeMarkdown(value);
  if (Array.isArray(value)) return value.map(inert);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inert(item)]));
}
