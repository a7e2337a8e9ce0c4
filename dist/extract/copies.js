import { toSource } from '../model/view.js';
/**
 * Folds the facts of near copies into those of the first occurrence: a figure said again is a second place of the same
 * fact; one that differs stays, pointing at what it should repeat.
 * @param facts in the order of the text, near copies included
 */
export function foldCopies({ view, passages }, facts) {
    const folded = new Set();
    for (const passage of passages) {
        if (passage.kind !== 'duplicate' || passage.exact || !passage.of)
            continue;
        const inside = ({ start, end }) => facts.filter((fact) => fact.start >= start && fact.end <= end);
        const originals = inside(toSource(view, passage.of));
        const copies = inside(toSource(view, passage));
        for (const [original, copy] of pairUp(originals, copies)) {
            if (original.text === copy.text && original.hedge === copy.hedge) {
                original.also.push({ start: copy.start, end: copy.end });
                folded.add(copy);
            }
            else
                copy.copyOf = original.id;
        }
    }
    return facts.filter((fact) => !folded.has(fact));
}
/** One to one where the counts agree; else the longest common run of equal words, and what stands alone between is a pair. */
function pairUp(originals, copies) {
    if (originals.length === copies.length)
        return originals.map((original, i) => [original, copies[i]]);
    const pairs = [];
    let from = 0;
    for (const original of originals) {
        const at = copies.findIndex((copy, i) => i >= from && copy.text === original.text);
        if (at < 0)
            continue;
        pairs.push([original, copies[at]]);
        from = at + 1;
    }
    return pairs;
}
