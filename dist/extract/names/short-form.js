import { AFTER_SUBJECT, COMMON_ACTS, COMPANY_ACTS, COMPANY_OWNS } from '../../lexicon/grammar.js';
import { wordSet } from '../scan/trie.js';
import { BOUNDARY, FUNCTION_CHARS, isDigit } from './characters.js';
import { isCoined } from './coined.js';
import { isNameLike } from './likeness.js';
const FOLLOWS = wordSet([...AFTER_SUBJECT, ...COMPANY_ACTS, ...COMPANY_OWNS, ...COMMON_ACTS]);
const SHORTEST_NAME = 4;
/** 隆基 for 隆基绿能: the head of a name, where it is used by itself as a subject; null where it is not. */
export function shortForm(text, name, isTerm) {
    if (name.length < SHORTEST_NAME || !/^\p{Script=Han}+$/u.test(name))
        return null;
    for (const length of [3, 2]) {
        const short = name.slice(0, length);
        if (name.length - length < 2 || !isNameLike(short) || !isCoined(short))
            continue;
        for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + length))
            if (!text.startsWith(name, at) && standsAsSubject(text, at, at + length, isTerm))
                return short;
    }
    return null;
}
function standsAsSubject(text, start, end, isTerm) {
    const before = text[start - 1] ?? '\n';
    if (!BOUNDARY.has(before) && !FUNCTION_CHARS.has(before) && !/[年月日前]/u.test(before))
        return false;
    const after = text[end] ?? '\n';
    return (BOUNDARY.has(after) || isDigit(after.charCodeAt(0)) || FOLLOWS.longest(text, end) !== null || isTerm(end) > end);
}
