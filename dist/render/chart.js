import { barName, drawBars } from './chart-bars.js';
import { columnsOf, drawPeriods } from './chart-periods.js';
import { drawRunway } from './chart-runway.js';
import { CHART_WORDS as WORDS } from './chart-words.js';
import { formatName, formatTopic } from './format/name.js';
import { formatFigure } from './format/number.js';
import { formatPeriod, formatWhen } from './format/period.js';
import { svg } from './svg.js';
/** The name of a chart's file. */
export const chartFile = (chart, locale) => `${chart.id}.${locale}.svg`;
/** Names of whose figures a chart shows. */
const entitiesOf = (chart) => chart.kind === 'periods' || chart.kind === 'runway'
    ? [...new Set(chart.rows.flatMap(({ entity }) => entity ?? []))]
    : chart.entity === null
        ? []
        : [chart.entity];
/** A chart’s title, as its caption and its accessible name. */
export function chartTitle(chart, locale) {
    const words = WORDS[locale];
    const entities = words.list(entitiesOf(chart).map((name) => formatName(name, locale)));
    if (chart.kind === 'runway')
        return words.runway(entities);
    if (chart.kind !== 'periods')
        return words[chart.kind](topicWords(chart.topic, locale), entities, formatPeriod(chart.period, locale));
    // one metric may go by two names in one article: 营收, 收入
    const metrics = new Map();
    for (const { topic } of chart.rows.flatMap(({ panels }) => panels)) {
        const key = `${topic.metricId ?? topic.metric}|${topic.scope}`;
        if (!metrics.has(key))
            metrics.set(key, topicWords(topic, locale));
    }
    return words.periods(words.list([...metrics.values()]), entities);
}
const topicWords = (topic, locale) => [formatTopic(topic, locale), topic.scope].filter(Boolean).join(' · ');
/** A chart in words: every figure that it shows. */
export function chartDescription(chart, locale) {
    const { comma, semicolon, colon, until, runwayOf } = WORDS[locale];
    const named = (entity, rest) => (entity ? `${entity} ${rest}` : rest);
    if (chart.kind === 'runway')
        return chart.rows
            .map(({ entity, to, months, cash, outflow }) => {
            const made = runwayOf(formatFigure(cash, locale), formatFigure(outflow, locale), outflow.per ? '' : formatWhen(outflow.period, locale));
            return named(entity, `${until(months, formatPeriod(to.slice(0, 7), locale))}${colon}${made}`);
        })
            .join(semicolon);
    if (chart.kind !== 'periods')
        return chart.bars
            .map((bar) => `${barName(bar, locale)} ${formatFigure(bar.figure, locale)}`)
            .join(semicolon);
    return chart.rows
        .flatMap(({ entity, panels }) => panels.flatMap(({ topic, points }) => {
        const values = points.flatMap(({ period, figure }) => figure ? [`${formatPeriod(period, locale)} ${formatFigure(figure, locale)}`] : []);
        return values.length === 0 ? [] : [named(entity, `${topicWords(topic, locale)}${colon}${values.join(comma)}`)];
    }))
        .join(semicolon);
}
/**
 * Draws a chart as SVG: every bar with its value on it, a part of a year hatched, a hedged figure hollow, a missing one a gap, a
 * wide interval as a line with ends. No script, no stroke on text, nothing random, and article text only as text.
 */
export function drawChart(chart, locale, size = 'full') {
    const id = `${chart.id}-${locale}`;
    const own = chart.kind === 'runway' || (chart.kind === 'periods' && columnsOf(chart) > 1) ? 'full' : size;
    const { body, height } = chart.kind === 'periods'
        ? drawPeriods(chart, id, own, locale)
        : chart.kind === 'runway'
            ? drawRunway(chart, locale)
            : drawBars(chart, id, own, locale);
    return svg({ id, size: own, height }, chartTitle(chart, locale), chartDescription(chart, locale), body);
}
