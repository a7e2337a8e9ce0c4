import { type Parsed } from './format.ts';
/**
 * Markdown with GFM tables. Markup is not in the view; raw HTML, images and link targets are not read. What is too large or
 * too tangled for a syntax tree is read as plain text.
 */
export declare function readMarkdown(file: string, start: number): Parsed;
