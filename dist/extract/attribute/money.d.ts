import type { Sentence } from '../draft.ts';
/**
 * 净利润达28亿, 烧掉28亿: an amount without a unit that can only be money is of the currency that the same quantity was
 * in before, else of the one that most amounts of the text are in.
 */
export declare function inferMoney(text: string, sentences: readonly Sentence[]): void;
