import type { Reporter } from './reporter.ts';
/** SARIF 2.1.0, for code scanning and editors: one run over all sources. */
export declare const sarif: Reporter;
