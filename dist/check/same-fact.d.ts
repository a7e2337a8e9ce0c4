import type { Fact } from '../model/fact.ts';
/**
 * What makes two figures of one entity the same fact: quantity, part, time, kind, currency, and everything that tells
 * a level from a change, a share, a mean, a sum so far or an expectation.
 * @returns null where the figure does not say enough to be held against another
 */
export declare function factKey(fact: Fact): string | null;
