import { METRICS } from '../lexicon/metrics.ts';
import type { Fact } from '../model/fact.ts';
import type { FindingSheet } from '../model/finding.ts';
import { extent } from '../model/period.ts';

/** What readers of business news look for first, by metric. Everything else known counts 2, unknown words 1. */
const WEIGHTS: Readonly<Record<string, number>> = {
  revenue: 10,
  'net-profit': 10,
  // what companies report and markets quote
  'net-profit-parent': 10.5,
  'net-loss': 10,
  'market-cap': 8,
  cash: 7,
  'gross-margin': 6,
  rnd: 5,
  'operating-cash-flow': 6,
  'index-level': 6,
  'share-price': 4,
  'market-size': 3,
};
/** What the first figures of an article gain at most, and whatever is of those whom its title names: news says first what matters. */
const FIRST = 1.5;
const TITLED = 2;
/** The part of the figures that is its beginning. */
const BEGINNING = 0.25;
/** What a quantity gains at most for being told often, and a figure for being read with certainty. */
const MOST_OFTEN = 1.5;
const SURE = 3;

const PRICES = new Set(METRICS.filter(({ kind }) => kind === 'price').map(({ id }) => id));
const KNOWN = new Set(METRICS.map(({ id }) => id));

/**
 * How telling a fact is, from the facts and findings alone: its metric, its place, what hangs on it, how recent it is.
 * @param title the article's
 */
export function importance(facts: readonly Fact[], findings: FindingSheet, title: string): (fact: Fact) => number {
  const places = new Map(facts.filter(({ heading }) => !heading).map(({ id }, i) => [id, i]));
  const relations = new Map<string, number>();
  for (const { facts: operands, stated, verdict } of findings.findings) {
    const weight = verdict === 'inconsistent' ? 6 : verdict === 'tension' || verdict === 'wording' ? 2 : 0.5;
    for (const { id } of stated ? [...operands, stated] : operands)
      relations.set(id, (relations.get(id) ?? 0) + weight);
  }
  const latest = facts.reduce((last, { period }) => {
    const to = extent(period)?.to ?? '';
    return to > last ? to : last;
  }, '');
  const told = new Map<string, number>();
  for (const { metricId } of facts) if (metricId) told.set(metricId, (told.get(metricId) ?? 0) + 1);
  return (fact) => {
    // what an article comes back to, it is about
    const often = Math.min(MOST_OFTEN, Math.log2(told.get(fact.metricId ?? '') ?? 1) / 2);
    const metric =
      fact.metricId === null
        ? fact.metric === null
          ? 0
          : 1
        : (WEIGHTS[fact.metricId] ?? (KNOWN.has(fact.metricId) ? 2 : 1));
    const recent = recency(extent(fact.period)?.to, latest);
    const whole = fact.scope === null ? 2 : 0;
    const kind = fact.kind === 'duration' || fact.kind === 'age' ? -6 : fact.change !== null ? -2 : 0;
    const cumulative =
      fact.aggregate === 'cumulative' &&
      fact.change === null &&
      fact.kind === 'money' &&
      !PRICES.has(fact.metricId ?? '')
        ? 3
        : 0;
    const first = FIRST * Math.max(0, 1 - (places.get(fact.id) ?? 0) / (places.size * BEGINNING));
    const titled = fact.entity !== null && title.includes(fact.entity) ? TITLED : 0;
    const stance = fact.stance === 'actual' ? 0 : -2;
    const heading = fact.heading ? 3 : 0;
    const whose = fact.entity === null ? -2 : 0;
    return (
      metric +
      often +
      recent +
      whole +
      kind +
      cumulative +
      stance +
      heading +
      first +
      titled +
      whose +
      Math.min(4, relations.get(fact.id) ?? 0) +
      fact.confidence * SURE
    );
  };
}

function recency(to: string | undefined, latest: string): number {
  if (!to || !latest) return 0;
  const years = (Date.parse(latest) - Date.parse(to)) / 31_557_600_000;
  return Math.max(0, 3 - years * 2);
}
