import { type Metric } from './metric.ts';
/** Staff, pay and boards, beside what operations.ts holds. */
export declare const PEOPLE_LINES: readonly Metric[];
