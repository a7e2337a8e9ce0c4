import type { Metric } from './metrics/metric.ts';
export type { Metric };
/** Every measured quantity the extractor knows by name. One more is one entry in its group’s list. */
export declare const METRICS: readonly Metric[];
