import type { Fact } from '../model/fact.ts';

const CARDS = 6;

/**
 * Chooses the cards of page one: the most telling figures, no quantity twice for one entity, entities in turn.
 * @param score how telling a fact is
 */
export function keyFigures(facts: readonly Fact[], score: (fact: Fact) => number): Fact[] {
  const ranked = facts
    .filter(
      ({ metric, heading, kind, entity }) =>
        metric !== null && !heading && kind !== 'duration' && !entity?.includes('、'),
    )
    .map((fact) => ({ fact, score: score(fact) }))
    .sort((a, b) => b.score - a.score || a.fact.start - b.fact.start);
  const chosen: Fact[] = [];
  const perEntity = new Map<string, number>();
  const limit = Math.ceil(CARDS / Math.max(1, Math.min(3, leading(ranked.map(({ fact }) => fact)).length)));
  for (const { fact } of ranked) {
    if (chosen.length === CARDS) break;
    const entity = fact.entity ?? '';
    if (chosen.some((other) => other.entity === fact.entity && sameQuantity(other, fact))) continue;
    if ((perEntity.get(entity) ?? 0) >= limit) continue;
    chosen.push(fact);
    perEntity.set(entity, (perEntity.get(entity) ?? 0) + 1);
  }
  return chosen;
}

const sameQuantity = (a: Fact, b: Fact) => (a.metricId ?? a.metric) === (b.metricId ?? b.metric);

/** Entities with a fifth of the facts or more. */
function leading(facts: readonly Fact[]): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of facts) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].filter(([, count]) => count * 5 >= facts.length).map(([entity]) => entity);
}

/** The claims of the headline: the best card of each of the two leading entities. */
export function headline(cards: readonly Fact[]): Fact[] {
  const first = cards[0];
  if (!first) return [];
  const second = cards.find(({ entity }) => entity !== first.entity);
  return second ? [first, second] : [first];
}
