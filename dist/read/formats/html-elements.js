import { attribute, elementsOf, wordsOf } from './html-tree.js';
/** Elements whose text no reader of the page sees as text. */
export const DROPPED = new Set('script style template noscript svg math iframe object embed canvas audio video select textarea head datalist noframes'.split(' '));
const BLOCKS = new Set(('p div section article main li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption table thead tbody tfoot ' +
    'tr td th caption address hr body html center details summary fieldset nav header footer aside form button dialog hgroup').split(' '));
export const isBlock = (tagName) => BLOCKS.has(tagName);
const FURNITURE = new Map([
    ['nav', 'navigation'],
    ['header', 'page header'],
    ['footer', 'page footer'],
    ['aside', 'sidebar'],
    ['form', 'form'],
    ['button', 'button'],
    ['dialog', 'dialog'],
]);
const ROLES = new Map([
    ['navigation', 'navigation'],
    ['banner', 'page header'],
    ['contentinfo', 'page footer'],
    ['complementary', 'sidebar'],
    ['search', 'form'],
    ['dialog', 'dialog'],
    ['button', 'button'],
]);
/** Why an element is page furniture, or null. */
export function furnitureOf(element) {
    if (!BLOCKS.has(element.tagName))
        return null;
    if (attribute(element, 'hidden') !== null)
        return 'hidden element';
    return ROLES.get(attribute(element, 'role') ?? '') ?? FURNITURE.get(element.tagName) ?? null;
}
/** The kind of block that an element makes, or null where it leaves the one around it. */
export function kindOf(tagName) {
    if (/^h[1-6]$/.test(tagName))
        return { kind: 'heading', level: Number(tagName[1]) };
    if (tagName === 'li' || tagName === 'dd' || tagName === 'dt')
        return { kind: 'item', level: 0 };
    if (tagName === 'blockquote')
        return { kind: 'quote', level: 0 };
    if (tagName === 'pre')
        return { kind: 'code', level: 0 };
    return null;
}
/** A table that arranges the page: it holds tables, headings or several paragraphs in a cell. */
export function isLayout(table) {
    for (const element of elementsOf(table)) {
        if (element === table)
            continue;
        if (element.tagName === 'table' || /^h[1-6]$/.test(element.tagName))
            return true;
        if (element.tagName === 'td' && element.childNodes.filter(({ nodeName }) => nodeName === 'p').length > 1)
            return true;
        if (element.tagName === 'p' && wordsOf(element).length > 200)
            return true;
    }
    return false;
}
