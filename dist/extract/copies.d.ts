import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
/**
 * Folds the facts of near copies into those of the first occurrence: a figure said again is a second place of the same
 * fact; one that differs stays, pointing at what it should repeat.
 * @param facts in the order of the text, near copies included
 */
export declare function foldCopies({ view, passages }: Article, facts: Fact[]): Fact[];
