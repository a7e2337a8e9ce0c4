import type { Reporter } from './reporter.ts';
/** Workflow commands that GitHub shows as annotations beside the source lines. */
export declare const github: Reporter;
