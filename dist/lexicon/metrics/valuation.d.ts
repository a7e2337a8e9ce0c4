import { type Metric } from './metric.ts';
/** What a company is worth, beside what statements.ts holds. */
export declare const VALUATION: readonly Metric[];
