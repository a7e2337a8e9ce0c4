import type { BarChart } from '../model/briefing.ts';
import type { Locale } from '../model/locale.ts';
import { CHART_WORDS } from './chart-words.ts';
import { formatChange, formatComputed, formatFigure } from './format/number.ts';
import { COLOURS, fitted, hatchOf, post, px, rect, text, WIDTH, widthOf } from './svg.ts';

const ROW = 25;
const BAR = 15;
const SIZE = 11;
const WIDEST_LABEL = 220;
/** Room at the end of the longest bar for its value. */
const VALUE = 110;

/** Bars from a common line, each with its name before it and its value after it. */
export function drawBars(chart: BarChart, id: string, locale: Locale): { body: string; height: number } {
  const words = CHART_WORDS[locale];
  const values = chart.bars.map(({ value }) => value);
  const rest = chart.rest;
  const [low, high] = [Math.min(0, ...values), Math.max(0, rest ?? 0, ...values)];
  const labels = chart.bars.map(({ label }) => fitted(label, SIZE, WIDEST_LABEL));
  const names = rest === null ? labels : [...labels, words.rest];
  const left = Math.max(...names.map((name) => widthOf(name, SIZE))) + 10;
  // values of bars that go left stand left of them
  const before = low < 0 ? VALUE : 0;
  const across = WIDTH - left - before - VALUE;
  const x = (value: number) => left + before + ((value - low) / (high - low || 1)) * across;
  const rows = chart.bars.map(({ value, figure }, i) => {
    const y = 4 + i * ROW;
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    const label = figure.change ? formatChange(figure, locale) : formatFigure(figure, locale);
    return [
      text(left - 10, y + 12, labels[i]!, { size: SIZE, anchor: 'end' }),
      rect(from, y, to - from, BAR, figure.hedge ? 'hollow' : 'plain', hatchOf(id)),
      value < 0
        ? text(from - 6, y + 12, label, { size: SIZE, anchor: 'end' })
        : text(to + 6, y + 12, label, { size: SIZE }),
    ].join('');
  });
  if (rest !== null) {
    const y = 4 + chart.bars.length * ROW;
    const label = `≈ ${formatComputed(rest, chart.unit, chart.currency, locale)}`;
    rows.push(
      text(left - 10, y + 12, words.rest, { size: SIZE, quiet: true, anchor: 'end' }),
      `<rect x="${px(x(0))}" y="${y}" width="${px(x(rest) - x(0))}" height="${BAR}" class="bar rest" fill="none" stroke="${COLOURS.quiet}" stroke-dasharray="3 3"/>`,
      text(x(rest) + 6, y + 12, label, { size: SIZE, quiet: true }),
    );
  }
  const bottom = 4 + names.length * ROW;
  const hedged = chart.bars.some(({ figure }) => figure.hedge)
    ? text(WIDTH, bottom + 8, words.hedged, { size: 9.5, quiet: true, anchor: 'end' })
    : '';
  return { body: rows.join('') + post(x(0), 0, bottom - 4) + hedged, height: bottom + (hedged ? 14 : 0) };
}
