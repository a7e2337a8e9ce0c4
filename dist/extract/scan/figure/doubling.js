import { WITHOUT_DIGITS } from './half.js';
const DOUBLING = /翻了?([一二两三四1-4])?番/uy;
const TIMES = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 };
/** 翻番, 翻一番, 翻了两番: how many times as much as before. */
export function readDoubling(text, at) {
    if (text[at] !== '翻')
        return null;
    DOUBLING.lastIndex = at;
    const found = DOUBLING.exec(text);
    if (!found)
        return null;
    const times = found[1] ? (TIMES[found[1]] ?? Number(found[1])) : 1;
    return {
        end: at + found[0].length,
        kind: 'multiple',
        unit: '倍',
        currency: null,
        per: null,
        values: [{ mantissa: 2n ** BigInt(times), exponent: 0 }],
        fine: 0,
        coarse: 0,
        more: false,
        range: false,
        unitInferred: false,
        numeral: WITHOUT_DIGITS,
        determiner: false,
    };
}
