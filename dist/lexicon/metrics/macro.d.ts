import { type Metric } from './metric.ts';
/** The economy as a whole, beside what industries.ts holds. */
export declare const MACRO_LINES: readonly Metric[];
