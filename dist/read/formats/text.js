import { NO_META } from './format.js';
/** What a heading does not end in, and what a headline does not. */
const NO_HEADING_END = /[。！？!?；;，,、：:…—]["”』」）)]*$/u;
const NO_HEADLINE_END = /[。；;，,、：:]["”』」）)]*$/u;
/** In characters of full width; a Latin letter is half of one. */
const LONGEST_HEADING = 40;
const LONGEST_HEADLINE = 60;
/**
 * Plain text: a line is a block. A short line without final punctuation is a heading; the first one is the headline.
 * @param start offset where the article begins (after front matter)
 */
export function readText(file, start) {
    const blocks = [];
    let at = start;
    while (at < file.length) {
        let end = at;
        while (end < file.length && file[end] !== '\n' && file[end] !== '\r')
            end++;
        const [from, to] = trim(file, at, end);
        if (to > from) {
            const heading = looksLike(file.slice(from, Math.min(to, from + 200)), LONGEST_HEADING, NO_HEADING_END);
            blocks.push({
                start: from - start,
                end: to - start,
                kind: heading ? 'heading' : 'paragraph',
                level: heading ? 2 : 0,
            });
        }
        at = end + 1;
    }
    const body = file.slice(start);
    return {
        view: { text: body, runs: body === '' ? [] : [[0, body.length, start, body.length]] },
        blocks,
        tables: [],
        chrome: [],
        title: null,
        meta: { ...NO_META },
    };
}
/** Whether a line could be the headline of a text: short, and not ended as a sentence is, though it may ask or exclaim. */
export const isHeadline = (line) => looksLike(line, LONGEST_HEADLINE, NO_HEADLINE_END);
function looksLike(line, longest, ending) {
    if (line.includes('\t') || ending.test(line) || /[a-z\d]\.$/.test(line))
        return false;
    let width = 0;
    for (let i = 0; i < line.length; i++)
        width += line.charCodeAt(i) < 0x2e80 ? 0.5 : 1;
    return width <= longest;
}
function trim(text, start, end) {
    let [from, to] = [start, end];
    while (from < to && isSpace(text.charCodeAt(from)))
        from++;
    while (to > from && isSpace(text.charCodeAt(to - 1)))
        to--;
    return [from, to];
}
const isSpace = (code) => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
