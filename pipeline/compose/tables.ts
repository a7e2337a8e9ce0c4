import { METRICS } from '../lexicon/metrics.ts';
import type { PeriodTable, SectionOf } from '../model/briefing.ts';
import type { Fact } from '../model/fact.ts';
import { extent } from '../model/period.ts';
import type { Evidence } from './evidence.ts';
import { byTime, groupBy, isPlain, keyOf, rankOf, sayingOf, topicOf } from './topic.ts';

const MOST_PERIODS = 6;
const MOST_ROWS = 30;
const MOST_FIGURES = 40;

/** Groups of the lexicon that make up statements: worth a row though only one period is told. */
const STATEMENTS = new Set(['income', 'balance', 'cash-flow']);
const GROUPS = new Map(METRICS.map(({ id, group }) => [id, group]));

/** Maps a stock at a span's last day to that span's column. */
function columns(facts: readonly Fact[]): (period: string) => string {
  const spans = new Map<string, string>();
  for (const { period } of facts) {
    const days = extent(period);
    if (!days || days.kind === 'day' || period!.includes('..')) continue;
    const known = spans.get(days.to);
    // a year rather than its last quarter
    if (!known || days.from < extent(known)!.from) spans.set(days.to, period!);
  }
  return (period) => {
    const days = extent(period);
    return days?.kind === 'day' ? (spans.get(days.to) ?? period) : period;
  };
}

/** With neither a row over periods nor so many figures, an entity has no section of its own. */
const FEWEST_FIGURES = 6;

/**
 * An entity's figures: over periods where two or more are told, one by one where not.
 * @param own the entity's facts, in the order of the text
 * @returns the table, the other figures, and the ids of all facts that are in either; null where they are too few for a section
 */
export function entityTable(
  own: readonly Fact[],
  evidence: Evidence,
): { table: PeriodTable; figures: SectionOf<'entity'>['figures']; more: number; shown: Set<string> } | null {
  const shown = new Set<string>();
  const table = periodTable(own, evidence, shown);
  const told = new Set(own.filter(({ id }) => shown.has(id)).map(sayingOf));
  const again = own.filter((fact) => !shown.has(fact.id) && told.has(sayingOf(fact)));
  const rest = groupBy(
    own.filter((fact) => !shown.has(fact.id) && !fact.heading && !told.has(sayingOf(fact))),
    sayingOf,
  );
  const figures = rest.map(([first]) => first!).sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start);
  const series = table.rows.some(({ cells }) => cells.filter((cell) => cell !== null).length > 1);
  if (!series && table.rows.length + figures.length < FEWEST_FIGURES) return null;
  for (const { id } of [...rest.flat(), ...again]) shown.add(id);
  const listed = figures.slice(0, MOST_FIGURES);
  return { table, figures: listed.map((fact) => evidence.show(fact)), more: figures.length - listed.length, shown };
}

