import type { RunwayChart } from '../model/chart.ts';
import { anchors } from './cite.ts';
import { formatFigure } from './format/figure.ts';
import { formatPeriod, formatWhen } from './format/period.ts';
import { fill } from './language/fill.ts';
import type { Language } from './language/language.ts';
import { COLOURS, type Drawn, fitted, px, rule, text, WIDTH, whiskerAcross, widthOf } from './svg.ts';

const ROW = 34;
const BAR = 12;
const FONT = 10.5;
const DAY = 86_400_000;
const MOST_TICKS = 7;
const SPACINGS = [1, 2, 3, 6, 12, 24];

type Row = RunwayChart['rows'][number];

/** 13.0 months, to Oct 2026. */
export const untilWords = (months: number, to: string, language: Language): string =>
  fill(language.charts.until, { months: months.toFixed(1), month: formatPeriod(to.slice(0, 7), language) });

/** What the months are computed from. */
export const madeOf = (cash: Row['cash'], outflow: Row['outflow'], language: Language): string =>
  fill(language.charts['runway-of'], {
    cash: formatFigure(cash, language),
    outflow: formatFigure(outflow, language),
    when: outflow.per ? (language.charts['runway-per'][outflow.per] ?? '') : formatWhen(outflow.period, language),
  });

/** A bar for each from the day of the cash to the day when it is gone, dashed as it is computed; what it is made of stands below. */
export function drawRunway({ rows }: RunwayChart, language: Language): Drawn {
  const ends = rows.map(({ to, months }) => untilWords(months, to, language));
  const names = rows.map(({ entity }) => fitted(entity ?? '', FONT, WIDTH.full * 0.25));
  const left = Math.max(...names.map((name) => widthOf(name, FONT))) + 8;
  const right = WIDTH.full - Math.max(...ends.map((end) => widthOf(end, FONT))) - 8;
  const days = rows.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to)]);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (time: number) => left + ((time - first) / (last - first || 1)) * (right - left);
  const bottom = rows.length * ROW;
  const marks = rows.map(({ from, to, months, low, high, cash, outflow }, i) => {
    const y = i * ROW + 2;
    const [begin, end] = [x(Date.parse(from)), x(Date.parse(to))];
    const perMonth = (end - begin) / months;
    const wide = low !== null && high !== null && (high - low) * perMonth > 6;
    const made = madeOf(cash, outflow, language);
    return [
      text(left - 8, y + 10, names[i]!, { size: FONT, anchor: 'end' }),
      `<rect x="${px(begin)}" y="${y}" width="${px(end - begin)}" height="${BAR}" class="bar computed" fill="${COLOURS.bar}" fill-opacity="0.12" stroke="${COLOURS.bar}" stroke-dasharray="3 3"/>`,
      wide ? whiskerAcross(y + BAR / 2, begin + low * perMonth, begin + high * perMonth) : '',
      text(end + 6, y + 10, ends[i]!, { size: FONT }),
      text(begin, y + BAR + 12, made, { size: 9.5, quiet: true }),
    ].join('');
  });
  const ticks = ticksBetween(first, last).map((time) => {
    const month = formatPeriod(new Date(time).toISOString().slice(0, 7), language);
    return `<path d="M${px(x(time))} ${bottom}V${bottom - 4}" class="axis" stroke="${COLOURS.quiet}" fill="none"/>${text(x(time), bottom + 11, month, { size: 9.5, quiet: true, anchor: 'middle' })}`;
  });
  const spots = rows.map(({ entity, finding }, i) => ({
    anchor: anchors.finding(finding),
    says: [entity, ends[i]].filter(Boolean).join(language.colon),
    ...{ x: 0, y: i * ROW, width: WIDTH.full, height: ROW - 4 },
  }));
  return { body: marks.join('') + rule(left, bottom, right - left) + ticks.join(''), height: bottom + 15, spots };
}

/** First days of months, few enough to be named. */
function ticksBetween(first: number, last: number): number[] {
  const months = (last - first) / DAY / 30.4375;
  const every = SPACINGS.find((spacing) => months / spacing <= MOST_TICKS) ?? 60;
  const start = new Date(first);
  const ticks: number[] = [];
  for (let month = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1; ; month++) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > last) return ticks;
    if (month % every === 0) ticks.push(time);
  }
}
