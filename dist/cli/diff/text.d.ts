import type { DiffReporter } from './reporter.ts';
/** For people, in a terminal: what changed, by kind of change. */
export declare const text: DiffReporter;
