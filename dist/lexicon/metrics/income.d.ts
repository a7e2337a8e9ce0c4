import { type Metric } from './metric.ts';
/** The income statement and the ratios drawn from it. */
export declare const INCOME: readonly Metric[];
