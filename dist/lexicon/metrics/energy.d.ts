import { type Metric } from './metric.ts';
/** Power, oil, metals and materials, beside what industries.ts holds. */
export declare const ENERGY: readonly Metric[];
