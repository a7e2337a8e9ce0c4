import { readUnit } from '../unit.js';
const AFTER_HALF = ['年', '个月', '个小时', '小时', '天'];
/** How 半, 对 and 翻 write a number without a digit. */
export const WITHOUT_DIGITS = {
    scaled: false,
    scale: 0,
    big: { last: 0, any: false },
    form: 'digit',
    punctuated: false,
};
/** 半年, 半个月, 半小时; 半亿元. */
export function readHalf(text, at) {
    if (text[at] !== '半')
        return null;
    if (text[at + 1] === '亿')
        return halfOfBillion(text, at + 2);
    if (!AFTER_HALF.some((word) => text.startsWith(word, at + 1)))
        return null;
    const unit = readUnit(text, at + 1);
    if (unit?.kind !== 'duration')
        return null;
    return {
        ...pick(unit),
        values: [{ mantissa: 5n, exponent: -1 }],
        fine: -1,
        coarse: -1,
        more: false,
        range: false,
        unitInferred: false,
        numeral: WITHOUT_DIGITS,
        determiner: true,
    };
}
function halfOfBillion(text, at) {
    const unit = readUnit(text, at);
    if (!unit)
        return null;
    return {
        ...pick(unit),
        values: [{ mantissa: 5n, exponent: 7 }],
        fine: 7,
        coarse: 7,
        more: false,
        range: false,
        unitInferred: false,
        numeral: { scaled: true, scale: 8, big: { last: 8, any: true }, form: 'chinese', punctuated: false },
        determiner: unit.determiner,
    };
}
const pick = ({ end, unit, kind, currency, per }) => ({ end, unit, kind, currency, per });
