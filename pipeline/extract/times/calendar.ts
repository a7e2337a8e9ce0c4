import { daysIn, extent, monthOf, samePeriod, yearOf } from '../../model/period.ts';
import type { TimeExpression } from '../scan/time/expression.ts';
import { dayText, pad } from './days.ts';
import { festivalDay } from './festival.ts';
import { third } from './third.ts';

/** The period of an expression whose year is known. */
export function calendar(year: number, { part }: TimeExpression): string | null {
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
    case 'third':
      return third(dayText(year, part.month, 1), part.n);
    case 'festival':
      return festivalDay(year, part.on);
    case 'day':
      return part.month && part.day <= daysIn(year, part.month) ? dayText(year, part.month, part.day) : null;
    case 'edge':
      return part.at === 'end' ? `${year}-12-31` : part.at === 'start' ? `${year}-01-01` : `${year}-06-30`;
    case 'holidays':
    case 'same':
      return null;
  }
}

export function monthSpan(year: number, from: number, to: number): string {
  if (from === 1 && to === 12) return `${year}`;
  if (to - from === 2 && to % 3 === 0) return `${year}Q${to / 3}`;
  if (to - from === 5 && to % 6 === 0) return `${year}H${to / 6}`;
  if (from === 1 && to > 1) return `${year}-${to}M`;
  return from === to ? `${year}-${pad(from)}` : `${year}-${pad(from)}..${year}-${pad(to)}`;
}

/** From the first day of the year to a month's end: 2025-09-30 → 2025-9M. */
export function toDate(day: string): string | null {
  const [year, month] = [yearOf(day), monthOf(day)];
  if (Number(day.slice(8)) !== daysIn(year, month)) return null;
  return monthSpan(year, 1, month);
}

export function joined(from: string | null, to: string | null): string | null {
  const [first, last] = [extent(from), extent(to)];
  if (!first || !last || first.from > last.to) return null;
  const year = yearOf(first.from);
  const wholeMonths =
    first.from.endsWith('-01') && Number(last.to.slice(8)) === daysIn(yearOf(last.to), monthOf(last.to));
  if (year === yearOf(last.to) && wholeMonths && !(samePeriod(from, `${year}`) && samePeriod(to, `${year}`))) {
    return monthSpan(year, monthOf(first.from), monthOf(last.to));
  }
  return `${from!.split('..')[0]}..${to!.split('..').at(-1)}`;
}
