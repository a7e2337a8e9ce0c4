import { Decimal } from 'decimal.js';
import type { BarChart, Chart, PeriodChart } from '../model/briefing.ts';
import type { Fact } from '../model/fact.ts';
import { extent } from '../model/period.ts';
import type { Evidence } from './evidence.ts';
import { byTime, groupBy, isPlain, keyOf, rankOf, topicOf } from './topic.ts';

/** Metrics best seen as a picture, most telling first. */
const CHARTED = ['revenue', 'net-loss', 'net-profit', 'net-profit-parent', 'rnd'];
const MOST_PANELS = 3;
const MOST_ENTITIES = 3;
const MOST_BARS = 10;
const MOST_POINTS = 6;

/** What people would rather look at than read: figures over periods, parts of a whole, entities ranked. Most telling first. */
export function charts(facts: readonly Fact[], entities: readonly string[], evidence: Evidence): Chart[] {
  const found = [overPeriods(facts, entities, evidence), ranking(facts, evidence), parts(facts, entities, evidence)];
  return found.filter((chart) => chart !== null).map((chart, i) => ({ ...chart, id: `chart-${i + 1}` }));
}

const isSingle = (fact: Fact) => !Array.isArray(fact.value);
const isOver = (fact: Fact) => fact.period !== null && !fact.period.includes('..');

/** A row for each of the leading entities that state a quantity for three periods or more. */
function overPeriods(facts: readonly Fact[], entities: readonly string[], evidence: Evidence): PeriodChart | null {
  const rows: PeriodChart['rows'] = [];
  for (const entity of [...entities, null]) {
    if (rows.length === MOST_ENTITIES) break;
    const own = facts.filter(
      (fact) =>
        fact.entity === entity &&
        isPlain(fact) &&
        isOver(fact) &&
        isSingle(fact) &&
        fact.aggregate === null &&
        fact.kind !== 'ratio' &&
        (entity === null || fact.scope === null),
    );
    const series = groupBy(own, keyOf)
      .map(onePerPeriod)
      .filter((group) => group.length >= 3)
      .sort((a, b) => interest(a[0]!) - interest(b[0]!) || rankOf(a[0]!) - rankOf(b[0]!) || b.length - a.length);
    const first = series[0]?.[0];
    if (!first) continue;
    const alike = series.filter(([fact]) => fact!.kind === first.kind && fact!.currency === first.currency);
    const panels = alike.filter(([fact]) => fact!.unit === first.unit).slice(0, MOST_PANELS);
    const periods = [...new Set(panels.flat().map(({ period }) => period!))].sort(byTime).slice(-MOST_POINTS);
    rows.push({
      entity,
      currency: first.currency,
      unit: first.unit,
      panels: panels.map((group) => ({
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
  return rows.length === 0 ? null : { kind: 'periods', id: '', rows };
}

const interest = ({ metricId, kind }: Fact) => {
  const at = CHARTED.indexOf(metricId ?? '');
  return at >= 0 ? at : CHARTED.length + (kind === 'money' ? 0 : 1);
};

function isPartial(period: string): boolean {
  const days = extent(period);
  return days !== null && days.kind === 'span' && days.months < 12;
}

function onePerPeriod(group: readonly Fact[]): Fact[] {
  return groupBy(group, ({ period }) => period!)
    .map(([first]) => first!)
    .sort((a, b) => byTime(a.period!, b.period!));
}

/** Three entities or more with the same quantity, currency and period: ranked. */
function ranking(facts: readonly Fact[], evidence: Evidence): BarChart | null {
  const named = facts.filter(
    (fact) =>
      fact.entity !== null &&
      !fact.entity.includes('、') &&
      fact.metric !== null &&
      !fact.heading &&
      isSingle(fact) &&
      fact.stance === 'actual' &&
      ['money', 'percent', 'count', 'price'].includes(fact.kind),
  );
  const best = groupBy(named, (fact) => `${keyOf(fact)}|${fact.unit}|${fact.period}`)
    .map((group) => groupBy(group, ({ entity }) => entity!).map(([first]) => first!))
    .filter((group) => group.length >= 3)
    .sort((a, b) => b.length - a.length || rankOf(a[0]!) - rankOf(b[0]!))[0];
  if (!best) return null;
  const bars = best
    .map((fact) => ({ label: fact.entity!, value: signed(fact), figure: evidence.show(fact) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_BARS);
  return { ...about(best[0]!), kind: 'ranking', entity: null, bars, rest: null };
}

/** Parts of one whole, by scope: shares that do not pass 100%, or amounts that do not pass the amount of the whole. */
function parts(facts: readonly Fact[], entities: readonly string[], evidence: Evidence): BarChart | null {
  const scoped = facts.filter(
    (fact) =>
      fact.entity !== null &&
      entities.includes(fact.entity) &&
      fact.scope !== null &&
      fact.period !== null &&
      isPlain(fact) &&
      isSingle(fact) &&
      ((fact.kind === 'percent' && fact.shareOf !== null) || (fact.kind === 'money' && fact.aggregate === null)),
  );
  const candidates = groupBy(scoped, (fact) => `${keyOf({ ...fact, scope: null })}|${fact.entity}|${fact.period}`)
    .map((group) => groupBy(group, ({ scope }) => scope!).map(([first]) => first!))
    .filter((group) => group.length >= 2)
    .sort((a, b) => rankOf(a[0]!) - rankOf(b[0]!) || b.length - a.length);
  for (const group of candidates) {
    const whole = group[0]!.kind === 'percent' ? new Decimal(100) : wholeOf(facts, group[0]!);
    if (whole === null) continue;
    const rest = group.reduce((left, { written }) => left.minus(written.digits[0]!), whole);
    // two parts that cover little of the whole make no picture of it
    if (rest.lt(whole.times(-0.01)) || rest.gt(whole.times(0.5))) continue;
    const bars = group
      .map((fact) => ({ label: fact.scope!, value: signed(fact), figure: evidence.show(fact) }))
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST_BARS);
    return {
      ...about(group[0]!),
      kind: 'parts',
      entity: group[0]!.entity,
      bars,
      rest: rest.gt(whole.times(0.01)) && bars.length === group.length ? rest.toNumber() : null,
    };
  }
  return null;
}

function wholeOf(facts: readonly Fact[], part: Fact): Decimal | null {
  const key = keyOf({ ...part, scope: null });
  const whole = facts.find(
    (fact) =>
      fact.scope === null &&
      fact.entity === part.entity &&
      fact.period === part.period &&
      fact.stance === 'actual' &&
      keyOf(fact) === key,
  );
  return whole && isSingle(whole) ? new Decimal(whole.written.digits[0]!) : null;
}

/** A fall is printed without a sign: the words say which way. */
function signed(fact: Fact): number {
  const value = Number(fact.written.digits[0]);
  return fact.change !== null && fact.direction === 'down' ? -Math.abs(value) : value;
}

const about = (fact: Fact) => ({
  id: '',
  topic: { ...topicOf(fact), scope: null },
  period: fact.period,
  currency: fact.currency,
  unit: fact.unit,
});
