import type { TimeExpression } from '../scan/time/expression.ts';
export declare const dayText: (year: number, month: number, day: number) => string;
/** Days from a to b, both YYYY-MM-DD. */
export declare const daysBetween: (a: string, b: string) => number;
export declare const shift: (day: string, days: number) => string;
/** The period of an expression whose year is known. */
export declare function calendar(year: number, { part }: TimeExpression): string | null;
export declare function monthSpan(year: number, from: number, to: number): string;
/** From the first day of the year to a month's end: 2025-09-30 → 2025-9M. */
export declare function toDate(day: string): string | null;
export declare function joined(from: string | null, to: string | null): string | null;
