import type { FestivalDay } from '../../lexicon/festivals.ts';
import { dayText, nthWeekday, shift } from './days.ts';
import { lunar } from './lunar.ts';

/** The day of a festival in a year, `A..B` for a whole lunar month. */
export function festivalDay(year: number, on: FestivalDay): string | null {
  if ('lunar' in on) {
    const found = lunar(year, on.lunar, on.day, on.leap ?? false);
    return found && on.after ? shift(found, on.after) : found;
  }
  if ('term' in on) return termDay(year, on.month, on.term);
  if ('day' in on) return dayText(year, on.month, on.day);
  return shift(nthWeekday(dayText(year, on.month, 1), on.weekday, on.n), on.after ?? 0);
}

function termDay(year: number, month: number, c: number): string | null {
  if (year < 2001 || year > 2099) return null;
  const short = year % 100;
  return dayText(year, month, Math.floor(short * 0.2422 + c) - Math.floor(short / 4));
}
