import type { Block, Sentence } from '../model/article.ts';
/**
 * Splits blocks into sentences: at 。！？ and line ends; at ASCII ! ? and . only where white space, a closing mark or a Han
 * character follows, a point not after an abbreviation nor inside a number. Closing quotes and brackets stay with their
 * sentence; semicolons do not end one (lists run over them).
 * @param skip blocks that are not read
 */
export declare function splitSentences(text: string, blocks: readonly Block[], skip: (block: Block) => boolean): Sentence[];
