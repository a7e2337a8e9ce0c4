import type { Parsed } from './formats/format.ts';
/** The same article without the characters that nobody sees: what reads as one number is one. The file keeps them. */
export declare function withoutUnseen(parsed: Parsed): Parsed;
