/**
 * Periods as facts carry them: `2024` `2025H1` `2025Q3` `2025-9M` `2025-09` `2025-09-30` `2022..2025-9M`.
 * A stock has a date, a flow a span; `A..B` runs from the first day of A to the last day of B.
 */
export interface Extent {
  /** first day, YYYY-MM-DD */
  from: string;
  /** last day, inclusive */
  to: string;
  /** whole calendar months covered, 0 for a single day or a ragged span */
  months: number;
  kind: 'day' | 'span';
}

const pad = (n: number) => String(n).padStart(2, '0');

/** @returns the number of days in a month (1 to 12) of the Gregorian calendar */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function span(year: number, firstMonth: number, lastMonth: number): Extent {
  return {
    from: `${pad4(year)}-${pad(firstMonth)}-01`,
    to: `${pad4(year)}-${pad(lastMonth)}-${pad(daysIn(year, lastMonth))}`,
    months: lastMonth - firstMonth + 1,
    kind: 'span',
  };
}
const pad4 = (n: number) => String(n).padStart(4, '0');

/**
 * @param norm a period in the notation above, or null
 * @returns its days, or null where the notation is not one of the above
 */
export function extent(norm: string | null): Extent | null {
  if (norm === null) return null;
  let days = EXTENTS.get(norm);
  if (days === undefined) {
    days = read(norm);
    if (EXTENTS.size >= MOST_EXTENTS) EXTENTS.clear();
    EXTENTS.set(norm, days);
  }
  return days;
}
/** What was read before: a text has few periods, and asks for them often. */
const EXTENTS = new Map<string, Readonly<Extent> | null>();
const MOST_EXTENTS = 2000;

function read(norm: string): Extent | null {
  const dots = norm.indexOf('..');
  if (dots >= 0) {
    const [from, to] = [extent(norm.slice(0, dots)), extent(norm.slice(dots + 2))];
    if (!from || !to || from.from > to.to) return null;
    const months = monthIndex(to.to) - monthIndex(from.from) + 1;
    const whole = from.from.endsWith('-01') && Number(to.to.slice(8)) === daysIn(yearOf(to.to), monthOf(to.to));
    return { from: from.from, to: to.to, months: whole ? months : 0, kind: 'span' };
  }
  const parts = /^(\d{4})(?:(H[12]|Q[1-4])|-(\d{1,2})M|-(\d{2})(?:-(\d{2}))?)?$/.exec(norm);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (parts[2]) {
    const n = Number(parts[2][1]);
    return parts[2][0] === 'H' ? span(year, n * 6 - 5, n * 6) : span(year, n * 3 - 2, n * 3);
  }
  if (parts[3]) {
    const months = Number(parts[3]);
    return months >= 1 && months <= 12 ? span(year, 1, months) : null;
  }
  if (!parts[4]) return span(year, 1, 12);
  const month = Number(parts[4]);
  if (month < 1 || month > 12) return null;
  if (!parts[5]) return span(year, month, month);
  const day = Number(parts[5]);
  if (day < 1 || day > daysIn(year, month)) return null;
  return { from: norm, to: norm, months: 0, kind: 'day' };
}

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));
const monthIndex = (day: string) => yearOf(day) * 12 + monthOf(day) - 1;

/** The same calendar span `years` earlier (2025H1 → 2024H1), or null for notation that cannot be moved. */
export function yearsBefore(norm: string, years = 1): string | null {
  if (!extent(norm)) return null;
  const moved = norm.replace(/\d{4}(?=H|Q|-|\.|$)/g, (year) => pad4(Number(year) - years));
  return extent(moved) ? moved : moved.replace(/-02-29/g, '-02-28');
}

/** The year that a text is reckoned in where it names none: its months and quarters can be told apart, not dated. */
const UNNAMED_YEAR = 1009;
/** @returns the day from which a text without any year is reckoned */
export const UNNAMED_TODAY = `${UNNAMED_YEAR}-12-31`;
/** @returns whether a period is of a year that the text does not name */
export const isUnnamed = (norm: string | null): boolean => norm !== null && Math.abs(yearOf(norm) - UNNAMED_YEAR) < 9;

/** Whether two notations name the same days (`2025-9M` and `2025-01..2025-09`). */
export function samePeriod(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  const [x, y] = [extent(a), extent(b)];
  return x !== null && y !== null && x.from === y.from && x.to === y.to;
}

/* Periods against each other */

/** @returns whether every day of `inner` is in `outer` */
export const contains = (outer: Extent, inner: Extent): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** @returns how many days a stretch of time has, first and last among them */
export const lengthOf = ({ from, to }: Extent): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;

/** A period's days as a key: two spellings of one span (2025-9M, 2025-01..2025-09) share it. */
export function daysKey(norm: string | null): string | null {
  const days = extent(norm);
  return days === null ? null : `${days.from}/${days.to}`;
}

/** @returns the day `months` later (negative: earlier), the last of a month staying the last */
export function shiftDay(day: string, months: number): string {
  const index = monthIndex(day) + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const date = Number(day.slice(8));
  const last = date === daysIn(yearOf(day), monthOf(day));
  return `${pad4(year)}-${pad(month)}-${pad(last ? daysIn(year, month) : Math.min(date, daysIn(year, month)))}`;
}

/** @returns the same stretch of the calendar, `months` later (negative: earlier) */
export const shifted = (days: Extent, months: number): Extent => ({
  ...days,
  from: shiftDay(days.from, months),
  to: shiftDay(days.to, months),
});

/** @returns the day after */
export function dayAfter(day: string): string {
  const next = new Date(Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8)) + 1));
  return `${pad4(next.getUTCFullYear())}-${pad(next.getUTCMonth() + 1)}-${pad(next.getUTCDate())}`;
}

/**
 * The fewest of `parts` that lie end to end and cover `whole` exactly; among equals, the earliest given.
 * @returns them in order of time, or null where there is a gap
 */
export function tiling<T>(whole: Extent, parts: readonly { days: Extent; item: T }[]): T[] | null {
  const inside = parts.filter(
    ({ days }) => contains(whole, days) && !(days.from === whole.from && days.to === whole.to) && days.kind === 'span',
  );
  const best = new Map<string, { count: number; items: T[] }>([[whole.from, { count: 0, items: [] }]]);
  for (const { days, item } of [...inside].sort((a, b) =>
    a.days.from < b.days.from ? -1 : a.days.from > b.days.from ? 1 : 0,
  )) {
    const before = best.get(days.from);
    if (!before) continue;
    const next = dayAfter(days.to);
    const known = best.get(next);
    if (!known || known.count > before.count + 1)
      best.set(next, { count: before.count + 1, items: [...before.items, item] });
  }
  return best.get(dayAfter(whole.to))?.items ?? null;
}
