import type { Block } from '../../model/article.ts';
import { type Element } from './html-tree.ts';
/** Elements whose text no reader of the page sees as text. */
export declare const DROPPED: ReadonlySet<string>;
export declare const isBlock: (tagName: string) => boolean;
/** Why an element is page furniture, or null. */
export declare function furnitureOf(element: Element): string | null;
/** The kind of block that an element makes, or null where it leaves the one around it. */
export declare function kindOf(tagName: string): Pick<Block, 'kind' | 'level'> | null;
/** A table that arranges the page: it holds tables, headings or several paragraphs in a cell. */
export declare function isLayout(table: Element): boolean;
