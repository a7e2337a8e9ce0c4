import { type Metric } from './metric.ts';
/** Chips, electronics and computing, beside what industries.ts holds. */
export declare const CHIPS: readonly Metric[];
