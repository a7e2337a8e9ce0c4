import type { Fact } from '../model/fact.ts';
import type { Claim } from '../model/shown.ts';
import type { Evidence } from './evidence.ts';
/**
 * Chooses the cards of page one: the most telling quantities, each once for an entity at its latest; the leading entities have the
 * same quantities in the same order, where they tell them.
 * @param score how telling a fact is
 */
export declare function keyFigures(facts: readonly Fact[], score: (fact: Fact) => number): Fact[];
/** The facts of the headline: the first card, and of the next entity the same quantity; where there is no other, the next card. */
export declare function headlineOf(cards: readonly Fact[]): Fact[];
/** Finds how a figure changed, where the text says so of the same quantity and period. */
export declare function changes(facts: readonly Fact[], evidence: Evidence): (fact: Fact) => Claim;
