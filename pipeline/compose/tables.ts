import type { Chart, PeriodTable, Section, Topic } from '../model/briefing.ts';
import type { Fact } from '../model/fact.ts';
import { extent } from '../model/period.ts';
import type { Evidence } from './evidence.ts';

const MOST_PERIODS = 5;
const MOST_ROWS = 40;

const topicOf = ({ metric, metricId, scope, aggregate, per, shareOf }: Fact): Topic => ({
  metric: metric ?? '',
  metricId,
  scope,
  aggregate: aggregate === 'total' ? null : aggregate,
  per,
  shareOf,
});
const keyOf = (fact: Fact): string => {
  const { metric, metricId, scope, aggregate, per, shareOf } = topicOf(fact);
  return [metricId ?? metric, scope, aggregate, per, shareOf, fact.kind, fact.currency].join('|');
};

/** Facts that stand in a table: a plain value of a known period. */
const isTabular = (fact: Fact) =>
  fact.metric !== null &&
  fact.period !== null &&
  !fact.heading &&
  fact.copyOf === null &&
  fact.change === null &&
  fact.kind !== 'duration' &&
  fact.kind !== 'age';

/** The column of a fact: a stock at a span's last day stands under that span. */
function columnOf(period: string, spans: ReadonlyMap<string, string>): string {
  const days = extent(period);
  return days?.kind === 'day' ? (spans.get(days.to) ?? period) : period;
}

/**
 * An entity's figures over periods. Rows in the order of the text, columns in the order of time.
 * @returns the table and the facts that it shows
 */
export function periodTable(facts: readonly Fact[], evidence: Evidence): { table: PeriodTable; shown: Set<string> } {
  const tabular = facts.filter(isTabular);
  const spans = new Map<string, string>();
  for (const { period } of tabular) {
    const days = extent(period);
    if (days?.kind === 'span' && !period!.includes('..')) spans.set(days.to, period!);
  }
  const uses = new Map<string, number>();
  for (const { period } of tabular) {
    const column = columnOf(period!, spans);
    uses.set(column, (uses.get(column) ?? 0) + 1);
  }
  // a column for one figure tells less than a line among the others, but where it continues a row
  const least = tabular.length >= 4 ? 2 : 1;
  const continued = new Set<string>();
  for (const group of Map.groupBy(tabular, keyOf).values()) {
    const columns = new Set(group.map(({ period }) => columnOf(period!, spans)));
    if (columns.size > 1) for (const column of columns) continued.add(column);
  }
  const periods = [...uses]
    .filter(([period, count]) => count >= least || continued.has(period))
    .sort(([a, n], [b, m]) => Number(continued.has(b)) - Number(continued.has(a)) || m - n || (a < b ? -1 : 1))
    .slice(0, MOST_PERIODS)
    .map(([period]) => period)
    .sort(byTime);
  const rows = new Map<string, { topic: Topic; cells: PeriodTable['rows'][number]['cells'] }>();
  const shown = new Set<string>();
  for (const fact of tabular) {
    const column = periods.indexOf(columnOf(fact.period!, spans));
    if (column < 0) continue;
    const key = keyOf(fact);
    const row = rows.get(key) ?? { topic: topicOf(fact), cells: periods.map(() => ({ figure: null, change: null })) };
    if (!rows.has(key)) {
      if (rows.size >= MOST_ROWS) continue;
      rows.set(key, row);
    }
    const cell = row.cells[column]!;
    if (cell.figure !== null) continue;
    cell.figure = evidence.show(fact);
    shown.add(fact.id);
    const change = facts.find(
      (other) =>
        other.change === 'yoy' &&
        other.period === fact.period &&
        (other.metricId ?? other.metric) === (fact.metricId ?? fact.metric) &&
        other.scope === fact.scope &&
        fact.shareOf === null &&
        fact.kind !== 'percent',
    );
    if (change) {
      cell.change = evidence.show(change);
      shown.add(change.id);
    }
  }
  return { table: { periods, rows: [...rows.values()] }, shown };
}

