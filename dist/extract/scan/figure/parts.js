import { add } from '../decimal.js';
import { readNumeral } from '../numeral/read.js';
import { skipSpaces } from '../numeral/spaces.js';
import { readPart } from '../unit.js';
import { readFraction } from './fraction.js';
/** 一又四分之一小时: a whole and a fraction of it. */
export function withFraction(text, whole) {
    const and = skipSpaces(text, whole.end);
    if (text[and] !== '又' || whole.values.length > 1)
        return whole;
    const part = readFraction(text, skipSpaces(text, and + 1));
    if (!part || part.range)
        return whole;
    const power = part.unit === '‰' ? 3 : 2;
    const value = { ...part.values[0], exponent: part.values[0].exponent - power };
    return { ...whole, end: part.end, values: whole.values.map((one) => add(one, value)), fine: -2, coarse: -2 };
}
/** 五元三毛, 50元6角三分, 两美元又三美分: smaller and smaller parts of the unit. */
export function withParts(text, whole) {
    let sum = whole;
    if (whole.currency === null || whole.per !== null || whole.range || whole.fine < 0)
        return whole;
    for (let power = 0;;) {
        const from = text[sum.end] === '又' ? sum.end + 1 : sum.end;
        const number = readNumeral(text, from);
        const part = number && readPart(text, number.end, whole.currency);
        if (!number || !part || part.value >= power || number.scaled || number.values.length > 1)
            return sum;
        power = part.value;
        const value = number.values[0];
        sum = {
            ...sum,
            end: part.end,
            values: sum.values.map((one) => add(one, { ...value, exponent: value.exponent + power })),
            fine: power,
            coarse: power,
        };
    }
}
