import { type Carry, type Document, type Sentence } from '../../draft.ts';
/** Names what each figure measures: a word of the lexicon, or the noun phrase beside it with less confidence. */
export declare function attributeMetrics(document: Document, sentence: Sentence, carry: Carry): void;
