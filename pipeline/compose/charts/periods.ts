import type { PeriodChart } from '../../model/chart.ts';
import type { Fact } from '../../model/fact.ts';
import { extent } from '../../model/period.ts';
import type { Evidence } from '../evidence.ts';
import { byTime, groupBy, isPlain, keyOf, rankOf, tellsOfWhat, topicOf } from '../topic.ts';
import { drawnValue, isSingle } from './value.ts';

/** Metrics best seen as a picture, most telling first. */
const CHARTED = ['revenue', 'net-loss', 'net-profit', 'net-profit-parent', 'net-loss-parent', 'rnd'];
const MOST_PANELS = 3;
const MOST_ENTITIES = 3;
const MOST_POINTS = 6;
/** A series says something from so many points on; beside one that does, two are enough. */
const SERIES = 3;

type Row = PeriodChart['rows'][number];
type Grain = 'year' | 'half' | 'quarter' | 'month' | 'day';

/**
 * A row for each of the leading entities that tells a quantity for three periods or more: the same quantities in the same columns
 * for all of them, as they are to be compared.
 */
export function overPeriods(
  facts: readonly Fact[],
  entities: readonly string[],
  evidence: Evidence,
): PeriodChart | null {
  const told: { entity: string | null; series: Fact[][] }[] = [];
  for (const entity of [...entities, null]) {
    if (told.length === MOST_ENTITIES || (entity === null && told.length > 0)) break;
    const series = seriesOf(facts.filter((fact) => fact.entity === entity && isPoint(fact)));
    if (series.some((points) => points.length >= SERIES)) told.push({ entity, series });
  }
  if (told.length === 0) return null;
  const shown = quantities(told.map(({ series }) => series));
  const rows = told.map(({ entity, series }) => ({ entity, panels: panelsOf(series, shown, evidence) }));
  return { kind: 'periods', id: '', rows: rows.filter(({ panels }) => panels.some(isDrawn)) };
}

/** Whether the picture is of what readers look for first, and not of whatever happens to have three values. */
export const isTelling = ({ rows }: PeriodChart): boolean =>
  rows.some(({ panels }) => panels.some(({ topic }) => CHARTED.includes(topic.metricId ?? '')));

const isDrawn = ({ points }: Row['panels'][number]) => points.some(({ value }) => value !== null);

const isPoint = (fact: Fact) =>
  isPlain(fact) &&
  tellsOfWhat(fact) &&
  isSingle(fact) &&
  fact.period !== null &&
  !fact.period.includes('..') &&
  fact.aggregate === null &&
  fact.kind !== 'ratio' &&
  (fact.entity === null || fact.scope === null);

/** An entity’s quantities over periods of one length: the length that shows most. */
function seriesOf(own: readonly Fact[]): Fact[][] {
  const groups = groupBy(own, keyOf).map((group) => groupBy(group, ({ period }) => period!).map(([first]) => first!));
  const byGrain = (['year', 'quarter', 'half', 'month', 'day'] as const).map((grain) =>
    groups.map((points) => ofGrain(points, grain)).filter((points) => points.length > 0),
  );
  const weight = (series: readonly Fact[][]) =>
    series.reduce((sum, points) => sum + (points.length >= SERIES ? points.length : 0), 0);
  return byGrain.reduce((best, series) => (weight(series) > weight(best) ? series : best));
}

/** Points whose periods are of one length, in order of time; years are followed by what is known of the year after them. */
function ofGrain(points: readonly Fact[], grain: Grain): Fact[] {
  const sorted = [...points].sort((a, b) => byTime(a.period!, b.period!));
  const own = sorted.filter(({ period }) => grainOf(period!) === grain);
  const last = extent(own.at(-1)?.period ?? null)?.to;
  if (grain !== 'year' || !last) return own;
  const begun = sorted.findLast(({ period }) => grainOf(period!) !== 'day' && extent(period)!.to > last);
  return begun ? [...own, begun] : own;
}

function grainOf(period: string): Grain | null {
  const days = extent(period);
  if (!days) return null;
  if (days.kind === 'day') return 'day';
  return ({ 12: 'year', 6: 'half', 3: 'quarter', 1: 'month' } as const)[days.months] ?? null;
}

const nameOf = ({ metricId, metric }: Fact) => metricId ?? metric!;

/** Which quantities are shown, most telling first: those that several entities tell before those of one. */
function quantities(rows: readonly Fact[][][]): Fact[] {
  const all = groupBy(rows.flat(), (points) => nameOf(points[0]!)).filter((series) =>
    series.some((points) => points.length >= 2),
  );
  const most = (series: readonly Fact[][]) => Math.max(...series.map((points) => points.length));
  return all
    .sort(
      (a, b) =>
        Number(most(b) >= SERIES) - Number(most(a) >= SERIES) ||
        interest(a[0]![0]!) - interest(b[0]![0]!) ||
        rankOf(a[0]![0]!) - rankOf(b[0]![0]!) ||
        most(b) - most(a),
    )
    .slice(0, MOST_PANELS)
    .map(([points]) => points![0]!);
}

const interest = ({ metricId, kind }: Fact) => {
  const at = CHARTED.indexOf(metricId ?? '');
  return at >= 0 ? at : CHARTED.length + (kind === 'money' ? 0 : 1);
};

/** One panel a quantity; the periods of all of them run along each, so that what is missing is seen to be. */
function panelsOf(series: readonly Fact[][], shown: readonly Fact[], evidence: Evidence): Row['panels'] {
  const chosen = shown.map((sample) => {
    const own = series.filter(([fact]) => nameOf(fact!) === nameOf(sample));
    const [points = []] = own.sort((a, b) => b.length - a.length);
    return { about: points[0] ?? sample, points };
  });
  const periods = [...new Set(chosen.flatMap(({ points }) => points).map(({ period }) => period!))]
    .sort(byTime)
    .slice(-MOST_POINTS);
  const years = periods.some((period) => grainOf(period) === 'year');
  return chosen.map(({ about, points }) => ({
    topic: topicOf(about),
    currency: about.currency,
    unit: about.unit,
    points: periods.map((period) => {
      const fact = points.find((one) => one.period === period);
      return {
        period,
        value: fact ? drawnValue(fact) : null,
        partial: years && (extent(period)?.months ?? 12) < 12,
        figure: fact ? evidence.show(fact) : null,
      };
    }),
  }));
}
