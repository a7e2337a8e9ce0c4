import { daysIn, extent, monthOf, yearOf, yearsBefore } from '../../model/period.ts';
import type { TimeExpression, YearRef } from '../scan/time/expression.ts';
import { calendar } from './calendar.ts';
import { daysBetween, dayText } from './days.ts';
import type { State } from './state.ts';

export function resolveExpression(time: TimeExpression, state: State): string | null {
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
  if ('same' in year) {
    if (year.orNow && state.annual !== null) return state.annual;
    if (state.year !== null) return state.year + year.same;
    return year.orNow && today ? yearOf(today) : null;
  }
  // 本年, 去年 in the words of a yearly report
  const ownWords = state.today === null && yearOf(state.anchor ?? '9') <= (state.annual ?? 0);
  if (state.annual !== null && (year.reporting ? year.relative === 0 : year.relative === -1 && ownWords))
    return state.annual + year.relative;
  // 上年 speaks of the year before the reporting year, 去年 of the calendar
  if (year.reporting && state.own !== null) return state.own + year.relative;
  return today ? yearOf(today) + year.relative : null;
}

/** A part of a year without the year: the year named last in the paragraph, else the one nearest to publication. */
function elidedYear(time: TimeExpression, state: State): number | null {
  const today = state.today ?? state.anchor;
  if (state.inYear && state.today === null && state.year === null) return yearOf(today!);
  const day = time.part.kind === 'day' || time.part.kind === 'festival';
  if (day || ((time.part.kind === 'month' || time.part.kind === 'third') && state.year === null)) {
    if (!today) return state.year;
    const origin = day && state.date && state.year ? state.date : today;
    return nearestYear(time, origin, state.today !== null);
  }
  if (state.year !== null) return beforePoint(time, state.year, state.point);
  if (!today) return null;
  const year = yearOf(today);
  const days = extent(calendar(year, time));
  if (!days) return year;
  if (days.to <= today) return year;
  // a span that has hardly begun is rather that of last year: 全年 in January, 上半年 in February
  const elapsed = daysBetween(days.from, today) / Math.max(1, daysBetween(days.from, days.to));
  return elapsed < 0.5 && !(state.forward && days.to > today) ? year - 1 : year;
}

/** 2026年1月5日…12月交付: from the day that is spoken of the months and quarters behind it are meant. */
function beforePoint(time: TimeExpression, year: number, point: string | null): number {
  const days = point === null ? null : extent(calendar(year, time));
  return days && days.from > point! ? year - 1 : year;
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
