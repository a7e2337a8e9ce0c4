import { NAMES, NOT_NAMES } from '../../lexicon/names.js';
import { trie } from '../scan/trie.js';
import { isDigit, isHan, isLatin } from './characters.js';
const FORMS = trie([
    ...NAMES.flatMap((name) => name.zh.map((form) => [form, { name, form }])),
    ...NOT_NAMES.map((word) => [word, null]),
]);
/** 银行业, 汽车类: a kind and no company; 业绩 and 业务 are what a company has. */
const CLASS_BEHIND = /^(?:业(?![绩务内主态者])|类|界|圈)/u;
/** The longest name or word that looks like one at a place: a word's `known` is null. */
export function knownAt(text, at) {
    const match = FORMS.longest(text, at);
    if (!match || !standsFree(text, at, match.end))
        return null;
    const isClass = match.value?.name.kind === 'company' && CLASS_BEHIND.test(text.slice(match.end, match.end + 2));
    return { end: match.end, known: isClass ? null : match.value };
}
/** Latin names and numbers are not cut out of longer ones. */
function standsFree(text, start, end) {
    const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
    const [before, behind] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
    if (isLatin(first) && isLatin(before))
        return false;
    if (isLatin(last) && (isLatin(behind) || isDigit(behind)))
        return false;
    return !((isDigit(first) && isDigit(before)) || (isDigit(last) && (isDigit(behind) || text[end] === '.')));
}
/** Every name of the lexicon in a span, longest first, without overlaps; a space between scripts does not part a name. */
export function knownMentions(text, { start, end }) {
    const { words, places } = closedUp(text, start, end);
    const found = [];
    for (let at = 0; at < words.length; at++) {
        const match = knownAt(words, at);
        if (!match)
            continue;
        if (match.known)
            found.push({ start: places[at], end: places[match.end - 1] + 1, ...match.known });
        at = match.end - 1;
    }
    return found;
}
/** BOSS 直聘 and 标普 500 指数 without their spaces, and where each character stands. */
function closedUp(text, start, end) {
    const places = [];
    let words = '';
    for (let at = start; at < end; at++) {
        const parts = text[at] === ' ' && at > start && isHan(text.charCodeAt(at - 1)) !== isHan(text.charCodeAt(at + 1));
        if (parts)
            continue;
        words += text[at];
        places.push(at);
    }
    return { words, places };
}
