import { type Metric } from './metric.ts';
/** Films, games, streams and sport, beside what operations.ts holds. */
export declare const MEDIA: readonly Metric[];
