import type { Article } from '../../model/article.ts';
import type { Document, Sentence } from '../draft.ts';
/**
 * Gives every figure its attributes, sentence by sentence: what one leaves open, the next takes over.
 * Headings come last: their figures are those of the body, said in short.
 */
export declare function attributeAll(base: Document, all: readonly Sentence[], { title, tables, blocks }: Pick<Article, 'title' | 'tables' | 'blocks'>): void;
