import { type Document, type Sentence } from '../draft.ts';
/**
 * 3.63亿美元,比2024年底的2.89亿美元微增: the first figure is set against the second, so it takes the other's time as its
 * base and the words of change behind it.
 */
export declare function attributeComparisons({ text }: Document, sentence: Sentence): void;
