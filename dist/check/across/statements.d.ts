import type { Statement } from '../../model/disagreement.ts';
import type { Fact, FactSheet } from '../../model/fact.ts';
/** A figure that may be held against another source's. */
export interface Told {
    source: Statement['source'];
    fact: Fact;
}
/**
 * What several sources state of one fact: groups of two sources or more, each group in the order of the sources.
 * A source that gives the fact two values itself says nothing certain about it and is left out.
 */
export declare function sharedFacts(sheets: readonly FactSheet[]): Generator<Told[]>;
/** One of each value, as written. */
export declare function distinct(told: readonly Told[]): Told[];
/** Whether two values have room in common under any reading. */
export declare const meets: (a: Told, b: Told) => boolean;
