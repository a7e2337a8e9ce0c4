import type { Chart } from '../model/briefing.ts';
import type { Locale } from '../model/locale.ts';
import { drawBars } from './chart-bars.ts';
import { drawPeriods } from './chart-periods.ts';
import { CHART_WORDS as WORDS } from './chart-words.ts';
import { type formatLabel, formatTopic } from './format/name.ts';
import { formatFigure } from './format/number.ts';
import { formatPeriod } from './format/period.ts';
import { svg } from './svg.ts';

/** The name of a chart's file. */
export const chartFile = (chart: Pick<Chart, 'id'>, locale: Locale): string => `${chart.id}.${locale}.svg`;

type Row = Extract<Chart, { kind: 'periods' }>['rows'][number];

/** Whose figures a row shows, and in what. */
export function rowTitle({ entity, currency, unit }: Row, locale: Locale): string {
  const words = WORDS[locale];
  return [entity, words.unit(currency, unit)].filter(Boolean).join(words.comma);
}

/** A chart’s title, as its caption and its accessible name. */
export function chartTitle(chart: Chart, locale: Locale): string {
  const words = WORDS[locale];
  if (chart.kind === 'periods') {
    // one metric may go by two names in one article: 营收, 收入
    const metrics = new Map<string, string>();
    for (const { topic } of chart.rows.flatMap(({ panels }) => panels)) {
      const key = `${topic.metricId ?? topic.metric}|${topic.scope}`;
      if (!metrics.has(key)) metrics.set(key, topicWords(topic, locale));
    }
    const entities = chart.rows.flatMap(({ entity }) => entity ?? []);
    return words.periods(words.list([...metrics.values()]), words.list(entities));
  }
  return words[chart.kind](topicWords(chart.topic, locale), chart.entity ?? '', formatPeriod(chart.period, locale));
}

const topicWords = (topic: Parameters<typeof formatLabel>[0], locale: Locale) =>
  [formatTopic(topic, locale), topic.scope].filter(Boolean).join(' · ');

/** A chart in words: every figure that it shows. */
export function chartDescription(chart: Chart, locale: Locale): string {
  const { comma, semicolon, colon } = WORDS[locale];
  if (chart.kind !== 'periods')
    return chart.bars.map(({ label, figure }) => `${label} ${formatFigure(figure, locale)}`).join(semicolon);
  return chart.rows
    .flatMap(({ entity, panels }) =>
      panels.map(({ topic, points }) => {
        const values = points.flatMap(({ period, figure }) =>
          figure ? [`${formatPeriod(period, locale)} ${formatFigure(figure, locale)}`] : [],
        );
        return `${entity ? `${entity} ` : ''}${topicWords(topic, locale)}${colon}${values.join(comma)}`;
      }),
    )
    .join(semicolon);
}

/**
 * Draws a chart as SVG: every bar with its value on it, a part of a year hatched, a hedged figure hollow, a missing one a gap.
 * No script, no stroke on text, nothing random, and article text only as text.
 */
export function drawChart(chart: Chart, locale: Locale): string {
  const id = `${chart.id}-${locale}`;
  const { body, height } = chart.kind === 'periods' ? drawPeriods(chart, id, locale) : drawBars(chart, id, locale);
  return svg(id, height, chartTitle(chart, locale), chartDescription(chart, locale), body);
}
