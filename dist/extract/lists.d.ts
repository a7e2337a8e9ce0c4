import type { Draft } from './draft.ts';
/**
 * Finds enumerations of figures (2282.7万、8699.5万和3932.5万美元) and gives members without a unit the unit of the list.
 * @param drafts the figures of one sentence, in order
 * @param firstId id for the first list found
 */
export declare function findLists(text: string, drafts: Draft[], firstId: number): number;
/** Counts the members of lists anew, where some turned out to be no figures. */
export declare function recountLists(drafts: readonly Draft[]): void;
