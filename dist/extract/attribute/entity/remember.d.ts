import type { Carry, Sentence } from '../../draft.ts';
import { type Subject } from './subjects.ts';
/** Keeps who was spoken of for the sentences that follow. */
export declare function remember(text: string, sentence: Sentence, subjects: readonly Subject[], carry: Carry): void;
