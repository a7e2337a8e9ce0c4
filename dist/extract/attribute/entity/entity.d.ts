import { type Carry, type Document, type Sentence } from '../../draft.ts';
/** Gives each figure of a sentence whose it is, and which part of that (segment, product) where it is narrower. */
export declare function attributeEntities(document: Document, sentence: Sentence, carry: Carry): void;
