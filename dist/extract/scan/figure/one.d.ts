import type { Figure } from './figure.ts';
/**
 * A figure that is no range: sign, currency sign, number, scale and unit.
 * @param currency of a figure before it that this one goes on from: the 12 of US$10-12
 */
export declare function readOne(text: string, at: number, currency?: string | null): Figure | null;
