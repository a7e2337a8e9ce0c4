import type { BarChart } from '../model/chart.ts';
import { reach } from './chart-error.ts';
import { anchors } from './cite.ts';
import { formatComputed } from './format/computed.ts';
import { formatChange, formatFigure } from './format/figure.ts';
import { termIn } from './format/lexicon.ts';
import { formatLabel, nameHead } from './format/name.ts';
import type { Language } from './language/language.ts';
import {
  COLOURS,
  type Drawn,
  fitted,
  post,
  px,
  rect,
  type Size,
  type Spot,
  text,
  WIDTH,
  whiskerAcross,
  widthOf,
} from './svg.ts';

const ROW = 22;
const BAR = 14;
const FONT = 10.5;
/** Most of the width that names may take. */
const LABELS = 0.4;

/** What a bar is called: a company, a segment, or a line of the statement. */
export const barName = ({ label, topic }: BarChart['bars'][number], language: Language): string =>
  label === null ? formatLabel(topic, language) : nameHead(termIn(label, language));

/** Bars from a common line, each with its name before it and its value after it. */
export function drawBars(chart: BarChart, size: Size, language: Language): Drawn {
  const words = language.charts;
  const width = WIDTH[size];
  const { rest } = chart;
  const ends = chart.bars.flatMap(({ value, figure }) => [value, reach(figure)?.high ?? value]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, rest ?? 0, ...ends)];
  const labels = chart.bars.map((bar) => fitted(barName(bar, language), FONT, width * LABELS));
  const values = chart.bars.map(({ figure }) =>
    figure.change ? formatChange(figure, language) : formatFigure(figure, language),
  );
  const restValue = rest === null ? '' : `≈ ${formatComputed(rest, chart.unit, chart.currency, language)}`;
  const names = rest === null ? labels : [...labels, words.rest];
  const left = Math.max(...names.map((name) => widthOf(name, FONT))) + 8;
  const room = Math.max(...[...values, restValue].map((value) => widthOf(value, FONT))) + 8;
  // values of bars that go left stand left of them
  const before = low < 0 ? room : 0;
  const x = (value: number) => left + before + ((value - low) / (high - low || 1)) * (width - left - before - room);
  const spots: Spot[] = [];
  const rows = chart.bars.map(({ value, figure }, i) => {
    const y = 3 + i * ROW;
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    const error = value > 0 ? reach(figure) : null;
    const end = error ? Math.max(to, x(error.high)) : to;
    const says = `${barName(chart.bars[i]!, language)}${language.colon}${values[i]}`;
    spots.push({ anchor: anchors.figure(figure.id), says, x: 0, y: y - 2, width, height: ROW - 4 });
    return [
      text(left - 8, y + 11, labels[i]!, { size: FONT, anchor: 'end' }),
      rect(from, y, to - from, BAR, figure.hedge ? 'hollow' : 'plain'),
      error ? whiskerAcross(y + BAR / 2, x(error.low), x(error.high)) : '',
      value < 0
        ? text(from - 6, y + 11, values[i]!, { size: FONT, anchor: 'end' })
        : text(end + 6, y + 11, values[i]!, { size: FONT }),
    ].join('');
  });
  if (rest !== null) {
    const y = 3 + chart.bars.length * ROW;
    rows.push(
      text(left - 8, y + 11, words.rest, { size: FONT, quiet: true, anchor: 'end' }),
      `<rect x="${px(x(0))}" y="${y}" width="${px(x(rest) - x(0))}" height="${BAR}" class="bar rest" fill="none" stroke="${COLOURS.quiet}" stroke-dasharray="3 3"/>`,
      text(x(rest) + 6, y + 11, restValue, { size: FONT, quiet: true }),
    );
  }
  const bottom = 3 + names.length * ROW;
  const hedged = chart.bars.some(({ figure }) => figure.hedge)
    ? text(0, bottom + 8, words.hedged, { size: 9.5, quiet: true })
    : '';
  return { body: rows.join('') + post(x(0), 0, bottom - 5) + hedged, height: bottom + (hedged ? 14 : -2), spots };
}
