import type { Block, Passage, Source } from '../model/article.ts';
/**
 * Finds blocks that belong to the page and not to the article: short, in the words of share bars, comment boxes and the
 * like, and where the words could be the article's own, in its margin or beside others of their kind. A block with a
 * figure in the middle of the prose is never one.
 * @returns one passage a block, in order
 */
export declare function findChrome(text: string, blocks: readonly Block[]): Passage[];
type Said = Pick<Source, 'author' | 'outlet' | 'published'>;
/** What the bylines above and below the prose say: author, outlet, a full date. The sources of charts are not among them. */
export declare function readBylines(text: string, blocks: readonly Block[], passages: readonly Passage[]): Said;
export {};
