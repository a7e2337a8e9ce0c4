import type { Block, Table } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { type Element } from './html-tree.ts';
/** A line above a table that names it or its unit is no longer than this. */
export declare const LONGEST_CAPTION = 80;
/** Collects the cells of one table while the page is walked; cells that reach over rows and columns keep their place. */
export declare class TableReader {
    #private;
    constructor(start: number);
    enter({ tagName }: Element): void;
    /** @param span the words of the element, null where it has none */
    leave(element: Element, span: Span | null, at: number): void;
    /** The table, with the short line above it where it has no caption of its own; null where it has no cells. */
    build(end: number, blocks: readonly Block[]): Table | null;
}
