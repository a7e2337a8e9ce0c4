import { digitAt } from '../numeral/literal.js';
/** Digits as dates are written with, for use in a pattern. */
export const N = '[0-9０-９]';
export const CN = '[一二三四五六七八九十〇零○两]';
const CN_DIGITS = '〇一二三四五六七八九';
/** 12, １２, 十二, 二〇二五, 两千零四: the number of a year, month or day. */
export function toNumber(words) {
    if (/^[0-9０-９]+$/.test(words)) {
        let n = 0;
        for (let i = 0; i < words.length; i++)
            n = n * 10 + digitAt(words, i);
        return n;
    }
    const clean = words.replace(/[零○]/g, '〇').replace(/两/g, '二');
    const thousand = /^二千(?:〇(.+))?$/u.exec(clean);
    if (thousand)
        return 2000 + (thousand[1] ? toNumber(thousand[1]) : 0);
    const ten = clean.indexOf('十');
    if (ten < 0)
        return [...clean].reduce((n, char) => n * 10 + CN_DIGITS.indexOf(char), 0);
    const high = ten === 0 ? 1 : CN_DIGITS.indexOf(clean[0]);
    const low = ten === clean.length - 1 ? 0 : CN_DIGITS.indexOf(clean[ten + 1]);
    return high * 10 + low;
}
