import { type Metric } from './metric.ts';
/** Homes, land and their managers, beside what industries.ts holds. */
export declare const PROPERTY: readonly Metric[];
