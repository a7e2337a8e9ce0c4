import type { Numeral } from './numeral.ts';
import { type Term } from './terms.ts';
/** The addends of a number and how they were written. */
export interface Reading extends Pick<Numeral, 'end' | 'more' | 'scaled' | 'scale' | 'big' | 'form' | 'punctuated'> {
    terms: readonly Term[];
    /** two neighbouring digits stand for a range: 二三十 */
    pair: boolean;
    /** 数 or 几 stands before the first scale: 数千 */
    several: boolean;
}
/** One pass over digits and scales, left to right; each step takes what stands at the cursor, or ends the number. */
export declare class NumeralReader {
    private readonly text;
    /** which digit of an approximate pair is taken */
    private readonly choice;
    private readonly start;
    private at;
    private readonly terms;
    private more;
    private several;
    private pair;
    private punctuated;
    private form;
    constructor(text: string, at: number, choice: 0 | 1);
    /** @returns null where no number starts */
    read(): Reading | null;
    private step;
    private arabic;
    /** 3万4000, 1千零20: the places below the scale, written out. */
    private fillsUp;
    private digit;
    /** 一千零五, 1千零20万: a place is left out. */
    private zero;
    private firstDigit;
    private tens;
    private smallScale;
    private bigScale;
    private scaleTaken;
    /** 六点五, 一百二十点五万; 十点五十分 is a time of day. */
    private point;
    /** 两个亿: spoken, the scale as a thing. */
    private counted;
    /** 数千, 几十万: from the scale up to ten times as much. */
    private some;
    /** 多, 余 after any number; 几 and 来 only after a round one (十几, 百来). */
    private moreThan;
    /** 一百 五 十: spaces between the characters of a number; never between two digits. */
    private crossSpaces;
    /** 7万 5千: digits with a smaller scale. */
    private smaller;
    /** A number does not end in a space, nor in the 零 that a place was to follow. */
    private trimmed;
}
