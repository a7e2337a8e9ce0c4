import { type Metric } from './metric.ts';
/** Users, customers, orders, output: what a business counts beside money. */
export declare const OPERATING: readonly Metric[];
