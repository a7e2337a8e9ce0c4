import { METRICS } from '../lexicon/metrics.ts';
import type { Fact } from '../model/fact.ts';
import { extent } from '../model/period.ts';
import type { Topic } from '../model/shown.ts';

/** The part that a figure is of; none where it only says the metric again. */
export const scopeOf = ({ scope, metric }: Pick<Fact, 'scope' | 'metric'>): string | null =>
  scope === metric ? null : scope;

/** What a fact is about. */
export const topicOf = ({ metric, metricId, scope, change, aggregate, per, shareOf }: Fact): Topic => ({
  metric: metric ?? '',
  metricId,
  scope: scopeOf({ scope, metric }),
  change,
  aggregate: aggregate === 'total' ? null : aggregate,
  per,
  shareOf,
});

/** The same quantity, at whatever time and of whomever. */
export function keyOf(fact: Fact): string {
  const { metric, metricId, scope, change, aggregate, per, shareOf } = topicOf(fact);
  const kind = fact.kind === 'price' ? 'money' : fact.kind;
  return [metricId ?? metric, scope, change, aggregate, per, shareOf, kind, fact.currency].join('|');
}

/** The same figure of the same quantity and time: said twice, it is shown once. */
export const sayingOf = (fact: Fact): string =>
  [keyOf(fact), fact.entity, fact.period, fact.written.digits, fact.hedge, fact.stance].join('|');

/** Groups of the lexicon as statements order them; what is not here comes after. */
const GROUPS = ['income', 'cash-flow', 'balance', 'per-share', 'market', 'operating', 'users', 'output', 'people'];
/** First within their group. */
const FIRST = ['revenue', 'gross-profit', 'gross-margin', 'net-profit', 'net-profit-parent', 'net-loss', 'rnd'];

const RANKS = new Map(
  METRICS.map(({ id, group }, i) => {
    const [at, first] = [GROUPS.indexOf(group), FIRST.indexOf(id)];
    return [id, (at < 0 ? GROUPS.length : at) * 10_000 + (first < 0 ? FIRST.length + i : first)];
  }),
);

/** The place of a metric in a statement: revenue before cash before users; what the lexicon does not know comes last. */
export const rankOf = ({ metricId }: Pick<Fact, 'metricId'>): number =>
  RANKS.get(metricId ?? '') ?? Number.MAX_SAFE_INTEGER;

const IDS = new Map(METRICS.flatMap(({ id, zh }) => zh.map((words) => [words, id] as const)));

/** The lexicon’s id of a quantity by its words. */
const idOf = (metric: string): string | undefined => IDS.get(metric);

/** 占总收入的82.9%: nobody says what has that share. */
export const tellsOfWhat = ({ metric, metricId, shareOf, scope }: Fact): boolean =>
  shareOf === null || scope !== null || (shareOf !== metric && idOf(shareOf) !== (metricId ?? ''));

const UNITS = new Map(METRICS.map(({ id, units }) => [id, units]));

/** Whether the figure is of a kind in which its metric is measured: a percentage beside 收入 is a share of something unsaid. */
export const isMeasured = ({ metricId, kind, change, shareOf }: Fact): boolean =>
  change !== null ||
  shareOf !== null ||
  // points and kilowatt-hours are counted too
  (UNITS.get(metricId ?? '')?.some((unit) => unit === (kind === 'other' ? 'count' : kind)) ?? true);

/** Facts that stand in a table of periods: a plain value of a known period. */
export const isPlain = (fact: Fact): boolean =>
  fact.metric !== null &&
  isMeasured(fact) &&
  !fact.heading &&
  fact.change === null &&
  fact.kind !== 'duration' &&
  fact.kind !== 'age' &&
  fact.stance === 'actual';

/** Orders periods by when they end, then by when they begin. */
export function byTime(a: string, b: string): number {
  const [x, y] = [extent(a), extent(b)];
  if (!x || !y) return a < b ? -1 : a > b ? 1 : 0;
  if (x.to !== y.to) return x.to < y.to ? -1 : 1;
  return x.from < y.from ? -1 : x.from > y.from ? 1 : 0;
}

/** Items by key, in order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...Map.groupBy(items, key).values()];
}

/** What a figure is of, as a key: the words that the lexicon does not know may mean another thing of each part. */
export const quantityOf = ({ metricId, metric, scope }: Fact) => metricId ?? `${metric}|${scope}`;
