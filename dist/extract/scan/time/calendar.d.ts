import { type TimeExpression } from './expression.ts';
/** A date in digits, a fiscal period (FY2025, 3Q25), or a year and its part in words. */
export declare const readCalendarTime: (text: string, at: number) => TimeExpression | null;
