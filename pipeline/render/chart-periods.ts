import type { PeriodChart } from '../model/chart.ts';
import { reach } from './chart-error.ts';
import { anchors } from './cite.ts';
import { withoutUnit } from './format/figure.ts';
import { formatLabel } from './format/name.ts';
import { formatPeriod, shortPeriod } from './format/period.ts';
import { formatRow, type Scales, scalesOf, unitOf } from './format/row.ts';
import type { Language } from './language/language.ts';
import { type Drawn, rect, rule, type Size, type Spot, text, WIDTH, whisker, widthOf, wrapped } from './svg.ts';

const ROW = { head: 21, label: 18, value: 14, bars: 84, axis: 17, line: 12, gap: 14 };
const GAP = 28;
const WIDEST_BAR = 56;
const LABEL = { size: 10, small: 8.5 };

type Row = PeriodChart['rows'][number];
type Panel = Row['panels'][number];

/** How many panels stand side by side. */
export const columnsOf = ({ rows }: PeriodChart): number => Math.max(...rows.map(({ panels }) => panels.length));

/** Small multiples of bars over periods: panels of a row that share a unit stand on one scale, so that they can be compared. */
export function drawPeriods(chart: PeriodChart, size: Size, language: Language): Drawn {
  const words = language.charts;
  // the panels of all rows stand in the same columns
  const columns = columnsOf(chart);
  const width = (WIDTH[size] - GAP * (columns - 1)) / columns;
  const bars = columns > 1 || size === 'half' ? ROW.bars : ROW.bars * 1.4;
  const spots: Spot[] = [];
  let y = 0;
  const rows = chart.rows.map((row) => {
    const drawn = drawRow(row, chart.rows.length > 1, { top: y, width, high: bars, language });
    y += drawn.height + ROW.gap;
    spots.push(...drawn.spots);
    return drawn.body;
  });
  const points = chart.rows.flatMap(({ panels }) => panels.flatMap((panel) => panel.points));
  const key = [
    points.some(({ partial, figure }) => partial && figure && !figure.hedge) ? words.partial : '',
    points.some(({ figure }) => figure?.hedge) ? words.hedged : '',
    chart.rows.length > 1 ? words.scale : '',
  ].filter(Boolean);
  const legend = key.length > 0 ? text(0, y + 2, key.join(' · '), { size: 9.5, quiet: true }) : '';
  return { body: rows.join('') + legend, height: y + (legend ? 8 : -ROW.gap), spots };
}

interface Place {
  top: number;
  width: number;
  /** how high the highest bar is */
  high: number;
  language: Language;
}

function drawRow(row: Row, named: boolean, place: Place): Drawn {
  const { top, width, high, language } = place;
  const head = row.entity === null || !named ? 0 : ROW.head;
  const scales = scalesOf(
    row.panels.flatMap(({ points }) => points.map(({ figure }) => figure)),
    language,
  );
  const written = row.panels.map((panel) => {
    const sharing = row.panels.filter((one) => one.currency === panel.currency && one.unit === panel.unit);
    return labelsOf(panel, { scales, alone: sharing.length === 1, language });
  });
  const names = row.panels.map(({ topic }, i) =>
    wrapped([formatLabel(topic, language), written[i]!.unit].filter(Boolean).join(language.comma), 11, width),
  );
  const label = ROW.label + (Math.max(...names.map((lines) => lines.length)) - 1) * ROW.line;
  const bars = top + head + label + ROW.value;
  const bottom = bars + high;
  const periods = row.panels.flatMap(({ points }) => points.map(({ period }) => shortPeriod(period, language).length));
  const panels = row.panels.map((panel, i) => {
    const x = i * (width + GAP);
    const name = names[i]!.map((line, n) => text(x, top + head + 12 + n * ROW.line, line, { size: 11 })).join('');
    return name + drawPanel(panel, written[i]!.words, { ...place, x, y: scaleOf(row, panel, bars, high), bottom });
  });
  const spots = row.panels.flatMap((panel, i) => {
    const head = [row.entity, names[i]!.join('')].filter(Boolean).join(language.comma);
    const says = (period: string, n: number) =>
      `${head}${language.comma}${formatPeriod(period, language)}${language.colon}${written[i]!.words[n]}`;
    const slot = width / panel.points.length;
    return panel.points.flatMap(({ period, figure }, n): Spot[] => {
      const place = {
        x: i * (width + GAP) + slot * n,
        y: bars - ROW.value,
        width: slot,
        height: high + ROW.value + ROW.axis,
      };
      return figure ? [{ anchor: anchors.figure(figure.id), says: says(period, n), ...place }] : [];
    });
  });
  const heading = head === 0 ? '' : text(0, top + 14, row.entity!, { size: 13, bold: true });
  const height = bottom - top + ROW.axis + (Math.max(...periods) - 1) * ROW.line;
  return { body: heading + panels.join(''), height, spots };
}

