import { escapeMarkdown } from './escape.js';
import { viewOf } from './view/index.js';
import { localise } from './view/names.js';
export { chartFile } from './chart.js';
export { loadTemplates } from './templates.js';
/**
 * A briefing as Markdown in one language, ending in one newline. Whatever stands in the article is printed as text: it can become
 * neither markup nor template.
 * @throws Fault where a template asks for what a briefing does not have
 */
export function renderMarkdown(briefing, locale, templates, reading = () => '') {
    const text = templates.render(inert(viewOf(localise(briefing, locale), locale, reading)));
    return `${text
        .replace(/(?<!\\)[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trim()}\n`;
}
/** A copy with every string escaped: a view holds words, and markup comes from templates alone. */
function inert(value) {
    if (typeof value === 'string')
        return escapeMarkdown(value);
    if (Array.isArray(value))
        return value.map(inert);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inert(item)]));
}
