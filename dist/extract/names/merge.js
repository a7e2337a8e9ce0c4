import { isNameLike } from './likeness.js';
/** Joins names of the same entity: bracketed pairs, and a short form that begins or ends a longer name. */
export function merge(text, entities, given, pairs, counts) {
    const byName = new Map();
    for (const entity of entities)
        for (const name of [entity.name, ...entity.aliases])
            byName.set(name, entity);
    const out = new Set(entities);
    const join = (into, other) => {
        if (into === other)
            return;
        for (const name of [other.name, ...other.aliases]) {
            if (name !== into.name && !into.aliases.includes(name))
                into.aliases.push(name);
            byName.set(name, into);
        }
        out.delete(other);
    };
    for (const [name, other] of pairs) {
        const [a, b] = [byName.get(name), byName.get(other)];
        if (a && b)
            join(a, b);
        else if (a && isNameLike(other) && !a.aliases.includes(other)) {
            a.aliases.push(other);
            byName.set(other, a);
        }
        else if (b && isNameLike(name) && !b.aliases.includes(name)) {
            b.aliases.push(name);
            byName.set(name, b);
        }
    }
    const weight = (name) => (counts.get(name)?.weak ?? 0) + (counts.get(name)?.strong ?? 0);
    for (const long of [...out]) {
        for (const short of [...out]) {
            if (long === short || !out.has(short) || !out.has(long) || short.name.length < 2)
                continue;
            if (long.name.length <= short.name.length || (long.kind && short.kind))
                continue;
            const affix = long.name.endsWith(short.name) || (long.name.startsWith(short.name) && weight(short.name) >= weight(long.name));
            if (affix && long.name.length - short.name.length <= 6)
                join(long.name.endsWith(short.name) ? long : short, long.name.endsWith(short.name) ? short : long);
        }
    }
    for (const entity of out)
        preferUsed(text, entity, given);
    return [...out];
}
/** The name that the article uses most stands for all, unless it is a piece of the longer one. */
function preferUsed(text, entity, given) {
    if (given.has(entity.name))
        return;
    const used = (name) => text.split(name).length - 1;
    let best = entity.name;
    for (const alias of entity.aliases)
        if (!best.includes(alias) && !LEGAL.test(alias) && used(alias) > 2 * used(best))
            best = alias;
    if (best === entity.name)
        return;
    entity.aliases = [entity.name, ...entity.aliases.filter((alias) => alias !== best)];
    entity.name = best;
}
const LEGAL = /公司$/u;
