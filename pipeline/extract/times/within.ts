import { extent, monthOf, yearOf } from '../../model/period.ts';
import type { Within } from '../scan/time/expression.ts';
import { joined, monthSpan } from './calendar.ts';
import { daysBetween, dayText, nthWeekday, shift } from './days.ts';
import { third } from './third.ts';

const MONDAY = 1;

/** What is picked out of a span: the second week of March, the last five days of a month, the 37th week of a year. */
export function pickWithin(norm: string | null, within: Within): string | null {
  const days = extent(norm);
  if (within.pick === 'week-of') return days?.kind === 'day' ? weekOf(days.to, within.ended) : null;
  if (days?.kind !== 'span') return null;
  const { from, to } = days;
  if (within.pick === 'third') return days.months === 1 ? third(from, within.n) : null;
  if (within.pick === 'half') return days.months === 1 ? halfMonth(from, to, within.n) : null;
  if (within.unit === 'month') return months(from, days.months, within);
  if (within.pick === 'run') return run(from, to, within.unit === 'week' ? within.n * 7 : within.n, within.last);
  const { n, last, unit, weekday } = within;
  if (unit === 'day') return inside(last ? shift(to, 1 - n) : shift(from, n - 1), from, to);
  if (weekday !== null) return inside(nth(from, to, weekday, n, last), from, to);
  const monday = days.months === 12 && !last ? isoWeek(yearOf(from), n) : nth(from, to, MONDAY, n, last);
  return monday >= shift(from, -6) && monday <= to ? `${monday}..${shift(monday, 6)}` : null;
}

const halfMonth = (from: string, to: string, n: 1 | 2): string =>
  n === 1 ? `${from}..${shift(from, 14)}` : `${shift(from, 15)}..${to}`;

function weekOf(day: string, ended: boolean): string {
  if (ended) return `${shift(day, -6)}..${day}`;
  const monday = shift(day, 1 - (new Date(day).getUTCDay() || 7));
  return `${monday}..${shift(monday, 6)}`;
}

const inside = (day: string, from: string, to: string) => (day >= from && day <= to ? day : null);

/** The first n days of a span, or the last. */
function run(from: string, to: string, n: number, last: boolean): string | null {
  if (n < 1 || n > daysBetween(from, to) + 1) return null;
  return last ? joined(shift(to, 1 - n), to) : joined(from, shift(from, n - 1));
}

function months(
  from: string,
  length: number,
  { pick, n, last }: Exclude<Within, { pick: 'third' | 'half' | 'week-of' }>,
): string | null {
  if (n < 1 || n > length || monthOf(from) + length > 13) return null;
  const start = monthOf(from) + (last ? length - n : pick === 'nth' ? n - 1 : 0);
  return monthSpan(yearOf(from), start, pick === 'nth' ? start : start + n - 1);
}

/** A week belongs to the month of its Monday. */
function nth(from: string, to: string, weekday: number, n: number, last: boolean): string {
  if (!last) return nthWeekday(from, weekday, n);
  return shift(nthWeekday(shift(to, -6), weekday, 1), -7 * (n - 1));
}

/** The Monday of the n-th week of a year by ISO 8601: the first is that of 4 January. */
function isoWeek(year: number, n: number): string {
  const fourth = dayText(year, 1, 4);
  return shift(fourth, 1 - (new Date(fourth).getUTCDay() || 7) + 7 * (n - 1));
}
