import type { Block } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** A line above a table that names it or its unit is no longer than this. */
const LONGEST_CAPTION = 80;

/** The block above a table, where it is short enough to name the table or its unit. */
export function captionIn(above: Block | undefined): Span | null {
  const isShort = above && above.kind !== 'cell' && above.end - above.start <= LONGEST_CAPTION;
  return isShort ? { start: above.start, end: above.end } : null;
}
