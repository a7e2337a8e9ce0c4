import type { Fact } from '../model/fact.ts';
/** @returns the name of a quantity in the article's words: its id in the lexicon, else the words themselves */
export declare function measureOf(words: string): string;
/** @returns the quantity of a fact, or null where none was found */
export declare const measure: (fact: Fact) => string | null;
/** Lines of cost that lie inside a loss. */
export declare const COST_LINES: readonly string[];
/** @returns whether figures of this quantity add up over time */
export declare const isFlow: (name: string | null) => boolean;
/** @returns whether the quantity can only grow within a year */
export declare const onlyGrows: (name: string | null) => boolean;
/** @returns whether a fact is an amount itself: no rate of change, no share, no mean */
export declare const isAmount: (fact: Fact) => boolean;
