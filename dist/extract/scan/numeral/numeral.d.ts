import type { Decimal } from '../decimal.ts';
/** A number as written, scale included: `13.2亿`, `三百二十`, `1亿2000万`, `70多`, `百亿`. */
export interface Numeral {
    end: number;
    /** one value, or two for an approximate pair (二三十 → 20, 30) */
    values: Decimal[];
    /** power of ten of the last written digit */
    fine: number;
    /** power of ten of the last digit that is not an integer trailing zero */
    coarse: number;
    /** 多, 余, 来, 几 stand inside */
    more: boolean;
    /** a scale character was written */
    scaled: boolean;
    /** power of ten of the scale after the last literal (亿 → 8), for a neighbour that leaves it out */
    scale: number;
    /** power of ten of the 万 and 亿 at its end (万亿 → 12), and whether any was written */
    big: {
        last: number;
        any: boolean;
    };
    /** `bare` begins with its scale (百亿), `digit` is a lone Chinese digit */
    form: 'arabic' | 'chinese' | 'bare' | 'digit';
    /** a thousands separator or a decimal point was written */
    punctuated: boolean;
}
