import type { Document, Sentence } from '../draft.ts';
/** 1亿美元(约合人民币7亿元): the second amount is the first said again, so it means the same. */
export declare function restateConversions({ text }: Document, sentence: Sentence): void;
