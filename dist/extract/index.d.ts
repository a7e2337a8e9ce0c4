import type { Article } from '../model/article.ts';
import type { FactSheet } from '../model/fact.ts';
/**
 * The extract stage: every figure of an article as a fact with its place in the file.
 * @returns facts in the order of the text, with the periods, the names and the number-like words not taken
 */
export declare function extract(article: Article): FactSheet;
