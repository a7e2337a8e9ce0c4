import { type Metric } from './metric.ts';
/** Shops, food, drink and brands, beside what operations.ts holds. */
export declare const RETAIL: readonly Metric[];
