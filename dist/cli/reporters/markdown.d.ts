import type { Reporter } from './reporter.ts';
/** For a job summary or a comment: a table of findings per source. */
export declare const markdown: Reporter;
