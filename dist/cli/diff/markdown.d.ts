import type { DiffReporter } from './reporter.ts';
/** For a comment on a pull request or a job summary: per source, tables of figures and findings. */
export declare const markdown: DiffReporter;
