import { frame } from './pair-facts.js';
/**
 * Which source of one version is which of the other: by its name, else, renamed or moved, by its content, else by the
 * sentences that both hold. In the order of the new version, those that went last.
 */
export function pairSources(before, after) {
    const partners = new Map();
    let [old, now] = [before, after];
    const settle = () => {
        const taken = new Set(partners.values());
        old = old.filter((one) => !taken.has(one));
        now = now.filter((one) => !partners.has(one));
    };
    for (const keyOf of [({ name }) => name, ({ sheet }) => sheet.source.sha256]) {
        const waiting = Map.groupBy(old, keyOf);
        for (const one of now) {
            const match = waiting.get(keyOf(one))?.shift();
            if (match)
                partners.set(one, match);
        }
        settle();
    }
    for (const one of now) {
        const match = mostShared(one, old);
        if (match)
            partners.set(one, match);
        settle();
    }
    return [
        ...after.map((one) => [partners.get(one) ?? null, one]),
        ...old.map((one) => [one, null]),
    ];
}
/** The source that holds most of the same sentences with figures, numbers aside: half of either's at least. */
function mostShared({ sheet }, candidates) {
    const frames = new Set(sheet.facts.map(frame));
    let [best, most] = [null, 0];
    for (const candidate of candidates) {
        const shared = candidate.sheet.facts.filter((fact) => frames.has(frame(fact))).length;
        if (shared > most && shared * 2 >= Math.max(sheet.facts.length, candidate.sheet.facts.length))
            [best, most] = [candidate, shared];
    }
    return best;
}
