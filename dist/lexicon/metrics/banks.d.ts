import { type Metric } from './metric.ts';
/** Banks, brokers and payments, beside what industries.ts holds. */
export declare const BANKS: readonly Metric[];
