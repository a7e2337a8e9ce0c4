import type { BarChart, Chart } from '../model/chart.ts';
import type { Locale } from '../model/locale.ts';
import type { Topic } from '../model/shown.ts';
import { barName, drawBars } from './chart-bars.ts';
import { columnsOf, drawPeriods } from './chart-periods.ts';
import { drawRunway } from './chart-runway.ts';
import { CHART_WORDS as WORDS } from './chart-words.ts';
import { formatName, formatTopic } from './format/name.ts';
import { formatFigure } from './format/number.ts';
import { formatPeriod, formatWhen } from './format/period.ts';
import { type Size, svg } from './svg.ts';

/** The name of a chart's file. */
export const chartFile = (chart: Pick<Chart, 'id'>, locale: Locale): string => `${chart.id}.${locale}.svg`;

/** Names of whose figures a chart shows. */
const entitiesOf = (chart: Chart): string[] =>
  chart.kind === 'periods' || chart.kind === 'runway'
    ? [...new Set(chart.rows.flatMap(({ entity }) => entity ?? []))]
    : chart.entity === null
      ? []
      : [chart.entity];

/** A chart’s title, as its caption and its accessible name. */
export function chartTitle(chart: Chart, locale: Locale): string {
  const words = WORDS[locale];
  const entities = words.list(entitiesOf(chart).map((name) => formatName(name, locale)));
  if (chart.kind === 'runway') return words.runway(entities);
  if (chart.kind !== 'periods')
    return words[chart.kind](topicWords(chart.topic, locale), entities, formatPeriod(chart.period, locale));
  // one metric may go by two names in one article: 营收, 收入
  const metrics = new Map<string, string>();
  for (const { topic } of chart.rows.flatMap(({ panels }) => panels)) {
    const key = `${topic.metricId ?? topic.metric}|${topic.scope}`;
    if (!metrics.has(key)) metrics.set(key, topicWords(topic, locale));
  }
  return words.periods(words.list([...metrics.values()]), entities);
}

const topicWords = (topic: Topic, locale: Locale) =>
  [formatTopic(topic, locale), topic.scope].filter(Boolean).join(' · ');

/** A chart in words: every figure that it shows. */
export function chartDescription(chart: Chart, locale: Locale): string {
  const { comma, semicolon, colon, until, runwayOf } = WORDS[locale];
  const named = (entity: string | null, rest: string) => (entity ? `${entity} ${rest}` : rest);
  if (chart.kind === 'runway')
    return chart.rows
      .map(({ entity, to, months, cash, outflow }) => {
        const made = runwayOf(
          formatFigure(cash, locale),
          formatFigure(outflow, locale),
          outflow.per ? '' : formatWhen(outflow.period, locale),
        );
        return named(entity, `${until(months, formatPeriod(to.slice(0, 7), locale))}${colon}${made}`);
      })
      .join(semicolon);
  if (chart.kind !== 'periods')
    return chart.bars
      .map((bar: BarChart['bars'][number]) => `${barName(bar, locale)} ${formatFigure(bar.figure, locale)}`)
      .join(semicolon);
  return chart.rows
    .flatMap(({ entity, panels }) =>
      panels.flatMap(({ topic, points }) => {
        const values = points.flatMap(({ period, figure }) =>
          figure ? [`${formatPeriod(period, locale)} ${formatFigure(figure, locale)}`] : [],
        );
        return values.length === 0 ? [] : [named(entity, `${topicWords(topic, locale)}${colon}${values.join(comma)}`)];
      }),
    )
    .join(semicolon);
}

/**
 * Draws a chart as SVG: every bar with its value on it, a part of a year hatched, a hedged figure hollow, a missing one a gap, a
 * wide interval as a line with ends. No script, no stroke on text, nothing random, and article text only as text.
 */
export function drawChart(chart: Chart, locale: Locale, size: Size = 'full'): string {
  const id = `${chart.id}-${locale}`;
  const own = chart.kind === 'runway' || (chart.kind === 'periods' && columnsOf(chart) > 1) ? 'full' : size;
  const { body, height } =
    chart.kind === 'periods'
      ? drawPeriods(chart, id, own, locale)
      : chart.kind === 'runway'
        ? drawRunway(chart, locale)
        : drawBars(chart, id, own, locale);
  return svg({ id, size: own, height }, chartTitle(chart, locale), chartDescription(chart, locale), body);
}
