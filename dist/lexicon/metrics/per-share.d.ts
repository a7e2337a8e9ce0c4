import { type Metric } from './metric.ts';
/** Amounts for one share, beside those in statements.ts. */
export declare const PER_SHARE_LINES: readonly Metric[];
