import type { Span } from '../../../model/span.ts';
import type { Draft, Sentence } from '../../draft.ts';
/** Nouns for what can be measured, and so name a metric where no lexicon does; others name whose it is. */
export declare const MEASURE_NOUN: RegExp;
/** Whether a word that ends noun phrases starts at `at`, and is not a piece of another (均 in 平均). */
export declare const startsBreak: (text: string, at: number) => boolean;
/** Whether a phrase ends between two offsets. */
export declare function hasBreak(text: string, from: number, to: number): boolean;
/** 460家机构, 155只股票型基金: the noun that a count counts. */
export declare function nounAfter(text: string, sentence: Sentence, { figure, outerEnd }: Draft): Span | null;
/** 平均支出由2023年的6美元增至…: the noun phrase stands before the time. */
export declare function nounBeforeTime(text: string, from: number, sentence: Sentence, draft: Draft): Span | null;
/** The break word that ends at `end`, unless it is a piece of another word (超 in 超额, 均 in 平均). */
export declare function breakBefore(text: string, end: number): {
    start: number;
} | null;
/** The noun phrase that ends just before a figure or its verb: 算力成本就花了15.73亿元 → 算力成本. Not over a time or a name. */
export declare function nounBefore(text: string, floor: number, sentence: Sentence, draft: Draft, verbs?: boolean): Span | null;
