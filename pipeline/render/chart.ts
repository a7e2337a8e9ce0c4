import type { BarChart, Chart } from '../model/chart.ts';
import type { Topic } from '../model/shown.ts';
import { barName, drawBars } from './chart-bars.ts';
import { columnsOf, drawPeriods } from './chart-periods.ts';
import { drawRunway, madeOf, untilWords } from './chart-runway.ts';
import { formatChange, formatFigure } from './format/figure.ts';
import { termIn } from './format/lexicon.ts';
import { capital, formatTopic } from './format/name.ts';
import { formatPeriod } from './format/period.ts';
import { fill } from './language/fill.ts';
import { type Language, listed } from './language/language.ts';
import { type Size, type Spot, svg } from './svg.ts';

/** The name of a chart's file. */
export const chartFile = (chart: Pick<Chart, 'id'>, { tag }: Pick<Language, 'tag'>): string => `${chart.id}.${tag}.svg`;

/** Names of whose figures a chart shows. */
const entitiesOf = (chart: Chart): string[] =>
  chart.kind === 'periods' || chart.kind === 'runway'
    ? [...new Set(chart.rows.flatMap(({ entity }) => entity ?? []))]
    : chart.entity === null
      ? []
      : [chart.entity];

/** A chart’s title, as its caption and its accessible name. */
export function chartTitle(chart: Chart, language: Language): string {
  const entities = listed(entitiesOf(chart), language);
  const title = (slots: Record<string, string>) => capital(fill(language.charts[chart.kind], slots));
  if (chart.kind === 'runway') return title({ entities });
  if (chart.kind !== 'periods') {
    const topic = topicWords(chart.topic, language);
    const period = formatPeriod(chart.period, language);
    return title({ topic, period, entity: entities });
  }
  // one metric may go by two names in one article: 营收, 收入
  const metrics = new Map<string, string>();
  for (const { topic } of chart.rows.flatMap(({ panels }) => panels)) {
    const key = `${topic.metricId ?? topic.metric}|${topic.scope}`;
    if (!metrics.has(key)) metrics.set(key, topicWords(topic, language));
  }
  return title({ metrics: listed([...new Set(metrics.values())], language), entities });
}

const topicWords = (topic: Topic, language: Language) =>
  [formatTopic(topic, language), topic.scope && termIn(topic.scope, language)].filter(Boolean).join(' · ');

/** A chart in words: every figure that it shows. */
export function chartDescription(chart: Chart, language: Language): string {
  const { comma, semicolon, colon } = language;
  const named = (entity: string | null, rest: string) => (entity ? `${entity} ${rest}` : rest);
  if (chart.kind === 'runway')
    return chart.rows
      .map(({ entity, to, months, cash, outflow }) =>
        named(entity, `${untilWords(months, to, language)}${colon}${madeOf(cash, outflow, language)}`),
      )
      .join(semicolon);
  if (chart.kind !== 'periods')
    return chart.bars
      .map(
        (bar: BarChart['bars'][number]) =>
          `${barName(bar, language)} ${bar.figure.change ? formatChange(bar.figure, language) : formatFigure(bar.figure, language)}`,
      )
      .join(semicolon);
  return chart.rows
    .flatMap(({ entity, panels }) =>
      panels.flatMap(({ topic, points }) => {
        const values = points.flatMap(({ period, figure }) =>
          figure ? [`${formatPeriod(period, language)} ${formatFigure(figure, language)}`] : [],
        );
        return values.length === 0
          ? []
          : [named(entity, `${topicWords(topic, language)}${colon}${values.join(comma)}`)];
      }),
    )
    .join(semicolon);
}

/**
 * Draws a chart as SVG: every bar with its value on it, a part of a year hatched, a hedged figure hollow, a missing one a gap, a
 * wide interval as a line with ends. No script, no stroke on text, nothing random, and article text only as text.
 */
export const drawChart = (chart: Chart, language: Language, size: Size = 'full'): string =>
  drawing(chart, language, size).svg;

/** A chart, and the places in it that stand for figures and findings. */
export interface Drawing {
  svg: string;
  spots: Spot[];
}

/** The same with the places that lead to evidence where a document has it. */
export function drawing(chart: Chart, language: Language, size: Size): Drawing {
  const id = `${chart.id}-${language.tag}`;
  const own = chart.kind === 'runway' || (chart.kind === 'periods' && columnsOf(chart) > 1) ? 'full' : size;
  const { body, height, spots } =
    chart.kind === 'periods'
      ? drawPeriods(chart, own, language)
      : chart.kind === 'runway'
        ? drawRunway(chart, language)
        : drawBars(chart, own, language);
  const words = [chartTitle(chart, language), chartDescription(chart, language)] as const;
  return { svg: svg({ id, size: own, height }, ...words, body), spots };
}
