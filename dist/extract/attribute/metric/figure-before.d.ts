import type { Place } from './place.ts';
/** 营收12亿元,同比增长8%: a figure without a quantity of its own goes on with the one before it. */
export declare function metricOfFigureBefore(place: Place, share: boolean): boolean;
/** A rate that opens a sentence goes on with what the sentence before measured. */
export declare function carriedOver({ text, sentence, draft, from, carry }: Place): boolean;
