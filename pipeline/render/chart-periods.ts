import type { PeriodChart } from '../model/briefing.ts';
import type { Locale } from '../model/locale.ts';
import { barLabel, CHART_WORDS } from './chart-words.ts';
import { formatLabel } from './format/name.ts';
import { formatFigure } from './format/number.ts';
import { shortPeriod } from './format/period.ts';
import { fitted, hatchOf, rect, rule, text, WIDTH } from './svg.ts';

const ROW = { head: 22, label: 18, value: 14, bars: 92, axis: 30, gap: 12 };
const GAP = 28;
const WIDEST_BAR = 44;
/** With fewer panels a panel does not grow past a third of the width by more than this. */
const WIDEST_PANEL = 340;

type Row = PeriodChart['rows'][number];

/** Small multiples of bars over periods; the panels of a row stand on one scale, so that they can be compared. */
export function drawPeriods(chart: PeriodChart, id: string, locale: Locale): { body: string; height: number } {
  const words = CHART_WORDS[locale];
  // the panels of all rows stand in the same columns
  const columns = Math.max(...chart.rows.map(({ panels }) => panels.length));
  let y = 0;
  const rows = chart.rows.map((row) => {
    const drawn = drawRow(row, y, columns, hatchOf(id), locale);
    y += drawn.height + ROW.gap;
    return drawn.body;
  });
  const points = chart.rows.flatMap(({ panels }) => panels.flatMap((panel) => panel.points));
  const key = [
    points.some(({ partial, figure }) => partial && figure && !figure.hedge) ? words.partial : '',
    points.some(({ figure }) => figure?.hedge) ? words.hedged : '',
    chart.rows.length > 1 ? words.scale : '',
  ].filter(Boolean);
  const legend = key.length > 0 ? text(WIDTH, y + 2, key.join(' · '), { size: 9.5, quiet: true, anchor: 'end' }) : '';
  return { body: rows.join('') + legend, height: y + (legend ? 8 : -ROW.gap) };
}

function drawRow(
  row: Row,
  top: number,
  columns: number,
  hatch: string,
  locale: Locale,
): { body: string; height: number } {
  const values = row.panels.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const [high, low] = [Math.max(0, ...values), Math.min(0, ...values)];
  const head = row.entity === null ? 0 : ROW.head;
  const bars = top + head + ROW.label + ROW.value;
  // room for the labels under bars that go down
  const space = ROW.bars - (low < 0 ? ROW.value : 0);
  const y = (value: number) => bars + ((high - value) / (high - low || 1)) * space;
  const width = Math.min(WIDEST_PANEL, (WIDTH - GAP * (columns - 1)) / columns);
  const unit = CHART_WORDS[locale].unit(row.currency, row.unit);
  const heading = row.entity === null ? '' : text(0, top + 14, row.entity, { size: 13, bold: true });
  const panels = row.panels.map((panel, i) => {
    const x = i * (width + GAP);
    const name = [formatLabel(panel.topic, locale), unit].filter(Boolean).join(locale === 'en' ? ', ' : '，');
    return (
      text(x, top + head + 12, fitted(name, 11, width), { size: 11 }) +
      drawPanel(panel, { x, width, y, bottom: bars + ROW.bars }, row, hatch, locale)
    );
  });
  return { body: heading + panels.join(''), height: head + ROW.label + ROW.value + ROW.bars + ROW.axis };
}

interface Frame {
  x: number;
  width: number;
  y: (value: number) => number;
  bottom: number;
}

function drawPanel(
  { points }: Row['panels'][number],
  { x, width, y, bottom }: Frame,
  row: Row,
  hatch: string,
  locale: Locale,
): string {
  const slot = width / points.length;
  const bar = Math.min(WIDEST_BAR, slot * 0.68);
  const marks = points.map(({ period, value, partial, figure }, i) => {
    const centre = x + slot * (i + 0.5);
    const label = shortPeriod(period, locale)
      .map((line, n) => text(centre, bottom + 14 + n * 12, line, { size: 9.5, quiet: true, anchor: 'middle' }))
      .join('');
    if (value === null || !figure) return label;
    const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))];
    const drawn = rect(
      centre - bar / 2,
      from,
      bar,
      to - from,
      figure.hedge ? 'hollow' : partial ? 'hatched' : 'plain',
      hatch,
    );
    const words = barLabel(formatFigure(figure, locale), row.unit, row.currency);
    return drawn + text(centre, value < 0 ? to + 11 : from - 4, words, { size: 10, anchor: 'middle' }) + label;
  });
  return rule(x, y(0), width) + marks.join('');
}
