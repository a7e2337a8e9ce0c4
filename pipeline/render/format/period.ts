import { fill } from '../language/fill.ts';
import type { Language } from '../language/language.ts';

const PARTS = /^(\d{4})(?:([HQ])(\d)|-(\d{1,2})M|-(\d{2})(?:-(\d{2}))?)?$/;

/** A period in the notation of facts (`2025-9M`, `2022..2025H1`) in words: 2025年前三季度, 9M 2025; empty for null. */
export function formatPeriod(period: string | null, language: Language): string {
  if (!period) return '';
  const [from, to] = period.split('..') as [string, string | undefined];
  if (to === undefined) return one(from, language);
  const days = daysOf(from, to, language);
  if (days) return days;
  return fill(language.periods.range, { from: one(from, language), to: one(to, language) });
}

/** A period as part of a sentence: in 2024, on 9 Jan 2026, from 2022 to 9M 2025; empty for null. */
export function formatWhen(period: string | null, language: Language): string {
  if (!period) return '';
  const [from, to] = period.split('..') as [string, string | undefined];
  const words = language.periods;
  const days = to === undefined ? '' : daysOf(from, to, language);
  if (days) return fill(words['in-span'], { period: days });
  if (to !== undefined) return fill(words['in-range'], { from: one(from, language), to: one(to, language) });
  const pattern = /^\d{4}-\d{2}-\d{2}$/.test(period) ? words['in-day'] : words['in-span'];
  return fill(pattern, { period: one(period, language) });
}

/** A period for the axis of a chart: its part of the year in a line of its own where the year comes first. */
export function shortPeriod(period: string, language: Language): string[] {
  const words = formatPeriod(period, language);
  const parts = PARTS.exec(period);
  const year = parts?.[2] || parts?.[4] ? one(parts[1]!, language) : '';
  return year && words.startsWith(year) && words !== year ? [words.slice(year.length).trim(), parts![1]!] : [words];
}

/** Days of one year, which is said once: 10–16 Feb 2020; empty where they are none. */
function daysOf(from: string, to: string, { periods }: Language): string {
  const [first, last] = [/^(\d{4})-(\d{2})-(\d{2})$/.exec(from), /^(\d{4})-(\d{2})-(\d{2})$/.exec(to)];
  if (!first || !last || first[1] !== last[1]) return '';
  const month = (n = '') => periods['month-names'][Number(n) - 1] ?? '';
  return fill(first[2] === last[2] ? periods['days-of-month'] : periods['days-of-year'], {
    year: first[1]!,
    month: month(first[2]),
    day: Number(first[3]),
    'to-month': month(last[2]),
    'to-day': Number(last[3]),
  });
}

function one(period: string, { periods }: Language): string {
  const parts = PARTS.exec(period);
  if (!parts) return period;
  const [, year = '', part, n, months, month, day] = parts;
  if (part) return fill((part === 'H' ? periods.half : periods.quarter)[Number(n) - 1] ?? '{year}', { year });
  if (months)
    return fill(months === '9' ? (periods['nine-months'] ?? periods.months) : periods.months, {
      n: months,
      month: periods['month-names'][Number(months) - 1] ?? '',
      year,
    });
  const name = periods['month-names'][Number(month) - 1] ?? '';
  if (day) return fill(periods.day, { day: Number(day), month: name, year });
  return month ? fill(periods.month, { month: name, year }) : fill(periods.year, { year });
}
