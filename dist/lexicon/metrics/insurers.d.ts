import { type Metric } from './metric.ts';
/** Insurers, beside what industries.ts holds. */
export declare const INSURERS: readonly Metric[];
