import { BYLINES, CHROME, FIGURE } from '../lexicon/chrome.js';
/** Page furniture is short. */
const LONGEST = 120;
/** A block of this length, or a shorter one that ends as a sentence does, is prose. */
const PROSE = 40;
const SHORTEST_PROSE = 12;
/** Titles under “related reading” are no longer than this. */
const LONGEST_TITLE = 60;
/**
 * Finds blocks that belong to the page and not to the article: short, in the words of share bars, comment boxes and the
 * like, and where the words could be the article's own, in its margin or beside others of their kind. A block with a
 * figure in the middle of the prose is never one.
 * @returns one passage a block, in order
 */
export function findChrome(text, blocks) {
    const words = blocks.map(({ start, end }) => (end - start > LONGEST ? null : text.slice(start, end).trim()));
    const found = blocks.map(({ kind }, i) => (kind === 'cell' || kind === 'code' ? null : match(words[i])));
    const isProse = (i) => found[i] === null && prose(words[i]);
    const first = blocks.findIndex((_, i) => isProse(i));
    const last = blocks.findLastIndex((_, i) => isProse(i));
    const inMargin = (i) => i < first || i > last;
    const passages = [];
    let related = false;
    blocks.forEach(({ start, end, kind }, i) => {
        const chrome = found[i];
        const counts = chrome && stands(chrome, words[i], inMargin(i), Boolean(found[i - 1] ?? found[i + 1]));
        if (counts)
            related = chrome.reason === 'related reading' && i > last;
        else if (related && kind !== 'cell' && isTitle(words[i])) {
            passages.push(passage(start, end, 'related reading'));
            return;
        }
        else
            related = false;
        if (counts)
            passages.push(passage(start, end, chrome.reason));
    });
    return passages;
}
function match(words) {
    return words === null ? null : (CHROME.find(({ pattern }) => pattern.test(words)) ?? null);
}
const prose = (words) => words === null ||
    words.length >= PROSE ||
    (words.length >= SHORTEST_PROSE && /[。！？!?.][”"』」）)]{0,2}$/u.test(words));
const isTitle = (words) => words !== null && words.length <= LONGEST_TITLE && !/[。;；]$/u.test(words);
function stands({ where }, words, inMargin, inRun) {
    if (FIGURE.test(words))
        return where === 'anywhere' && inMargin;
    return where === 'anywhere' || inMargin || inRun;
}
const passage = (start, end, reason) => ({
    start,
    end,
    kind: 'chrome',
    reason,
    of: null,
    exact: false,
});
/** What the bylines above and below the prose say: author, outlet, a full date. The sources of charts are not among them. */
export function readBylines(text, blocks, passages) {
    const said = { author: null, outlet: null, published: null };
    const starts = new Set(passages.map(({ start }) => start));
    // a long headline is no prose: it does not end as a sentence does
    const isBody = ({ start, end }, i) => end - start >= PROSE &&
        !starts.has(start) &&
        (i > 0 || end - start > LONGEST_TITLE || /[。！？!?.；;][”"』」）)]{0,2}$/u.test(text.slice(start, end).trim()));
    const first = blocks.find(isBody)?.start ?? text.length;
    const last = blocks.findLast(isBody)?.start ?? 0;
    for (const { start, end, reason } of passages) {
        if (reason !== 'byline' || (start > first && start < last))
            continue;
        const words = text.slice(start, end).trim();
        if (/^[（(]?(?:图|题图|头图|封面|摄影|制图)/u.test(words))
            continue;
        for (const { field, pattern } of BYLINES)
            said[field] ??= pattern.exec(words)?.[1]?.trim() ?? null;
        said.published ??= fullDate(words);
    }
    return said;
}
function fullDate(words) {
    const found = /(?<![\d.])(20\d\d)([-/.年])(\d{1,2})[-/.月](\d{1,2})(?!\d)/u.exec(words);
    if (!found)
        return null;
    const day = `${found[1]}-${found[3].padStart(2, '0')}-${found[4].padStart(2, '0')}`;
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}
