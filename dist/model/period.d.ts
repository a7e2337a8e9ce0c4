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
/** @returns the number of days in a month (1 to 12) of the Gregorian calendar */
export declare function daysIn(year: number, month: number): number;
/**
 * @param norm a period in the notation above, or null
 * @returns its days, or null where the notation is not one of the above
 */
export declare function extent(norm: string | null): Extent | null;
export declare const yearOf: (day: string) => number;
export declare const monthOf: (day: string) => number;
/** Whether every day of `inner` is a day of `outer`. */
export declare function within(inner: Extent, outer: Extent): boolean;
/** The same calendar span `years` earlier (2025H1 → 2024H1), or null for notation that cannot be moved. */
export declare function yearsBefore(norm: string, years?: number): string | null;
/** Whether two notations name the same days (`2025-9M` and `2025-01..2025-09`). */
export declare function samePeriod(a: string | null, b: string | null): boolean;
/** @returns whether every day of `inner` is in `outer` */
export declare const contains: (outer: Extent, inner: Extent) => boolean;
/** A period's days as a key: two spellings of one span (2025-9M, 2025-01..2025-09) share it. */
export declare function daysKey(norm: string | null): string | null;
/** @returns the day `months` later (negative: earlier), the last of a month staying the last */
export declare function shiftDay(day: string, months: number): string;
/** @returns the same stretch of the calendar, `months` later (negative: earlier) */
export declare const shifted: (days: Extent, months: number) => Extent;
/** @returns the day after */
export declare function dayAfter(day: string): string;
/**
 * The fewest of `parts` that lie end to end and cover `whole` exactly; among equals, the earliest given.
 * @returns them in order of time, or null where there is a gap
 */
export declare function tiling<T>(whole: Extent, parts: readonly {
    days: Extent;
    item: T;
}[]): T[] | null;
