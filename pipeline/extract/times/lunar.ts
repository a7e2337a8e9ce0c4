import { shift } from './days.ts';

const CALENDAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
/** The years for which the months of the lunar calendar are well known. */
const [FIRST, LAST] = [1900, 2100];

/** The first day of each lunar month of a year, a leap month behind its namesake as `4bis`; the last entry ends the year. */
const YEARS = new Map<number, Map<string, string>>();

function monthsOf(year: number): Map<string, string> {
  const known = YEARS.get(year);
  if (known) return known;
  const months = new Map<string, string>();
  // the year begins between 21 January and 21 February
  let day = `${year}-01-20`;
  for (let begun = false, left = 430; left > 0; left--, day = shift(day, 1)) {
    const parts = CALENDAR.formatToParts(new Date(day));
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    if (part('day') !== '1') continue;
    const month = part('month');
    if (month === '1' && begun) {
      months.set('end', day);
      break;
    }
    begun ||= month === '1';
    if (begun) months.set(month, day);
  }
  YEARS.set(year, months);
  return months;
}

/** The days of a lunar month, or one of them, as `YYYY-MM-DD` or `A..B`; null where there is no such month. */
export function lunar(year: number, month: number, day: number | null, leap: boolean): string | null {
  if (year < FIRST || year > LAST) return null;
  const months = [...monthsOf(year)];
  const index = months.findIndex(([name]) => name === (leap ? `${month}bis` : `${month}`));
  const [first, next] = [months[index]?.[1], months[index + 1]?.[1]];
  if (first === undefined || next === undefined) return null;
  if (day === null) return `${first}..${shift(next, -1)}`;
  const date = shift(first, day - 1);
  return date < next ? date : null;
}
