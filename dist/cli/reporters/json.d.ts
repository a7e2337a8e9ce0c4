import type { Reporter } from './reporter.ts';
/** `{ "sources": [ { source, findings, coverage } … ], "disagreements": [ … ] }`, whatever the number of sources. */
export declare const json: Reporter;
