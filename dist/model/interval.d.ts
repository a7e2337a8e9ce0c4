import { Decimal as Base } from 'decimal.js';
import type { Hedge, Written } from './fact.ts';
/** Exact decimals, private to us: nobody else's precision setting reaches them. */
export declare const Decimal: typeof Base;
export type Decimal = Base;
/** Where a number may lie. An infinite end is open. */
export interface Interval {
    lo: Decimal;
    hi: Decimal;
    loOpen: boolean;
    hiOpen: boolean;
}
/** One way to understand the digits: rounded at the last digit, at the last telling digit, cut off, or spoken loosely. */
export interface Reading {
    reading: 'nearest' | 'coarse' | 'truncated' | 'loose';
    interval: Interval;
}
/** @returns the interval from `lo` to `hi`, closed unless said otherwise; infinite ends are open */
export declare function interval(lo: Base.Value, hi: Base.Value, loOpen?: boolean, hiOpen?: boolean): Interval;
export declare const exactly: (value: Base.Value) => Interval;
export declare const EVERYTHING: Interval;
/** The middle of what is written: the value, or the middle of a range. */
export declare function central(written: Written): Decimal;
/** The bounds that a figure and its hedge set: 超62亿 → (62亿, ∞), 5.12亿 → [5.115亿, 5.125亿], 70多 → (70, 80). */
export declare function hard(written: Written, hedge: Hedge | null): Interval;
/**
 * Where a reader expects the number to be: 超62亿 → up to 63亿, 不到4亿 → from 3亿 up.
 * @returns null where the words promise no more than `hard`
 */
export declare function typical(written: Written, hedge: Hedge | null): Interval | null;
/**
 * The ways to understand a figure, strictest first. `nearest` is always there; `coarse` where integer trailing zeros leave
 * the unit open, never looser than two telling digits (2000万 may stand for 1950万 to 2050万); `truncated` where no hedge
 * governs the digits; `loose` for 约 and for the ends of a range.
 */
export declare function readings(written: Written, hedge: Hedge | null): Reading[];
/** `low` and `high` of facts.json: the bounds of `hard` as plain numbers, null where there is none. */
export declare function admits(written: Written, hedge: Hedge | null): {
    low: number | null;
    high: number | null;
};
/** @returns whether some number lies in both; an end that only one of them includes does not count */
export declare function intersects(a: Interval, b: Interval): boolean;
/** @returns the numbers in both, or null */
export declare function intersection(a: Interval, b: Interval): Interval | null;
/** The smallest interval that holds them all. */
export declare function hull(intervals: readonly Interval[]): Interval;
/** @returns whether every number of `inner` is in `outer` */
export declare function within(inner: Interval, outer: Interval): boolean;
export declare const plus: (a: Interval, b: Interval) => Interval;
export declare const negate: (a: Interval) => Interval;
export declare const minus: (a: Interval, b: Interval) => Interval;
export declare function times(a: Interval, b: Interval): Interval;
/** Exact scaling. */
export declare const scale: (a: Interval, factor: Base.Value) => Interval;
/** Division; a divisor that may be zero on both sides leaves the result open. */
export declare function over(a: Interval, b: Interval): Interval;
/** The n-th root of what cannot be negative. */
export declare function root(a: Interval, n: Base.Value): Interval;
