import type { Fact } from '../model/fact.ts';
import { type FactIndex } from './fact-index.ts';
/** One figure for each period: the sharpest, without those that repeat another's. */
export declare function distinct(index: FactIndex, facts: readonly Fact[]): Fact[];
/** Amounts over a stretch of time, of the whole or part that a figure is of. */
export declare const spansOf: (index: FactIndex, like: Fact) => Fact[];
/** Plain amounts inside the time of a total. */
export declare function partsOf(index: FactIndex, total: Fact, amounts: readonly Fact[]): Fact[];
/** @returns the parts that cover the time of a total end to end, or null */
export declare const tile: (index: FactIndex, total: Fact, parts: readonly Fact[]) => Fact[] | null;
