import { type Metric } from '../lexicon/metrics.ts';
import type { Cue } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
/** A measured quantity named in the text. */
export interface MetricMention extends Span {
    metric: Metric;
}
/** A word that stands for an entity. */
export interface Pronoun extends Span {
    refers: 'same' | 'both' | 'former' | 'latter';
}
/** The end of the metric that starts at `at`, or `at` where none does. */
export declare const metricEnd: (text: string, at: number) => number;
/** The metric that a phrase is as a whole, or null. */
export declare const metricOf: (phrase: string) => Metric | null;
/**
 * Every metric named in a span, longest words first, without overlaps.
 * @param names mentions of entities, in order: in 青禾汽车收入 the metric is 收入
 */
export declare function findMetrics(text: string, { start, end }: Span, names: readonly Span[]): MetricMention[];
/** Every cue in a span, longest words first. */
export declare function findCues(text: string, { start, end }: Span): Cue[];
/** Every pronoun for an entity in a span. 公司 after a name or a noun is part of it and no pronoun. */
export declare function findPronouns(text: string, { start, end }: Span): Pronoun[];
