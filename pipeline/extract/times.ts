import { daysIn, extent, monthOf, samePeriod, yearOf, yearsBefore } from '../model/period.ts';
import type { TimeExpression, YearRef } from './scan/time/expression.ts';

/** A time expression with the period it names. Offsets as in the scanned text. */
export interface Time {
  start: number;
  end: number;
  /** as in `Fact.period`; null where the words name no date */
  norm: string | null;
  /**
   * `governs`: the figures that follow are of this time · `base`: something is compared with it (较上年同期) ·
   * `event`: when something happened (2019年成立) · `same`: of the time of the figure before (同期) · `vague`: no date (近年来)
   */
  role: 'governs' | 'base' | 'event' | 'same' | 'vague';
  /** 截至 stands before: figures up to it, or on it */
  until: boolean;
  /** the ends of a range, to be dealt out over a list (2022年至2024年) */
  range: [string, string] | null;
}

/** A time token with the block (paragraph) and the sentence it stands in, as running numbers. */
export interface TimeToken {
  time: TimeExpression;
  block: number;
  sentence: number;
}

const pad = (n: number) => String(n).padStart(2, '0');
const dayText = (year: number, month: number, day: number) =>
  `${year}-${pad(month)}-${pad(Math.min(day, daysIn(year, month)))}`;

/** Days from a to b, both YYYY-MM-DD. */
const daysBetween = (a: string, b: string) => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
const shift = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const AHEAD = /预计|预测|预期|有望|目标|计划|展望(?!显示|报告|指出|称)|规划|未来|力争|到20\d\d年/u;
const PROSPECTUS = /招股|IPO|递表|首发|聆讯|上市申请|往绩/u;
const OPENING = /(?:进入|步入|迈入|来到|跨入|开启|迎来)$/u;
const EVENT_AFTER = /^(?:成立|创立|创办|诞生|出生|生于|设立|组建|建厂|创建|加入|问世|上市的|入职|毕业)/u;
const EVENT_BEFORE = /(?:成立于|创立于|创办于|出生于|诞生于|始于|始建于|设立于|上市于|组建于|自|生于)$/u;
const BASE_BEFORE =
  /(?:年份|较之?|相?比|相较于?|对比|与|同|跟|低于|高于|超过|不及|去|比较|超|高出|优于)(?:去年|上年)?$/u;
/** 由去年的35.1%升至…: where a change started from is not what the text goes on about. */
const FROM_BEFORE = /[由从自]$/u;
const LEVEL_AFTER = /^(?:同期|全年|年?末|年?底)?的?(?:人民币|约|近|超)?[\d零一二三四五六七八九十百千万半-]/u;
const UNTIL_BEFORE = /(?:截至|截止到?|截止至|截止|到|至|于|在)$/u;

/**
 * Resolves time expressions in the order of the text: relative ones against what was named before, then against the
 * publication date, never against the clock.
 * @param published YYYY-MM-DD or null: then the latest date that the text names as past stands in for it
 */
export function resolveTimes(text: string, tokens: readonly TimeToken[], published: string | null): Time[] {
  const anchor = published ?? latestNamed(text, tokens);
  const state: State = {
    prospectus: PROSPECTUS.test(text),
    anchor,
    today: published,
    year: null,
    yearSentence: -1,
    block: -1,
    date: null,
    span: null,
    report: null,
    series: null,
    row: { periods: [], end: -1 },
  };
  return tokens.map((token) => resolveOne(text, token, state));
}

interface State {
  /** the text is about a listing, where 报告期 is the three years and more that a prospectus covers */
  prospectus: boolean;
  /** publication date, or the best stand-in */
  anchor: string | null;
  /** moves on with dates that are later than the stand-in */
  today: string | null;
  /** year named last in this block, and the sentence that named it */
  year: number | null;
  yearSentence: number;
  block: number;
  /** last single day */
  date: string | null;
  /** last span or date that governed figures */
  span: string | null;
  /** what 报告期 means: the last span of a quarter or more */
  report: string | null;
  /** the first and last of three or more periods in a row (2022年至2024年): what 报告期 means in a prospectus */
  series: [string, string] | null;
  /** periods enumerated so far (2022年、2023年…), and where the last of them ends */
  row: { periods: string[]; end: number };
}

