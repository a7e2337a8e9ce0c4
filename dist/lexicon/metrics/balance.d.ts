import { type Metric } from './metric.ts';
/** What a company owns and owes at a date, and the ratios drawn from it. */
export declare const BALANCE: readonly Metric[];
