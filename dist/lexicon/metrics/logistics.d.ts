import { type Metric } from './metric.ts';
/** Parcels, ships, planes and rail, beside what operations.ts holds. */
export declare const LOGISTICS: readonly Metric[];
