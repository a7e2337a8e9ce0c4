import { type Token } from './token.ts';
/**
 * One pass over `text.slice(start, end)`: times, figures and number-like words that are neither.
 * At each place the longest reading wins, whatever its type.
 */
export declare function scan(text: string, start: number, end: number): Token[];
