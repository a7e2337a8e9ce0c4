import type { Fact } from '../model/fact.ts';
import { type Extent } from '../model/period.ts';
import { type FactIndex } from './fact-index.ts';
/**
 * The amount that grew: the one that stands just before the rate where it is of the same quantity and time (its part or
 * product is then the rate's too), else the one of the same entity, part, quantity and time.
 */
export declare function grownOf(index: FactIndex, rate: Fact): Fact | null;
/** Days of the period that a rate of change is counted from. */
export declare function baseDays(index: FactIndex, rate: Fact): Extent | null;
/** The amount it grew from: at the time the rate is counted from, or called 上年同期 in the sentence of the rate. */
export declare function formerOf(index: FactIndex, rate: Fact, grown: Fact): Fact | null;
/** A value of its own: not a rate of change, not a share. */
export declare const plainValue: (fact: Fact) => boolean;
/** Printed without sign, the words say which way; a printed minus says it itself. */
export declare const isFall: (rate: Fact) => boolean;
