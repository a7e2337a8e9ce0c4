import { type YearRef } from './expression.ts';
/** The year at `at`: 2025年, 二〇二五年, 08年, 去年, 上财年. */
export declare function readYear(text: string, at: number): {
    end: number;
    year: YearRef;
} | null;
