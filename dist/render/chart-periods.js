import { reach } from './chart-error.js';
import { barLabel, CHART_WORDS } from './chart-words.js';
import { formatLabel } from './format/name.js';
import { formatFigure } from './format/number.js';
import { shortPeriod } from './format/period.js';
import { hatchOf, rect, rule, text, WIDTH, whisker, wrapped } from './svg.js';
const ROW = { head: 21, label: 18, value: 14, bars: 84, axis: 17, line: 12, gap: 14 };
const GAP = 28;
const WIDEST_BAR = 56;
/** How many panels stand side by side. */
export const columnsOf = ({ rows }) => Math.max(...rows.map(({ panels }) => panels.length));
/** Small multiples of bars over periods: panels of a row that share a unit stand on one scale, so that they can be compared. */
export function drawPeriods(chart, id, size, locale) {
    const words = CHART_WORDS[locale];
    // the panels of all rows stand in the same columns
    const columns = columnsOf(chart);
    const width = (WIDTH[size] - GAP * (columns - 1)) / columns;
    const bars = columns > 1 || size === 'half' ? ROW.bars : ROW.bars * 1.4;
    let y = 0;
    const rows = chart.rows.map((row) => {
        const drawn = drawRow(row, chart.rows.length > 1, { top: y, width, high: bars, hatch: hatchOf(id), locale });
        y += drawn.height + ROW.gap;
        return drawn.body;
    });
    const points = chart.rows.flatMap(({ panels }) => panels.flatMap((panel) => panel.points));
    const key = [
        points.some(({ partial, figure }) => partial && figure && !figure.hedge) ? words.partial : '',
        points.some(({ figure }) => figure?.hedge) ? words.hedged : '',
        chart.rows.length > 1 ? words.scale : '',
    ].filter(Boolean);
    const legend = key.length > 0 ? text(0, y + 2, key.join(' · '), { size: 9.5, quiet: true }) : '';
    return { body: rows.join('') + legend, height: y + (legend ? 8 : -ROW.gap) };
}
function drawRow(row, named, place) {
    const { top, width, high, locale } = place;
    const words = CHART_WORDS[locale];
    const head = row.entity === null || !named ? 0 : ROW.head;
    const names = row.panels.map(({ topic, currency, unit }) => wrapped([formatLabel(topic, locale), words.unit(currency, unit)].filter(Boolean).join(words.comma), 11, width));
    const label = ROW.label + (Math.max(...names.map((lines) => lines.length)) - 1) * ROW.line;
    const bars = top + head + label + ROW.value;
    const bottom = bars + high;
    const periods = row.panels.flatMap(({ points }) => points.map(({ period }) => shortPeriod(period, locale).length));
    const panels = row.panels.map((panel, i) => {
        const x = i * (width + GAP);
        const name = names[i].map((line, n) => text(x, top + head + 12 + n * ROW.line, line, { size: 11 })).join('');
        return name + drawPanel(panel, { ...place, x, y: scaleOf(row, panel, bars, high), bottom });
    });
    const heading = head === 0 ? '' : text(0, top + 14, row.entity, { size: 13, bold: true });
    const height = bottom - top + ROW.axis + (Math.max(...periods) - 1) * ROW.line;
    return { body: heading + panels.join(''), height };
}
/** From a value to its height: one scale for the panels of a row that share a unit. */
function scaleOf({ panels }, { currency, unit }, bars, room) {
    const values = panels
        .filter((one) => one.currency === currency && one.unit === unit)
        .flatMap(({ points }) => points.flatMap(({ value, figure }) => [value ?? 0, reach(figure)?.high ?? 0]));
    const [high, low] = [Math.max(0, ...values), Math.min(0, ...values)];
    // room for the labels under bars that go down
    const space = room - (low < 0 ? ROW.value : 0);
    return (value) => bars + ((high - value) / (high - low || 1)) * space;
}
function drawPanel({ points, currency, unit }, { x, width, y, bottom, hatch, locale }) {
    const slot = width / points.length;
    const bar = Math.min(WIDEST_BAR, slot * 0.68);
    const told = points.some(({ value }) => value !== null);
    const marks = points.map(({ period, value, partial, figure }, i) => {
        const centre = x + slot * (i + 0.5);
        const label = shortPeriod(period, locale)
            .map((line, n) => text(centre, bottom + 14 + n * ROW.line, line, { size: 9.5, quiet: true, anchor: 'middle' }))
            .join('');
        // a dash, so that nobody takes the gap for a nought
        if (value === null || !figure)
            return told ? text(centre, bottom - 5, '–', { size: 10, quiet: true, anchor: 'middle' }) + label : label;
        const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))];
        const fill = figure.hedge ? 'hollow' : partial ? 'hatched' : 'plain';
        const error = reach(figure);
        const words = barLabel(formatFigure(figure, locale), unit, currency);
        const highest = error && value >= 0 ? Math.min(from, y(error.high)) : from;
        return [
            rect(centre - bar / 2, from, bar, to - from, fill, hatch),
            error ? whisker(centre, y(error.low), y(error.high)) : '',
            text(centre, value < 0 ? to + 11 : highest - 4, words, { size: 10, anchor: 'middle' }),
            label,
        ].join('');
    });
    const none = text(x + width / 2, bottom - 10, CHART_WORDS[locale].none, { size: 10, quiet: true, anchor: 'middle' });
    return rule(x, y(0), width) + marks.join('') + (told ? '' : none);
}
