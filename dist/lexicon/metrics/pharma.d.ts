import { type Metric } from './metric.ts';
/** Drugs, devices and hospitals, beside what industries.ts holds. */
export declare const PHARMA: readonly Metric[];