function byTime(a: string, b: string): number {
  const [x, y] = [extent(a), extent(b)];
  const cumulative = Number(a.includes('..')) - Number(b.includes('..'));
  if (cumulative !== 0) return cumulative;
  if (!x || !y) return a < b ? -1 : 1;
  return x.to < y.to ? -1 : x.to > y.to ? 1 : x.from < y.from ? -1 : 1;
}

/** Metrics that several entities state for one and the same period, side by side, as stated. */
export function comparison(
  facts: readonly Fact[],
  entities: readonly string[],
  evidence: Evidence,
): Extract<Section, { kind: 'comparison' }>['rows'] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!isTabular(fact) || fact.scope !== null || fact.entity === null || !entities.includes(fact.entity)) continue;
    const key = [
      fact.metricId ?? fact.metric,
      fact.aggregate === 'cumulative' ? 'cumulative' : fact.period,
      fact.kind === 'price' ? 'money' : fact.kind,
      fact.shareOf,
      fact.per,
    ].join('|');
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ entity }) => entity)).size >= 2)
    .slice(0, MOST_ROWS)
    .map((group) => ({
      topic: topicOf(group[0]!),
      period: group[0]!.aggregate === 'cumulative' ? '' : group[0]!.period!,
      cells: entities.map((entity) => {
        const fact = group.find((one) => one.entity === entity);
        return fact ? evidence.show(fact) : null;
      }),
    }));
}

/** Metrics best seen as a picture, most telling first. */
const CHARTED = ['revenue', 'net-loss', 'net-profit', 'net-profit-parent', 'rnd'];
const MOST_PANELS = 3;

/** A chart for each entity that states a sum of money over three periods or more; panels share one scale. */
export function charts(facts: readonly Fact[], entities: readonly string[], evidence: Evidence): Chart[] {
  const made: Chart[] = [];
  for (const entity of entities) {
    const own = facts.filter(
      (fact) =>
        isTabular(fact) &&
        fact.entity === entity &&
        fact.scope === null &&
        fact.kind === 'money' &&
        fact.aggregate === null &&
        fact.per === null &&
        !fact.period!.includes('..') &&
        !Array.isArray(fact.value),
    );
    const byTopic = new Map<string, Fact[]>();
    for (const fact of own) byTopic.set(keyOf(fact), [...(byTopic.get(keyOf(fact)) ?? []), fact]);
    const series = [...byTopic.values()]
      .map((group) => uniquePeriods(group))
      .filter((group) => group.length >= 3)
      .sort((a, b) => rank(a[0]!) - rank(b[0]!) || b.length - a.length)
      .filter((group, _, all) => group[0]!.currency === all[0]![0]!.currency)
      .slice(0, MOST_PANELS);
    if (series.length === 0 || made.length >= 3) continue;
    const periods = [...new Set(series.flat().map(({ period }) => period!))].sort(byTime);
    made.push({
      id: `chart-${made.length + 1}`,
      entity,
      currency: series[0]![0]!.currency,
      unit: series[0]![0]!.unit,
      panels: series.map((group) => ({
        topic: topicOf(group[0]!),
        points: periods.map((period) => {
          const fact = group.find((one) => one.period === period);
          return {
            period,
            value: fact ? Number(fact.written.digits[0]) : null,
            partial: isPartial(period),
            figure: fact ? evidence.show(fact) : null,
          };
        }),
      })),
    });
  }
  return made;
}

const rank = ({ metricId }: Fact) => {
  const at = CHARTED.indexOf(metricId ?? '');
  return at < 0 ? CHARTED.length : at;
};

const isPartial = (period: string) => (extent(period)?.months ?? 12) < 12;

function uniquePeriods(group: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return group
    .filter(({ period }) => !seen.has(period!) && seen.add(period!))
    .sort((a, b) => byTime(a.period!, b.period!));
}
