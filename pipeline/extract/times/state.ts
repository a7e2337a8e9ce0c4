import { extent, yearOf } from '../../model/period.ts';
import type { TimeExpression } from '../scan/time/expression.ts';
import { daysBetween } from './days.ts';
import type { Fiscal } from './fiscal.ts';
import type { Time } from './time.ts';

export interface State {
  /** the text is about a listing, where 报告期 is the three years and more that a prospectus covers */
  prospectus: boolean;
  /** publication date, or the best stand-in */
  anchor: string | null;
  /** of the stand-in only the year is known */
  inYear: boolean;
  /** moves on with dates that are later than the stand-in */
  today: string | null;
  /** what is said of the time in hand is still to come */
  forward: boolean;
  /** year named last in this block, and the sentence that named it */
  year: number | null;
  yearSentence: number;
  block: number;
  /** the single day that was named last in this block, where no span was since */
  point: string | null;
  /** last single day */
  date: string | null;
  /** last single month */
  month: string | null;
  /** last single quarter */
  quarter: string | null;
  /** last span or date that governed figures */
  span: string | null;
  /** what was spoken of before a forecast was, to come back to in the next paragraph */
  past: string | null;
  /** the year of the last span that was named by itself: what 上年 and 本年 are told from */
  own: number | null;
  /** the year that a yearly report in its own words is of (截至2020年12月31日止年度): what 年内 means in it */
  annual: number | null;
  /** what 报告期 means: the last span of a quarter or more */
  report: string | null;
  /** the first and last of three or more periods in a row (2022年至2024年): what 报告期 means in a prospectus */
  series: [string, string] | null;
  /** the company’s own years and quarters */
  fiscal: Fiscal;
  /** periods enumerated so far (2022年、2023年…), and where the last of them ends */
  row: { periods: string[]; end: number };
}

export function remember(
  norm: string,
  time: TimeExpression,
  role: Time['role'],
  { until, ahead }: Pick<Time, 'until' | 'ahead'>,
  state: State,
  sentence: number,
): void {
  const days = extent(norm);
  if (!days) return;
  if (role === 'governs') state.past = ahead ? (state.past ?? state.span) : null;
  if (role === 'governs') {
    state.point = days.kind === 'day' && !until ? norm : null;
    state.year = yearOf(days.to);
    state.yearSentence = sentence;
    state.span = norm;
    if (!(time.year && 'relative' in time.year && time.year.reporting)) state.own = yearOf(days.to);
    if (days.kind === 'span' && days.months === 1) state.month = norm;
    if (days.kind === 'span' && days.months === 3 && !ahead) state.quarter = norm;
    if (days.kind === 'span' && days.months >= 3 && !time.until && !ahead) state.report = norm;
  }
  if (days.kind === 'day') {
    if (time.part.kind === 'day' || time.part.kind === 'festival') state.date = norm;
    if (
      role === 'governs' &&
      (state.today ? norm > state.today : isToday(norm, time, until, state.anchor)) &&
      state.anchor &&
      daysBetween(state.anchor, norm) < 200
    ) {
      state.today = norm;
    }
  }
}

/** The first day named may be that of the article, where it is of the same year and not only how far an account goes: 截至2017年末. */
const isToday = (day: string, { part }: TimeExpression, until: boolean, anchor: string | null): boolean =>
  anchor !== null && (day > anchor || (part.kind === 'day' && !until && yearOf(day) === yearOf(anchor)));

const ENUMERATED = /^(?:[、,，和与及\s]|以及|年度|年)*$/u;

/** Nobody enumerates more periods than a few years of quarters. */
const LONGEST_ROW = 40;

const isLong = (norm: string) => (extent(norm)?.months ?? 0) >= 3;

/** Notes three or more periods of a quarter or longer that follow each other, as a range or one by one. */
export function rememberSeries(
  text: string,
  { start, end }: TimeExpression,
  norm: string,
  range: [string, string] | null,
  state: State,
): void {
  if (range) {
    const [first, last] = [extent(range[0]), extent(range[1])];
    if (first && last && isLong(range[0]) && isLong(range[1]) && yearOf(last.to) - yearOf(first.from) >= 2)
      state.series = range;
    return;
  }
  const goesOn = state.row.end >= 0 && start - state.row.end <= 4 && ENUMERATED.test(text.slice(state.row.end, start));
  state.row = { periods: goesOn ? [...state.row.periods.slice(-LONGEST_ROW), norm] : [norm], end };
  const { periods } = state.row;
  if (periods.length >= 3 && periods.every(isLong)) state.series = [periods[0]!, norm];
}