/**
 * The last day of the latest absolute period that the text speaks of as past. A year of which it names parts is not over:
 * then the latest part counts.
 */
function latestNamed(text: string, tokens: readonly TimeToken[]): string | null {
  let latest: string | null = null;
  let latestPart: string | null = null;
  for (const { time } of tokens) {
    const last = time.until ?? time;
    if (!last.year || !('absolute' in last.year)) continue;
    const context = text.slice(Math.max(0, time.start - 16), time.start) + text.slice(time.end, time.end + 8);
    if (AHEAD.test(context)) continue;
    const norm = calendar(last.year.absolute, last);
    const days = extent(norm);
    if (!days) continue;
    const opening = OPENING.test(text.slice(Math.max(0, time.start - 2), time.start));
    const day = opening ? days.from : days.to;
    if (latest === null || day > latest) latest = day;
    if (last.part.kind !== 'year' && (latestPart === null || day > latestPart)) latestPart = day;
  }
  return latest && latestPart && yearOf(latest) === yearOf(latestPart) ? latestPart : latest;
}

function resolveOne(text: string, { time, block, sentence }: TimeToken, state: State): Time {
  if (block !== state.block) {
    state.block = block;
    state.year = null;
  }
  // a month of a year named a while ago is rather the month of that name nearest to now
  const remote = sentence - state.yearSentence > 1;
  const before = text.slice(Math.max(0, time.start - 5), time.start);
  const after = text.slice(time.end, time.end + 4);
  const until =
    /(?:截至|截止到?|截止至?|截止于)$/u.test(before) || (UNTIL_BEFORE.test(before) && /^(?:末|底)/.test(after));
  const plain = { start: time.start, end: time.end, until, range: null };
  if (time.reference === 'report' && state.prospectus && state.series)
    return { ...plain, norm: `${state.series[0]}..${state.series[1]}`, role: 'governs', range: state.series };
  if (time.reference) {
    const norm = resolveReference(time, state);
    if (norm && time.reference === 'day-offset') state.date = norm;
    return { ...plain, norm, role: norm ? (BASE_BEFORE.test(before) ? 'base' : 'governs') : 'vague' };
  }
  const from = resolveExpression(
    time,
    remote && time.part.kind === 'month' && time.year === null ? { ...state, year: null } : state,
  );
  const to = time.until
    ? resolveExpression(time.until, { ...state, year: from ? yearOf(from) : state.year, date: from ?? state.date })
    : null;
  const norm = time.until ? joined(from, to) : from;
  const role = isLater(time, norm, state) ? 'governs' : roleOf(time, before, after);
  // 比年初增长: against the last day of the year before
  const opening =
    role === 'base' && time.part.kind === 'edge' && time.part.at === 'start' && norm ? shift(norm, -1) : norm;
  if (norm && role !== 'event') remember(norm, time, role, state, sentence);
  if (norm && role === 'governs') rememberSeries(text, time, norm, from && to ? [from, to] : null, state);
  return { ...plain, norm: opening, role: norm ? role : 'vague', range: from && to ? [from, to] : null };
}

const ENUMERATED = /^(?:[、,，和与及\s]|以及|年度|年)*$/u;
/** Nobody enumerates more periods than a few years of quarters. */
const LONGEST_ROW = 40;
const isLong = (norm: string) => (extent(norm)?.months ?? 0) >= 3;

