import type { Figure } from './figure.ts';
/** The other end of a range, the left one taking scale and unit from the right where it has none. */
export declare function readRange(text: string, left: Figure): Figure | null;
