import type { Span } from '../../../model/span.ts';
import type { Place } from './place.ts';
/** 营收为12亿元: the last quantity named in the clause. */
export declare function metricInClause({ text, sentence, draft, from }: Place, of: Span | null): boolean;
/** The last quantity that fits, named earlier in the sentence. */
export declare function metricInSentence({ text, sentence, draft }: Place, of: Span | null): boolean;
