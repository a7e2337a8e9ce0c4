import type { Metric } from '../../../lexicon/metrics.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft } from '../../draft.ts';
import type { MetricMention } from '../../words.ts';

/** A metric of the lexicon. */
export function use(draft: Draft, { start, end, metric }: MetricMention, text: string, rule: string): void {
  mean(draft, text.slice(start, end), metric, { start, end }, rule);
}

/** A metric of the lexicon under words that do not stand there as they are: a verb that means it, two parts of a name. */
export function mean(draft: Draft, words: string, metric: Metric, { start, end }: Span, rule: string): void {
  draft.metric = words;
  draft.metricId = metric.id;
  draft.metricKind = metric.kind;
  draft.why.push({ attribute: 'metric', rule, start, end });
}

/** A noun phrase as the metric. */
export function name(draft: Draft, { start, end }: Span, text: string, confidence: number): void {
  draft.metric = text.slice(start, end);
  draft.confidence *= confidence;
  draft.why.push({ attribute: 'metric', rule: 'noun phrase beside the figure', start, end });
}

/** The metric of another figure, with less confidence. */
export function inherit(draft: Draft, from: Draft, rule: string): void {
  draft.metric = from.metric;
  draft.metricId = from.metricId;
  draft.metricKind = from.metricKind;
  if (draft.change !== null) draft.scope ??= from.scope;
  draft.confidence *= 0.85;
  draft.why.push({ attribute: 'metric', rule, start: from.figure.start, end: from.figure.end });
}

/** The members of a list measure what its first does. */
export function copy(from: Draft, to: Draft): void {
  to.metric = from.metric;
  to.metricId = from.metricId;
  to.metricKind = from.metricKind;
  to.shareOf = from.shareOf;
  to.why.push(...from.why.filter(({ attribute }) => attribute === 'metric' || attribute === 'shareOf'));
}
