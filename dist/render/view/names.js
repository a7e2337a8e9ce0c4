/** Where names of companies and segments stand. */
const NAMED = new Set(['entity', 'entities', 'scope', 'label']);
/** A briefing with its names as a locale reads them: Latin ones where the article or its front matter gives them. */
export function localise(briefing, locale) {
    const latin = new Map(locale === 'zh-CN' ? [] : Object.entries(briefing.latinNames));
    const name = (words) => words
        .split('、')
        .map((one) => latin.get(one) ?? one)
        .join(locale === 'zh-CN' ? '、' : ', ');
    const walk = (value, key) => {
        if (typeof value === 'string')
            return NAMED.has(key) ? name(value) : value;
        if (Array.isArray(value))
            return value.map((item) => walk(item, key));
        if (value === null || typeof value !== 'object')
            return value;
        return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, walk(item, field)]));
    };
    return walk(briefing, '');
}
/** Longer than this, it is a description and no name. */
const LONGEST_NAME = 6;
/** A name with its reading behind it, where it has one: 智谱 (Zhìpǔ). */
export function glossed(name, reading) {
    const read = name.length <= LONGEST_NAME ? reading(name) : '';
    return read ? `${name} (${read})` : name;
}
