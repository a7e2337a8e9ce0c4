import type { View } from './article.ts';
import type { Place, Span } from './span.ts';
/**
 * The place in the file of a span of the view.
 * @param span offsets into `view.text`
 * @returns offsets into the decoded file, so that `file.slice(start, end)` covers what the reader sees
 */
export declare function toSource(view: View, span: Span): Span;
/**
 * Line and column of offsets in a text.
 * @returns a function from a UTF-16 offset to its 1-based place; `\n`, `\r\n` and lone `\r` end a line
 */
export declare function placer(text: string): (offset: number) => Place;
