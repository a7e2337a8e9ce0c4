import type { Fact } from '../model/fact.ts';
import { type FactIndex } from './fact-index.ts';
/** The amount that a share or multiple is a share of: the same entity's, at the same time. */
export declare function baseOf(index: FactIndex, share: Fact): Fact | null;
/**
 * The amount whose share it is: the item at the same place of a list of the same length in the sentence, else the same
 * quantity at the same time, else the one amount that stands just before it.
 */
export declare function partOf(index: FactIndex, share: Fact, base: Fact | null): Fact | null;
