import type { Carry, Document, Draft, Sentence } from '../../draft.ts';
/** Whose figure it is where the sentence does not say: of what was spoken of last, or of whom the article is about. */
export declare function fallBack(document: Document, sentence: Sentence, draft: Draft, carry: Carry): void;