function periodTable(own: readonly Fact[], evidence: Evidence, shown: Set<string>): PeriodTable {
  const plain = own.filter(
    (fact) => isPlain(fact) && fact.period !== null && !fact.period.includes('..') && fact.aggregate !== 'cumulative',
  );
  const columnOf = columns(plain);
  const rows = groupBy(plain, keyOf).map((group) => ({
    group,
    periods: new Set(group.map(({ period }) => columnOf(period!))),
  }));
  const series = rows.filter(({ periods }) => periods.size >= 2);
  const uses = new Map<string, number>();
  for (const period of series.flatMap(({ periods }) => [...periods])) uses.set(period, (uses.get(period) ?? 0) + 1);
  const periods = [...uses]
    .sort(([a, n], [b, m]) => m - n || byTime(b, a))
    .slice(0, MOST_PERIODS)
    .map(([period]) => period)
    .sort(partsFirst);
  const kept = rows.filter(({ group, periods: own }) => {
    const inside = [...own].filter((period) => periods.includes(period)).length;
    const { metricId, scope, shareOf } = group[0]!;
    const statement = STATEMENTS.has(GROUPS.get(metricId ?? '') ?? '') && scope === null && shareOf === null;
    return inside >= 2 || (statement && inside === 1);
  });
  const changed = Map.groupBy(
    own.filter(({ change, period, heading }) => change === 'yoy' && period !== null && !heading),
    (fact) => keyOf({ ...fact, change: null, kind: 'money', currency: null }),
  );
  const table: PeriodTable = { periods, rows: [] };
  const add = (group: readonly Fact[]) => {
    const cells: PeriodTable['rows'][number]['cells'] = periods.map(() => null);
    for (const fact of group) {
      const column = periods.indexOf(columnOf(fact.period!));
      if (column < 0 || cells[column] !== null) continue;
      cells[column] = evidence.show(fact);
      shown.add(fact.id);
    }
    if (cells.some((cell) => cell !== null)) table.rows.push({ topic: topicOf(group[0]!), cells });
  };
  const sorted = kept.sort((a, b) => rankOf(a.group[0]!) - rankOf(b.group[0]!)).slice(0, MOST_ROWS);
  for (const { group } of sorted) {
    add(group);
    const first = group[0]!;
    const rates = changed.get(keyOf({ ...first, kind: 'money', currency: null }));
    if (rates && first.kind !== 'percent') add(rates);
  }
  return table;
}

/** In order of time, a year after its quarters. */
function partsFirst(a: string, b: string): number {
  const [x, y] = [extent(a), extent(b)];
  return x && y && x.to === y.to && x.kind === y.kind ? byTime(b, a) : byTime(a, b);
}

/** Metrics that several entities state for one and the same period, side by side, as stated; else the latest of each. */
export function comparison(
  facts: readonly Fact[],
  entities: readonly string[],
  evidence: Evidence,
): SectionOf<'comparison'> | null {
  const eligible = facts.filter(
    (fact) =>
      isPlain(fact) &&
      fact.scope === null &&
      fact.entity !== null &&
      entities.includes(fact.entity) &&
      // two shares of one whole, nobody says of what, are not the same quantity
      (fact.shareOf === null || fact.shareOf !== fact.metric),
  );
  const rows: { facts: (Fact | null)[]; period: string | null }[] = [];
  // currencies may differ: each is shown as stated
  for (const group of groupBy(eligible, (fact) => keyOf({ ...fact, currency: null }))) {
    const shared = groupBy(group, ({ period }) => String(period)).filter((same) => several(same));
    const time = (period: string | null) => extent(period)?.to ?? '';
    for (const same of shared.sort((a, b) => (time(a[0]!.period) < time(b[0]!.period) ? -1 : 1)))
      if (same[0]!.period !== null) rows.push({ facts: perEntity(same, entities), period: same[0]!.period });
    if (rows.length > 0 && shared.length > 0) continue;
    if (!several(group) || !group.every(({ period }) => period !== null)) continue;
    const latest = [...group].sort((a, b) => (time(a.period) > time(b.period) ? -1 : 1));
    rows.push({ facts: perEntity(latest, entities), period: null });
  }
  if (rows.length === 0) return null;
  const some = (row: (typeof rows)[number]) => row.facts.find((fact) => fact !== null)!;
  rows.sort((a, b) => rankOf(some(a)) - rankOf(some(b)));
  const kept = rows.slice(0, MOST_ROWS);
  const present = entities.map((_, i) => kept.some((row) => row.facts[i] !== null));
  const mixed = kept.some((row) => new Set(row.facts.flatMap((fact) => fact?.currency ?? [])).size > 1);
  return {
    kind: 'comparison',
    id: 'comparison',
    entities: entities.filter((_, i) => present[i]),
    rows: kept.map((row) => ({
      topic: topicOf(some(row)),
      period: row.period,
      cells: row.facts.filter((_, i) => present[i]).map((fact) => fact && evidence.show(fact)),
    })),
    mixed,
  };
}

const several = (facts: readonly Fact[]) => new Set(facts.map(({ entity }) => entity)).size >= 2;

const perEntity = (facts: readonly Fact[], entities: readonly string[]) =>
  entities.map((entity) => facts.find((fact) => fact.entity === entity) ?? null);
