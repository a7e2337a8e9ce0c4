import type { FactSheet } from '../model/fact.ts';
/** `facts.csv`: UTF-8 with a byte-order mark and CRLF, so that Excel opens it right; numbers are plain numbers. */
export declare function factsCsv({ facts }: FactSheet): string;
