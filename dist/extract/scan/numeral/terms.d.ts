import type { Decimal } from '../decimal.ts';
import type { Literal } from './literal.ts';
import type { Numeral } from './numeral.ts';
/** One addend: 3千 of 3千5百万. */
export interface Term extends Decimal {
    /** trailing zeros of an integer literal, which may be rounding */
    zeros: number;
    /** sum of the powers of the scales written after it */
    power: number;
}
export declare const termOf: (digit: number) => Term;
export declare const termOfLiteral: (literal: Literal) => Term;
/** The arithmetic of a number: digits wait for their scale; small scales multiply them, big ones all since the last big one. */
export declare class Terms {
    readonly list: Term[];
    /** digits whose scale has not come yet */
    pending: Term | null;
    /** the power of the scale read last */
    lastScale: number;
    /** 零 was read since */
    zeroSince: boolean;
    scaled: boolean;
    /** as in `Numeral` */
    scale: number;
    big: Numeral['big'];
    /** `big.last` just before the last literal */
    private bigBefore;
    /** first term since the last 万, and since the last 亿 */
    private section;
    private group;
    get empty(): boolean;
    /** Digits were read. */
    open(term: Term): void;
    /** 廿 and 卅: digits and their scale at once. */
    tens(value: number): void;
    /** Whether a small scale may come without digits before it: the first of its section, or after 零. */
    get takesBareScale(): boolean;
    smallScale(power: number): void;
    /**
     * @param again 四万万: ten thousand times ten thousand
     * @returns false where there is nothing for it to multiply
     */
    bigScale(power: number, again: boolean): boolean;
    private scaleRead;
    /** Decimals after 点. 一千六点五: sixteen hundred or a thousand and six. */
    decimals(digits: string): void;
    /** 一万二: a lone digit after a scale counts in the next lower place. */
    placeTail(): void;
    flush(): void;
}
