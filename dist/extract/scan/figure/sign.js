import { digitAt } from '../numeral/literal.js';
import { readNumeral } from '../numeral/read.js';
import { readCurrencyBefore } from '../unit.js';
const MINUS = new Set(['-', '−', '－', '﹣', '–', '负']);
const PLUS = new Set(['+', '＋']);
export const isMinus = (char) => char !== undefined && MINUS.has(char);
/** A sign before a figure; `end` is where the figure goes on. Null where there is none, `undefined` where it cannot be one. */
export function readSign(text, at) {
    const char = text[at];
    const negative = isMinus(char);
    if (!negative && !PLUS.has(char))
        return null;
    if (char !== '负' && isJoined(text[at - 1]))
        return undefined;
    return canFollowSign(text, at + 1) ? { end: at + 1, negative } : undefined;
}
/** A sign stands before digits or a currency, 负 before a Chinese number too; 负一 and 负两 alone are too short to be sure. */
function canFollowSign(text, at) {
    if (digitAt(text, at) >= 0 || readCurrencyBefore(text, at))
        return true;
    if (text[at - 1] !== '负')
        return false;
    return at + 1 < text.length && readNumeral(text, at) !== null;
}
export const signed = (values, negative) => negative ? values.map((value) => ({ ...value, mantissa: -value.mantissa })) : values;
/** A minus after a letter or digit is a hyphen: GLM-4, 3-5. */
const isJoined = (before) => before !== undefined && /[\p{L}\p{N})）\]%]/u.test(before) && !/\p{Script=Han}/u.test(before);
