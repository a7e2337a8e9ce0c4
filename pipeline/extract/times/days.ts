import { daysIn } from '../../model/period.ts';

export const pad = (n: number) => String(n).padStart(2, '0');

export const dayText = (year: number, month: number, day: number) =>
  `${year}-${pad(month)}-${pad(Math.min(day, daysIn(year, month)))}`;

/** Days from a to b, both YYYY-MM-DD. */
export const daysBetween = (a: string, b: string) => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);

export const shift = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The n-th Monday (1) … Sunday (7) from a day on. */
export function nthWeekday(from: string, weekday: number, n: number): string {
  const first = new Date(from).getUTCDay() || 7;
  return shift(from, ((weekday - first + 7) % 7) + 7 * (n - 1));
}
