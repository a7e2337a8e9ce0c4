import type { Decimal } from '../decimal.ts';
/** Digits as written, without scale words. */
export interface Literal extends Decimal {
    end: number;
    punctuated: boolean;
}
/** The value of an ASCII or full-width digit, or -1. */
export declare function digitAt(text: string, at: number): number;
/** Longest digit run that is read; a longer one is not a number of this world and is left unread. */
export declare const LONGEST_LITERAL = 40;
/** `1,234.5` with ASCII or full-width digits. A comma counts only before exactly three digits. */
export declare function readLiteral(text: string, at: number): Literal | null;
