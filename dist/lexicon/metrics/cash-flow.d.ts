import { type Metric } from './metric.ts';
/** Money coming in and going out. */
export declare const CASH_FLOW: readonly Metric[];
