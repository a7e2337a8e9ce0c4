import type { Claim } from '../model/briefing.ts';
import type { Fact } from '../model/fact.ts';
import type { Evidence } from './evidence.ts';

const MOST_CARDS = 6;
const LEADING = 3;

/**
 * Chooses the cards of page one: the most telling figures, no quantity twice for one entity, the leading entities in equal
 * numbers and each entity's together.
 * @param score how telling a fact is
 */
export function keyFigures(facts: readonly Fact[], score: (fact: Fact) => number): Fact[] {
  const ranked = facts
    .filter(
      ({ metric, heading, kind, entity }) =>
        metric !== null && !heading && kind !== 'duration' && !entity?.includes('、'),
    )
    .map((fact) => ({ fact, score: score(fact) }))
    .sort((a, b) => b.score - a.score || a.fact.start - b.fact.start)
    .map(({ fact }) => fact);
  const chosen: Fact[] = [];
  const most = Math.ceil(MOST_CARDS / Math.max(1, Math.min(LEADING, leading(ranked))));
  // first in equal numbers, then what room is left for whoever has more to show
  for (const limit of [most, MOST_CARDS]) {
    const perEntity = Map.groupBy(chosen, ({ entity }) => entity);
    for (const fact of ranked) {
      if (chosen.length === MOST_CARDS) break;
      const own = perEntity.get(fact.entity) ?? [];
      if (own.length >= limit || own.some((other) => sameQuantity(other, fact))) continue;
      chosen.push(fact);
      perEntity.set(fact.entity, [...own, fact]);
    }
  }
  const entities = [...new Set(chosen.map(({ entity }) => entity))];
  return chosen.sort((a, b) => entities.indexOf(a.entity) - entities.indexOf(b.entity));
}

const sameQuantity = (a: Fact, b: Fact) =>
  (a.metricId ?? a.metric) === (b.metricId ?? b.metric) && (a.scope === b.scope || a.metricId !== null);

/** How many entities have a fifth of the facts or more. */
function leading(facts: readonly Fact[]): number {
  const counts = new Map<string, number>();
  for (const { entity } of facts) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts.values()].filter((count) => count * 5 >= facts.length).length;
}

/** The facts of the headline: the best card, and of the next entity the same quantity where it has it, else its best. */
export function headlineOf(cards: readonly Fact[]): Fact[] {
  const first = cards[0];
  if (!first) return [];
  const others = cards.filter(({ entity }) => entity !== first.entity && entity !== null);
  const second = others.find((fact) => sameQuantity(fact, first)) ?? others[0];
  return second && first.entity !== null ? [first, second] : [first];
}

/** Finds how a figure changed, where the text says so of the same quantity and period. */
export function changes(facts: readonly Fact[], evidence: Evidence): (fact: Fact) => Claim {
  const key = (fact: Fact) => [fact.entity, fact.metricId ?? fact.metric, fact.scope, fact.period].join('|');
  const known = new Map<string, Fact>();
  for (const fact of facts) {
    const rate = fact.change !== null && fact.change !== 'cagr' && fact.stance === 'actual' && fact.kind === 'percent';
    if (rate && !known.has(key(fact))) known.set(key(fact), fact);
  }
  return (fact) => {
    const own = fact.change === null && fact.shareOf === null && fact.kind !== 'percent' && fact.aggregate === null;
    const change = own && fact.period !== null ? (known.get(key(fact)) ?? null) : null;
    return { figure: evidence.show(fact), change: change && evidence.show(change) };
  };
}
