import { attribute, elementsOf, wordsOf } from './html-tree.js';
/** Dates by how much they mean the article's own publication. */
const DATE_NAMES = ['article:published_time', 'og:published_time', 'datepublished', 'publishdate', 'pubdate', 'date'];
/** What a page says of itself in its head, in linked data and in `time` elements. Only plain strings are taken. */
export function readMeta(tree) {
    const meta = { title: null, outlet: null, author: null, published: null, language: null };
    let pageTitle = null;
    let linked = null;
    let time = null;
    const named = new Map();
    for (const element of elementsOf(tree)) {
        if (element.tagName === 'html')
            meta.language ??= attribute(element, 'lang');
        else if (element.tagName === 'title')
            pageTitle ??= wordsOf(element);
        else if (element.tagName === 'time')
            time ??= day(attribute(element, 'datetime'));
        else if (element.tagName === 'meta')
            addNamed(element, named);
        else if (element.tagName === 'script' && attribute(element, 'type')?.toLowerCase() === 'application/ld+json')
            linked ??= linkedDate(wordsOf(element));
    }
    const first = (names) => names.map((name) => named.get(name)).find(Boolean) ?? null;
    meta.title = first(['og:title', 'twitter:title']) ?? (pageTitle || null);
    meta.outlet = first(['og:site_name', 'application-name']);
    meta.author = first(['author', 'article:author']);
    meta.published = DATE_NAMES.map((name) => day(named.get(name) ?? null)).find(Boolean) ?? linked ?? time;
    return meta;
}
function addNamed(element, named) {
    const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? '')
        .trim()
        .toLowerCase();
    const content = attribute(element, 'content')?.trim();
    if (name && content && !named.has(name))
        named.set(name, content);
}
function day(value) {
    const found = value === null ? null : /^\s{0,9}(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1];
    if (!found)
        return null;
    const date = new Date(`${found}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(found) ? found : null;
}
/** `datePublished` of a JSON-LD object, of the first of a list, or of one in its `@graph`. */
function linkedDate(json) {
    let data;
    try {
        data = JSON.parse(json);
    }
    catch {
        return null;
    }
    const objects = [data, ...listed(data), ...listed(field(data, '@graph'))];
    for (const one of objects) {
        const date = field(one, 'datePublished');
        const found = typeof date === 'string' ? day(date) : null;
        if (found)
            return found;
    }
    return null;
}
const listed = (value) => (Array.isArray(value) ? value.slice(0, 100) : []);
function field(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
