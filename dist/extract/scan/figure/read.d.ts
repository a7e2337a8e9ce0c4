import type { Figure } from './figure.ts';
/**
 * Reads the longest figure at `at`: sign, currency sign, number, scale, unit, 多/余/半 after it, and the other end of a range.
 * @returns null where no number starts
 */
export declare function readFigure(text: string, at: number): Figure | null;
