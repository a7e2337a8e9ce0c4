import type { Decimal } from '../decimal.ts';
export declare const isMinus: (char: string | undefined) => boolean;
/** A sign before a figure; `end` is where the figure goes on. Null where there is none, `undefined` where it cannot be one. */
export declare function readSign(text: string, at: number): {
    end: number;
    negative: boolean;
} | null | undefined;
export declare const signed: (values: Decimal[], negative: boolean) => Decimal[];
