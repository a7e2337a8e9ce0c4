import { METRICS } from '../../lexicon/metrics.ts';
import type { Kind } from '../../model/fact.ts';
import type { Topic } from '../../model/shown.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';
import { isDescription, metricIn, termIn } from './lexicon.ts';

const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]));

type Named = Pick<Topic, 'metric' | 'metricId' | 'aggregate' | 'shareOf' | 'change'>;

/** What a figure measures, in words; empty where nothing is known. */
export function formatTopic({ metric, metricId, aggregate, shareOf, change }: Named, language: Language): string {
  if (metric === '') return '';
  const { topics, changes } = language;
  const name = metricIn(metric, metricId, language);
  const says = (words: readonly string[]) => words.some((word) => name.includes(word));
  const base =
    aggregate === 'cumulative' && !change && !says(topics['say-cumulative'])
      ? fill(topics.cumulative, { metric: name })
      : name;
  if (change)
    return says(topics['say-change']) ? base : fill(topics.change, { metric: base, against: changes[change].long });
  // a share by its own name needs no whole
  if (!shareOf || isRate(metricId)) return base;
  const whole = metricIn(shareOf, null, language);
  return shareOf === metric || whole === name
    ? fill(topics['share-alone'], { whole })
    : fill(topics.share, { metric: base, whole });
}

/** The same at the head of a row or a card: with a capital in languages that have them, and the segment after it. */
export function formatLabel(topic: Named & { scope: string | null }, language: Language): string {
  const scope = topic.scope && termIn(topic.scope, language);
  return [capital(formatTopic(topic, language)), scope].filter(Boolean).join(' · ');
}

/** A name at the head of a row or a card: a description begins with a capital, a brand as it likes. */
export const nameHead = (name: string): string => (isDescription(name) ? capital(name) : name);

/** With its first letter a capital, in scripts that have them. */
export const capital = (words: string): string => `${words.slice(0, 1).toLocaleUpperCase('en')}${words.slice(1)}`;

/** Whether a metric is measured in percent and in nothing else. */
const isRate = (metricId: string | null): boolean =>
  BY_ID.get(metricId ?? '')?.units.every((unit) => unit === 'percent') ?? false;

/** Whether a metric is measured in this; an unknown one may be. */
export const measures = (metricId: string | null, kind: Kind): boolean =>
  BY_ID.get(metricId ?? '')?.units.some((unit) => unit === kind) ?? metricId === null;

/** Flow, stock, rate …; null where the lexicon does not know the metric. */
export const kindOf = (metricId: string | null) => BY_ID.get(metricId ?? '')?.kind ?? null;
