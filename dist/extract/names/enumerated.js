import { FUNCTION_CHARS, isNameChar } from './characters.js';
import { countOf } from './evidence.js';
import { endsLikeCompany, isNameLike } from './likeness.js';
const LONGEST = 8;
const END = /^[等和与及、，,。；;]|^\s*$/u;
/** 远山科技、青禾材料、海默等跟涨: beside a company of an enumeration the others are companies too. */
export function readEnumerations(text, { start, end }, claimedTo, counts, isKnown) {
    let items = [];
    const close = () => {
        const companies = items.filter((item) => isKnown(item) || endsLikeCompany(item)).length;
        if (items.length >= 3 && companies * 4 >= items.length)
            for (const item of items)
                if (item.length >= 2 && isNameLike(item) && !endsKnown(item, isKnown))
                    countOf(counts, item).listed = true;
        items = [];
    };
    let last = -1;
    for (let at = text.indexOf('、', start); at >= 0 && at < end; at = text.indexOf('、', at + 1)) {
        if (items.length === 0)
            items.push(wordBefore(text, start, at, claimedTo));
        else if (at - last > LONGEST + 14) {
            close();
            items.push(wordBefore(text, start, at, claimedTo));
        }
        items.push(wordAfter(text, at + 1, end));
        last = at;
    }
    close();
}
/** 既有远山: words before a name that is known. */
const endsKnown = (item, isKnown) => {
    for (let at = 1; at <= item.length - 2; at++)
        if (isKnown(item.slice(at)))
            return true;
    return false;
};
function wordBefore(text, start, at, claimedTo) {
    let from = at;
    while (from > start && at - from < LONGEST && !claimedTo.has(from) && isPart(text, from - 1))
        from--;
    return text.slice(from, at);
}
function wordAfter(text, from, end) {
    let to = from;
    while (to < end && to - from < LONGEST && isPart(text, to) && !/\d/.test(text[to]))
        to++;
    return to - from >= 2 && END.test(text.slice(to, to + 1)) ? text.slice(from, to) : '';
}
const isPart = (text, at) => isNameChar(text.charCodeAt(at)) && !FUNCTION_CHARS.has(text[at]);
