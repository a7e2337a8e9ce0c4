import { type TimeExpression } from './expression.ts';
/**
 * Reads the longest time expression at `at`, with the other end of a range (2022年至2024年).
 * @returns null where none starts
 */
export declare function readTime(text: string, at: number): TimeExpression | null;
