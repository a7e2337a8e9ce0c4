import { type Part } from './expression.ts';
/** The part of the year that was named before. */
export declare const SAME: RegExp;
/** The part of a year at `at`: 上半年, 前三季度, 9月30日, 末. `hasYear`: a year stands before it. */
export declare function readPart(text: string, at: number, hasYear: boolean): {
    end: number;
    part: Part;
} | null;
/** 三季度末 is a date. */
export declare function edged(text: string, end: number, part: Part): {
    end: number;
    part: Part;
};
