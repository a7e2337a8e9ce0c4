import { push } from '../fact-index.js';
/**
 * One key for all the names of an entity, across sources: what one source calls by an alias, another may call by its name.
 * An alias that several unrelated names claim (集团) ties nothing, nor do names that some source tells apart.
 * @returns entity → key; several entities joined by 、 give one key whatever their order
 */
export function entityKeys(sheets) {
    const parents = new Map();
    const rootOf = (name) => {
        let root = name;
        for (let next = parents.get(root); next !== undefined; next = parents.get(root))
            root = next;
        for (let at = name; at !== root;) {
            const next = parents.get(at);
            parents.set(at, root);
            at = next;
        }
        return root;
    };
    const sources = new Map();
    const claims = new Map();
    for (const [source, { entities }] of sheets.entries())
        for (const { name, aliases } of entities) {
            const own = plain(name);
            sources.set(own, (sources.get(own) ?? new Set()).add(source));
            for (const alias of aliases.map(plain))
                if (alias.length > 1 && alias !== own)
                    push(claims, alias, own);
        }
    const toldApart = (a, b) => {
        const [few, many] = [sources.get(a) ?? EMPTY, sources.get(b) ?? EMPTY].sort((x, y) => x.size - y.size);
        return [...few].some((source) => many.has(source));
    };
    // a tie may show that two claimants of another alias are one
    for (let before = -1; before !== parents.size;) {
        before = parents.size;
        for (const [alias, names] of claims) {
            const roots = new Set(names.map(rootOf));
            if (roots.size > 1 || names.some((name) => toldApart(alias, name)))
                continue;
            const [root] = roots;
            if (rootOf(alias) !== root)
                parents.set(rootOf(alias), root);
        }
    }
    return (entity) => entity
        .split('、')
        .map((name) => rootOf(plain(name)))
        .sort()
        .join('、');
}
const EMPTY = new Set();
/** Full width, case and spaces make no other name. */
const plain = (name) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
