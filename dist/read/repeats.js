import { alike } from './alike.js';
/** A lone block shorter than this says nothing by standing twice (a subheading, a label). */
const SHORTEST_ALONE = 8;
/** A near copy counts only beside this many characters that are exactly the same. */
const SHORTEST_ANCHOR = 12;
/**
 * Finds passages that stand twice: runs of blocks that repeat an earlier run, the white space between them included. A
 * block that differs a little inside or beside such a run is a near copy and a passage of its own.
 * @returns passages in order, without overlap; an exact one is as long as what it repeats
 */
export function findRepeats(text, blocks) {
    const words = (index) => text.slice(blocks[index].start, blocks[index].end);
    const first = new Map();
    const ids = blocks.map((_, index) => {
        const known = first.get(words(index));
        if (known === undefined)
            first.set(words(index), index);
        return known ?? index;
    });
    const near = (copy, of) => blocks[copy].kind !== 'cell' &&
        blocks[copy].end - blocks[copy].start >= SHORTEST_ALONE &&
        alike(words(copy), words(of));
    const passages = [];
    let done = 0;
    for (let i = 0; i < blocks.length; i++) {
        if (ids[i] === i)
            continue;
        const copy = extend(ids, i, ids[i], done, near);
        for (const stretch of prune(copy, blocks))
            for (const passage of toPassages(text, blocks, stretch))
                passages.push(passage);
        i = copy.start + copy.exact.length - 1;
        done = i + 1;
    }
    return passages;
}
/** The longest stretch around block `at` that repeats the one around `of`, exactly or nearly. */
function extend(ids, at, of, done, near) {
    const exact = [true];
    for (let step = 1; at + step < ids.length && of + step < at; step++) {
        if (ids[at + step] === ids[of + step])
            exact.push(true);
        else if (ids[at + step] === at + step && near(at + step, of + step))
            exact.push(false);
        else
            break;
    }
    const before = [];
    for (let back = 1; at - back >= done && of - back >= 0 && at - back >= of + exact.length; back++) {
        if (ids[at - back] === ids[of - back])
            before.push(true);
        else if (ids[at - back] === at - back && near(at - back, of - back))
            before.push(false);
        else
            break;
    }
    return { start: at - before.length, of: of - before.length, exact: [...before.reverse(), ...exact] };
}
/**
 * Leaves out what only looks like a copy: sections written to one pattern (“2023年收入为…”, “2024年收入为…”) share short
 * headings and nothing else, and rows of a table may say the same twice.
 */
function prune(copy, blocks) {
    const size = (wanted) => copy.exact.reduce((sum, exact, i) => {
        const { start, end } = blocks[copy.start + i];
        return exact === wanted ? sum + end - start : sum;
    }, 0);
    const isCopy = copy.exact.includes(false) && size(true) >= SHORTEST_ANCHOR && size(true) >= size(false);
    const stretches = isCopy || !copy.exact.includes(false) ? [copy] : exactStretches(copy);
    return stretches.filter(({ start, exact }) => {
        const own = blocks.slice(start, start + exact.length);
        if (own.every(({ kind }) => kind === 'cell'))
            return false;
        return exact.length > 1 || own[0].end - own[0].start >= SHORTEST_ALONE;
    });
}
function exactStretches({ start, of, exact }) {
    const stretches = [];
    exact.forEach((same, i) => {
        if (!same)
            return;
        if (i > 0 && exact[i - 1])
            stretches.at(-1).exact.push(true);
        else
            stretches.push({ start: start + i, of: of + i, exact: [true] });
    });
    return stretches;
}
/** One passage for each near copy and for each run of exact ones that stand in the same white space. */
function toPassages(text, blocks, { start, of, exact }) {
    const gap = (index) => text.slice(blocks[index].end, blocks[index + 1]?.start);
    const passages = [];
    exact.forEach((same, i) => {
        const [copy, original] = [blocks[start + i], blocks[of + i]];
        if (same && i > 0 && exact[i - 1] && gap(start + i - 1) === gap(of + i - 1)) {
            const run = passages.at(-1);
            run.end = copy.end;
            run.of.end = original.end;
            return;
        }
        passages.push({
            start: copy.start,
            end: copy.end,
            kind: 'duplicate',
            reason: same ? 'repeated passage' : 'repeated passage, changed',
            of: { start: original.start, end: original.end },
            exact: same,
        });
    });
    return passages;
}
