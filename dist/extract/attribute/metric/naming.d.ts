import type { Span } from '../../../model/span.ts';
import type { Draft } from '../../draft.ts';
import type { MetricMention } from '../../words.ts';
/** A metric of the lexicon. */
export declare function use(draft: Draft, { start, end, metric }: MetricMention, text: string, rule: string): void;
/** A noun phrase as the metric. */
export declare function name(draft: Draft, { start, end }: Span, text: string, confidence: number): void;
/** The metric of another figure, with less confidence. */
export declare function inherit(draft: Draft, from: Draft, rule: string): void;
/** The members of a list measure what its first does. */
export declare function copy(from: Draft, to: Draft): void;
