import type { BarChart } from '../../model/chart.ts';
import type { Fact } from '../../model/fact.ts';
import type { Evidence } from '../evidence.ts';
import { single } from '../ranked.ts';
import { groupBy, keyOf, rankOf, topicOf } from '../topic.ts';
import { drawnValue, isSingle } from './value.ts';

const MOST_BARS = 12;
const FEWEST_BARS = 3;
const KINDS = ['money', 'percent', 'count', 'price'];

/**
 * Three entities or more with the same quantity, currency and period: ranked.
 * @param leader the highest of those that page one ranks, where it does
 */
export function ranking(facts: readonly Fact[], evidence: Evidence, leader: Fact | null): BarChart | null {
  const named = facts.filter(
    (fact) =>
      fact.entity !== null &&
      !fact.entity.includes('、') &&
      fact.metric !== null &&
      !fact.heading &&
      isSingle(fact) &&
      (fact.hedge === null || fact.hedge === 'about') &&
      fact.stance === 'actual' &&
      KINDS.includes(fact.kind),
  );
  const best = groupBy(named, (fact) => `${keyOf(fact)}|${fact.unit}|${fact.period}`)
    .map((group) => single(groupBy(group, ({ entity }) => entity!).map(([first]) => first!)))
    .filter((group) => group.length >= FEWEST_BARS)
    .sort(
      (a, b) =>
        Number(b.includes(leader!)) - Number(a.includes(leader!)) ||
        b.length - a.length ||
        rankOf(a[0]!) - rankOf(b[0]!),
    )[0];
  if (!best) return null;
  const [first] = best as [Fact];
  return {
    kind: 'ranking',
    id: '',
    topic: { ...topicOf(first), scope: null },
    entity: null,
    period: first.period,
    currency: first.currency,
    unit: first.unit,
    bars: best
      .sort((a, b) => drawnValue(b) - drawnValue(a))
      .slice(0, MOST_BARS)
      .map((fact) => ({
        label: fact.entity!,
        topic: topicOf(fact),
        value: drawnValue(fact),
        figure: evidence.show(fact),
      })),
    rest: null,
  };
}
