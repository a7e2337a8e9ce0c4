import type { Numeral } from './numeral.ts';
/**
 * Reads the longest number at `at`.
 * @returns null where no number starts; a sign is the caller's business
 */
export declare function readNumeral(text: string, at: number): Numeral | null;
