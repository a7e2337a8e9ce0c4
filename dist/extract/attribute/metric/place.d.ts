import type { Carry, Document, Draft, Sentence } from '../../draft.ts';
/** A figure in its sentence, as the rules look at it. */
export interface Place extends Document {
    sentence: Sentence;
    draft: Draft;
    index: number;
    /** the enumeration it opens, or itself */
    list: readonly Draft[];
    /** where the words that are the figure's own begin: after the clause's start and the figure before */
    from: number;
    carry: Carry;
}
