import type { Fact } from '../model/fact.ts';
import { extent } from '../model/period.ts';
import { rankedOf } from './ranked.ts';
import { groupBy, isMeasured, quantityOf, tellsOfWhat } from './topic.ts';

const MOST_CARDS = 6;
const FEWEST_CARDS = 4;
const MOST_LEADING = 3;
/** What a quantity gains that every leading entity tells: it can be compared. */
const SHARED = 3;
/** What each of a ranking is worth before a figure alone. */
const RANKED = 0.5;
/** Without one that leads, so many entities with one quantity are a ranking. */
const MANY = 4;

export interface KeyFigures {
  cards: Fact[];
  /** of how many the first card is the highest; null where they are not ranked */
  leads: number | null;
}

/**
 * Chooses the cards of page one: the most telling quantities, each once for an entity at its latest; the leading entities have the
 * same quantities in the same order, where they tell them.
 * @param score how telling a fact is
 * @param title the article's: whom it names comes first
 */
export function keyFigures(facts: readonly Fact[], score: (fact: Fact) => number, title: string): KeyFigures {
  const eligible = facts.filter(
    (fact) =>
      fact.metric !== null &&
      !fact.heading &&
      fact.kind !== 'duration' &&
      !fact.entity?.includes('、') &&
      isMeasured(fact) &&
      tellsOfWhat(fact) &&
      // several things in a row are the part of a list, not of a company
      !/[、等]/u.test(fact.scope ?? ''),
  );
  const candidates = groupBy(eligible, (fact) => `${fact.entity}|${quantityOf(fact)}`)
    .map((group) => {
      const fact = latest(group);
      return { fact, score: Math.max(score(fact), ...group.map(score).map((one) => one - 1)) };
    })
    .sort((a, b) => b.score - a.score || a.fact.start - b.fact.start);
  const leading = leadingOf(eligible).sort((a, b) => Number(title.includes(b)) - Number(title.includes(a)));
  if (leading.length === 0) {
    const ranked = rankedOf(candidates.map(({ fact }) => fact));
    const mean = ranked.reduce((sum, fact) => sum + score(fact), 0) / ranked.length;
    // unless the article tells something weightier first
    if (ranked.length >= MANY && mean + RANKED * ranked.length >= (candidates[0]?.score ?? 0))
      return { cards: ranked.slice(0, MOST_CARDS), leads: ranked.length };
  }
  const room = Math.floor(MOST_CARDS / Math.max(1, leading.length));
  const chosen: Fact[] = [];
  const take = (fact: Fact | undefined, most: number) => {
    if (!fact || chosen.length === MOST_CARDS || chosen.some((one) => one === fact || sameFigure(one, fact))) return;
    if (chosen.filter(({ entity }) => entity === fact.entity).length < most) chosen.push(fact);
  };
  if (leading.length > 1) {
    for (const quantity of shared(candidates, leading)) {
      for (const entity of leading)
        take(candidates.find(({ fact }) => fact.entity === entity && quantityOf(fact) === quantity)?.fact, room);
    }
  }
  // then what room is left for whoever has more to show
  for (const most of [room, MOST_CARDS])
    for (const { fact } of candidates) if (fact.metricId !== null) take(fact, most);
  // words that the lexicon does not know may be anything: only where the page would be empty
  for (const { fact } of candidates)
    if (chosen.length < FEWEST_CARDS && (fact.currency ?? fact.unit) !== null) take(fact, MOST_CARDS);
  const entities = [...new Set(chosen.map(({ entity }) => entity))];
  return { cards: chosen.sort((a, b) => entities.indexOf(a.entity) - entities.indexOf(b.entity)), leads: null };
}

/** One figure told in two ways: 日均盈利 and 每天盈利 of 2亿元. */
const sameFigure = (a: Fact, b: Fact) =>
  a.entity === b.entity &&
  a.period === b.period &&
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.currency === b.currency &&
  a.hedge === b.hedge &&
  a.change === b.change &&
  a.written.digits.join() === b.written.digits.join() &&
  a.written.digits.join().length > FEWEST_DIGITS;

/** Small numbers are alike by chance: three rounds, three models. */
const FEWEST_DIGITS = 2;

/** Of the values of one quantity: what is before what is expected, the value before its change, the whole before a part, exact before about, and the latest. */
function latest(group: readonly Fact[]): Fact {
  const sides = (fact: Fact) => [
    fact.stance === 'actual',
    fact.change === null,
    fact.scope === null,
    fact.shareOf === null,
    fact.aggregate === 'cumulative',
    fact.hedge === null,
  ];
  return group.reduce((best, fact) => {
    const [a, b] = [sides(fact), sides(best)];
    const differs = a.findIndex((side, i) => side !== b[i]);
    if (differs >= 0) return a[differs] ? fact : best;
    if (!fact.period || !best.period) return fact.period ? fact : best;
    return later(fact.period, best.period) ? fact : best;
  });
}

/** Ends later, or as late and is longer: the year rather than its last quarter. */
function later(period: string, than: string): boolean {
  const [a, b] = [extent(period), extent(than)];
  if (!a || !b) return a !== null;
  return a.to === b.to ? a.from < b.from : a.to > b.to;
}

/** Entities that have a fifth of the facts or more. */
function leadingOf(facts: readonly Fact[]): string[] {
  return groupBy(
    facts.filter(({ entity }) => entity !== null),
    ({ entity }) => entity!,
  )
    .filter((group) => group.length * 5 >= facts.length)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_LEADING)
    .map(([first]) => first!.entity!);
}

/** Quantities of the leading entities, those that all of them tell first among equals. */
function shared(candidates: readonly { fact: Fact; score: number }[], leading: readonly string[]): string[] {
  const own = candidates.filter(({ fact }) => leading.includes(fact.entity ?? ''));
  return groupBy(own, ({ fact }) => quantityOf(fact))
    .filter((group) => group.length === leading.length)
    .map((group) => ({
      quantity: quantityOf(group[0]!.fact),
      score: group.reduce((sum, { score }) => sum + score, 0) / group.length + SHARED,
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ quantity }) => quantity);
}

/** The facts of the headline: the first card, and of the next entity the same quantity; where there is no other, the next card. */
export function headlineOf(cards: readonly Fact[]): Fact[] {
  const [first, next] = cards;
  if (!first) return [];
  const others = cards.filter(({ entity }) => entity !== first.entity && entity !== null);
  const second = others.find((fact) => quantityOf(fact) === quantityOf(first));
  if (second && first.entity !== null) return [first, second];
  return next && next.entity === first.entity && first.entity !== null ? [first, next] : [first];
}
