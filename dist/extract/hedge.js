import { BETWEEN_HEDGE, HEDGES, NOT_HEDGES, SCALE_HEDGES } from '../lexicon/hedges.js';
import { skipSpaces } from './scan/numeral/spaces.js';
import { suffixTrie, trie } from './scan/trie.js';
const BEFORE = suffixTrie([
    ...HEDGES.flatMap(({ hedge, before }) => before.map((word) => [word, hedge])),
    ...NOT_HEDGES.map((word) => [word, null]),
]);
const AFTER = trie(HEDGES.flatMap(({ hedge, after }) => after.map((word) => [word, hedge])));
const CURRENCY_NAME = /(?:人民币|新台币|港币|港元|美元|欧元|日元|英镑|每股|每吨|每人|每年|每月)$/u;
/** Reads the hedge around a figure: before it (a currency's name or a small verb may stand between), inside it (多, 余), after it. */
export function readHedge(text, figure) {
    const own = { start: figure.start, end: figure.end };
    const at = beforeName(text, figure.start);
    const before = hedgeBefore(text, figure, at);
    if (before)
        return { hedge: before.hedge, words: before, start: before.near ? before.start : own.start, end: own.end };
    const scale = figure.numeral.form === 'bare' ? SCALE_HEDGES[text[at - 1]] : undefined;
    if (scale)
        return { hedge: scale, words: { start: at - 1, end: at }, start: at - 1, end: own.end };
    const from = skipSpaces(text, figure.end + (INCLUSIVE.exec(text.slice(figure.end, figure.end + 3))?.[0].length ?? 0));
    const after = AFTER.longest(text, from);
    // 3起 counts cases; 1999元起 is a floor
    if (after && !(text[figure.end] === '起' && figure.unit === null))
        return { hedge: after.value, words: { start: figure.end, end: after.end }, start: own.start, end: after.end };
    return { hedge: figure.more ? 'over' : null, words: own, ...own };
}
const INCLUSIVE = /^[（(]含[）)]/u;
/** Before a space and the name of a currency or of what a rate is per. */
function beforeName(text, start) {
    let at = start;
    while (text[at - 1] === ' ')
        at--;
    return at - (CURRENCY_NAME.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0);
}
/** @returns `near` where the hedge touches the figure: in 约占30% the verb is none of its words */
function hedgeBefore(text, figure, at) {
    const direct = BEFORE.longest(text, at);
    const filler = direct ? undefined : BETWEEN_HEDGE.find((word) => text.endsWith(word, at));
    const end = at - (filler?.length ?? 0);
    const found = direct ?? (filler ? BEFORE.longest(text, end) : null);
    if (!found?.value)
        return null;
    // 高于7.5%的监管底线: set against a figure, not loosened by a word
    if (text[figure.end] === '的' && /^[高低大小优]于$/u.test(text.slice(found.start, at)))
        return null;
    return { start: found.start, end, hedge: found.value, near: filler === undefined || filler === '了' };
}
