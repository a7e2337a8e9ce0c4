import { type Carry, type Sentence } from '../draft.ts';
/** Deals the periods of a range or an enumeration out over a list of as many figures. */
export declare function dealPeriods(text: string, sentence: Sentence, carry: Carry): void;
