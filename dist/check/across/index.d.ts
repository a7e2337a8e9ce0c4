import { Disagreement } from '../../model/disagreement.ts';
import type { FactSheet } from '../../model/fact.ts';
/**
 * Holds the facts of several articles against each other: the same entity under any of its names, quantity, part, time,
 * currency, stance and kind. Facts are looked up by what they are about, never article by article.
 * @returns where values have no room in common under any reading; in the order of the first article concerned
 */
export declare function checkAcross(sheets: readonly FactSheet[]): Disagreement[];
