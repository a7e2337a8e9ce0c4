import { type Metric } from './metric.ts';
/** Trading, issues, funds and indices, beside what statements.ts holds. */
export declare const MARKET_LINES: readonly Metric[];
