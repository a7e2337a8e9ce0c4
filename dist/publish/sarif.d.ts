import { type FindingSheet } from '../model/finding.ts';
/** Findings that somebody should look at as SARIF 2.1.0; columns count UTF-16 code units. */
export declare function sarif(sheets: readonly FindingSheet[]): object;