/** Notes three or more periods of a quarter or longer that follow each other, as a range or one by one. */
function rememberSeries(
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

/** 2024年…2025年同期: the same part of a later year is spoken of next, not compared with. */
const isLater = ({ part, year }: TimeExpression, norm: string | null, { span }: State): boolean =>
  part.kind === 'same' && year !== null && 'absolute' in year && (extent(norm)?.to ?? '') > (extent(span)?.to ?? '9');

function roleOf(time: TimeExpression, before: string, after: string): Time['role'] {
  if (EVENT_AFTER.test(after) || (EVENT_BEFORE.test(before) && !time.until && !/^的[\d约近超]/u.test(after)))
    return 'event';
  if (BASE_BEFORE.test(before) || (FROM_BEFORE.test(before) && LEVEL_AFTER.test(after))) return 'base';
  if (time.part.kind === 'same') return time.year === null ? 'same' : 'base';
  return 'governs';
}

function remember(norm: string, time: TimeExpression, role: Time['role'], state: State, sentence: number): void {
  const days = extent(norm);
  if (!days) return;
  if (role === 'governs') {
    state.year = yearOf(days.to);
    state.yearSentence = sentence;
    state.span = norm;
    if (days.kind === 'span' && days.months >= 3 && !time.until) state.report = norm;
  }
  if (days.kind === 'day') {
    if (time.part.kind === 'day') state.date = norm;
    if (
      role === 'governs' &&
      (!state.today || norm > state.today) &&
      state.anchor &&
      daysBetween(state.anchor, norm) < 200
    ) {
      state.today = norm;
    }
  }
}

function resolveReference(time: TimeExpression, state: State): string | null {
  const report = extent(state.report);
  const span = extent(state.span);
  switch (time.reference) {
    case 'report':
      return state.report;
    case 'period-end':
      return report?.to ?? null;
    case 'period-start':
      return report ? shift(report.from, -1) : null;
    case 'within':
      if (!span || state.span?.includes('..')) return state.report;
      return span.kind === 'day' ? toDate(span.to) : state.span;
    case 'day-offset': {
      const origin = time.today ? (state.today ?? state.anchor) : state.date;
      return origin ? shift(origin, time.days) : null;
    }
    case 'week-offset':
      return weekBy(time, state.today);
    case 'quarter-offset':
      return offsetBy(3, time, state);
    case 'month-offset':
      return offsetBy(1, time, state);
    default:
      return null;
  }
}

/** 上周, 本周五 counted from the publication date; 周三 alone is the last one up to it. Weeks begin on Monday. */
function weekBy({ days: weeks, weekday, today: alone }: TimeExpression, today: string | null): string | null {
  if (today === null) return null;
  const now = new Date(today).getUTCDay() || 7;
  const monday = shift(today, 1 - now + 7 * (weeks - (alone && weekday! > now ? 1 : 0)));
  return weekday === null ? `${monday}..${shift(monday, 6)}` : shift(monday, weekday - 1);
}

/** 上季末, 当月: quarters or months from the day or the span, no longer than themselves, that was named last. */
function offsetBy(months: number, { days: steps, part }: TimeExpression, { span, today }: State): string | null {
  const named = extent(span ?? today);
  if (!named || (named.kind === 'span' && named.months > months)) return null;
  const index = Math.floor((yearOf(named.to) * 12 + monthOf(named.to) - 1) / months) + steps;
  const year = Math.floor((index * months) / 12);
  const last = ((index * months) % 12) + months;
  if (part.kind === 'day') return part.day <= daysIn(year, last) ? dayText(year, last, part.day) : null;
  return part.kind === 'edge' ? dayText(year, last, 31) : monthSpan(year, last - months + 1, last);
}

/** From the first day of the year to a month's end: 2025-09-30 → 2025-9M. */
export function toDate(day: string): string | null {
  const [year, month] = [yearOf(day), monthOf(day)];
  if (Number(day.slice(8)) !== daysIn(year, month)) return null;
  return monthSpan(year, 1, month);
}

function monthSpan(year: number, from: number, to: number): string {
  if (from === 1 && to === 12) return `${year}`;
  if (to - from === 2 && to % 3 === 0) return `${year}Q${to / 3}`;
  if (to - from === 5 && to % 6 === 0) return `${year}H${to / 6}`;
  if (from === 1 && to > 1) return `${year}-${to}M`;
  return from === to ? `${year}-${pad(from)}` : `${year}-${pad(from)}..${year}-${pad(to)}`;
}

function joined(from: string | null, to: string | null): string | null {
  const [first, last] = [extent(from), extent(to)];
  if (!first || !last || first.from > last.to) return null;
  const year = yearOf(first.from);
  const wholeMonths =
    first.from.endsWith('-01') && Number(last.to.slice(8)) === daysIn(yearOf(last.to), monthOf(last.to));
  if (year === yearOf(last.to) && wholeMonths && !(samePeriod(from, `${year}`) && samePeriod(to, `${year}`))) {
    return monthSpan(year, monthOf(first.from), monthOf(last.to));
  }
  return `${from}..${to}`;
}

/** The period of an expression whose year is known. */
function calendar(year: number, { part }: TimeExpression): string | null {
  if (year < 1000 || year > 9998) return null;
  switch (part.kind) {
    case 'year':
      return `${year}`;
    case 'half':
      return `${year}H${part.n}`;
    case 'quarter':
      return `${year}Q${part.n}`;
    case 'months':
      return monthSpan(year, part.from, part.to);
    case 'month':
      if (part.edge === 'end') return dayText(year, part.n, 31);
      return `${year}-${pad(part.n)}`;
    case 'day':
      return part.month && part.day <= daysIn(year, part.month) ? dayText(year, part.month, part.day) : null;
    case 'edge':
      return part.at === 'end' ? `${year}-12-31` : part.at === 'start' ? `${year}-01-01` : `${year}-06-30`;
    case 'same':
      return null;
  }
}

function resolveExpression(time: TimeExpression, state: State): string | null {
  if (time.part.kind === 'same') return sameSpan(time.year, state);
  if (time.part.kind === 'day' && time.part.month === null) {
    const base = state.date ?? state.today ?? state.anchor;
    return base ? dayOfMonth(base, time.part.day) : null;
  }
  const year = time.year ? namedYear(time.year, state) : elidedYear(time, state);
  return year === null ? null : calendar(year, time);
}

/** The month that is spoken of, or the one before it where it has no such day. */
function dayOfMonth(base: string, day: number): string {
  const [year, month] = [yearOf(base), monthOf(base)];
  if (day <= daysIn(year, month)) return dayText(year, month, day);
  return month === 1 ? dayText(year - 1, 12, day) : dayText(year, month - 1, day);
}

/** 去年同期, 上年同期, 同期: the span named last, so many years earlier. */
function sameSpan(year: YearRef, state: State): string | null {
  const span = state.span;
  if (!span) return null;
  if (year === null) return span;
  if ('absolute' in year) {
    const years = yearOf(extent(span)!.to) - year.absolute;
    return yearsBefore(span, years);
  }
  return 'relative' in year ? yearsBefore(span, -year.relative || 0) : span;
}

function namedYear(year: NonNullable<YearRef>, state: State): number | null {
  if ('absolute' in year) return year.absolute;
  const today = state.today ?? state.anchor;
  if ('same' in year) return state.year === null ? null : state.year + year.same;
  // 上年 speaks of the year before the reporting year, 去年 of the calendar
  if (year.reporting && state.span) return yearOf(extent(state.span)!.to) + year.relative;
  return today ? yearOf(today) + year.relative : null;
}

/** A part of a year without the year: the year named last in the paragraph, else the one nearest to publication. */
function elidedYear(time: TimeExpression, state: State): number | null {
  const today = state.today ?? state.anchor;
  if (time.part.kind === 'day' || (time.part.kind === 'month' && state.year === null)) {
    if (!today) return state.year;
    const origin = time.part.kind === 'day' && state.date && state.year ? state.date : today;
    return nearestYear(time, origin, state.today !== null);
  }
  if (state.year !== null) return state.year;
  if (!today) return null;
  const year = yearOf(today);
  const days = extent(calendar(year, time));
  if (!days) return year;
  // a span that has hardly begun is rather that of last year: 全年 in January, 上半年 in February
  const elapsed = daysBetween(days.from, today) / Math.max(1, daysBetween(days.from, days.to));
  return elapsed < 0.5 ? year - 1 : year;
}

/** The year that puts a month or day nearest to a date, the past preferred where the publication date is known. */
function nearestYear(time: TimeExpression, origin: string, known: boolean): number {
  const year = yearOf(origin);
  const candidates = known ? [year, year - 1] : [year, year + 1, year - 1];
  let best = year;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const days = extent(calendar(candidate, time));
    if (!days) continue;
    const gap = Math.abs(daysBetween(origin, days.from));
    if (gap < distance) [best, distance] = [candidate, gap];
  }
  return best;
}
