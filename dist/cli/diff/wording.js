/** 青禾汽车, 海外, 营收, 2025: whose figure, of what and when; empty where nothing is known. */
export const about = ({ entity, scope, metric, period }) => [entity, scope, metric, period].filter((part) => part !== null).join(', ');
/** The figure on one side of a change, and what else of it differs: 31.2亿元, period 2024. */
export function side({ old, new: now, attributes }, which) {
    const fact = which === 'old' ? old : now;
    const others = attributes.filter((name) => name !== 'value' || old.text === now.text);
    return [fact.text, ...others.map((name) => `${name} ${String(fact[name] ?? 'none')}`)].join(', ');
}
/** What happened to a source as a whole: `a.md`, `a.md → b.md`, `a.md (new)`, `a.md (removed)`. */
export function nameOf({ old, new: now }) {
    if (old === null)
        return `${now} (new)`;
    if (now === null)
        return `${old} (removed)`;
    return old === now ? now : `${old} → ${now}`;
}
/** `3 figures changed, 1 finding appeared`; empty where nothing differs. */
export function summary({ added, removed, changed, appeared, gone }) {
    const count = (list, noun, verb) => list.length === 0 ? [] : [`${list.length} ${noun}${list.length === 1 ? '' : 's'} ${verb}`];
    return [
        ...count(changed, 'figure', 'changed'),
        ...count(added, 'figure', 'added'),
        ...count(removed, 'figure', 'removed'),
        ...count(appeared, 'finding', 'appeared'),
        ...count(gone, 'finding', 'went'),
    ].join(', ');
}
export const NOTHING = 'No figure and no finding changed.\n';
