import { type Carry, type Document, type Draft, type Sentence } from '../draft.ts';
/** Gives every figure of a sentence its period; what governed last is carried on. */
export declare function attributePeriods(document: Document, sentence: Sentence, carry: Carry): void;
/**
 * Fits a period to the metric once that is known: a stock up to a span is of its last day, a flow up to a month's end
 * is of the year so far; a change from a year before names its base.
 */
export declare function fitPeriod(text: string, draft: Draft, sentence: Sentence): void;
