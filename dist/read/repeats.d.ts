import type { Block, Passage } from '../model/article.ts';
/**
 * Finds passages that stand twice: runs of blocks that repeat an earlier run, the white space between them included. A
 * block that differs a little inside or beside such a run is a near copy and a passage of its own.
 * @returns passages in order, without overlap; an exact one is as long as what it repeats
 */
export declare function findRepeats(text: string, blocks: readonly Block[]): Passage[];
