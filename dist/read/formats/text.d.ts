import { type Parsed } from './format.ts';
/**
 * Plain text: a line is a block. A short line without final punctuation is a heading; the first one is the headline.
 * @param start offset where the article begins (after front matter)
 */
export declare function readText(file: string, start: number): Parsed;
/** Whether a line could be the headline of a text: short, and not ended as a sentence is, though it may ask or exclaim. */
export declare const isHeadline: (line: string) => boolean;