/** From a value to its height: one scale for the panels of a row that share a unit. */
function scaleOf({ panels }: Row, { currency, unit }: Panel, bars: number, room: number): (value: number) => number {
  const values = panels
    .filter((one) => one.currency === currency && one.unit === unit)
    .flatMap(({ points }) => points.flatMap(({ value, figure }) => [value ?? 0, reach(figure)?.high ?? 0]));
  const [high, low] = [Math.max(0, ...values), Math.min(0, ...values)];
  // room for the labels under bars that go down
  const space = room - (low < 0 ? ROW.value : 0);
  return (value) => bars + ((high - value) / (high - low || 1)) * space;
}

interface Frame extends Place {
  x: number;
  y: (value: number) => number;
  bottom: number;
}

/** What stands on the bars and, for all of them, at the head: the unit, with its scale where one fits the whole row. */
function labelsOf(
  { points, currency, unit }: Panel,
  { scales, alone, language }: { scales: Scales; alone: boolean; language: Language },
): { unit: string; words: string[] } {
  const figures = points.map(({ figure }) => figure);
  const row = alone || scales.has(currency) ? formatRow(figures, language, scales) : null;
  if (row) return row;
  // each with its own scale, and the unit at the head
  const words = figures.map((figure) => (figure ? withoutUnit(figure, language) : ''));
  return { unit: unit === '%' ? '' : unitOf(currency, unit, language), words };
}

function drawPanel({ points }: Panel, labels: readonly string[], { x, width, y, bottom, language }: Frame): string {
  const slot = width / points.length;
  const bar = Math.min(WIDEST_BAR, slot * 0.68);
  // in a narrow place smaller, and where that is not enough the last and the largest alone
  const widest = (at: number) => Math.max(...labels.map((label) => widthOf(label, at)));
  const size = widest(LABEL.size) > slot ? LABEL.small : LABEL.size;
  const largest = Math.max(...points.map(({ value }) => Math.abs(value ?? 0)));
  const shown = (i: number) =>
    widest(size) <= slot || i === points.length - 1 || Math.abs(points[i]!.value ?? 0) === largest;
  const told = points.some(({ value }) => value !== null);
  const marks = points.map(({ period, value, partial, figure }, i) => {
    const centre = x + slot * (i + 0.5);
    const label = shortPeriod(period, language)
      .map((line, n) => text(centre, bottom + 14 + n * ROW.line, line, { size: 9.5, quiet: true, anchor: 'middle' }))
      .join('');
    // a dash, so that nobody takes the gap for a nought
    if (value === null || !figure)
      return told ? text(centre, bottom - 5, '–', { size: 10, quiet: true, anchor: 'middle' }) + label : label;
    const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))];
    const fill = figure.hedge ? 'hollow' : partial ? 'hatched' : 'plain';
    const error = reach(figure);
    const highest = error && value >= 0 ? Math.min(from, y(error.high)) : from;
    return [
      rect(centre - bar / 2, from, bar, to - from, fill),
      error ? whisker(centre, y(error.low), y(error.high)) : '',
      shown(i) ? text(centre, value < 0 ? to + 11 : highest - 4, labels[i]!, { size, anchor: 'middle' }) : '',
      label,
    ].join('');
  });
  const none = text(x + width / 2, bottom - 10, language.charts.none, { size: 10, quiet: true, anchor: 'middle' });
  return rule(x, y(0), width) + marks.join('') + (told ? '' : none);
}
