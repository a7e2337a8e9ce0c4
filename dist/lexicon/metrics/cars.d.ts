import { type Metric } from './metric.ts';
/** Cars and batteries, beside what operations.ts holds. */
export declare const CARS: readonly Metric[];
