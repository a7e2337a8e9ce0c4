import { type Metric } from './metric.ts';
/** Money raised, beside what statements.ts holds. */
export declare const FUNDING: readonly Metric[];
