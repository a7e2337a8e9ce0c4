import type { Parsed } from './format.ts';
import { type Document } from './html-tree.ts';
/** What a page says of itself in its head, in linked data and in `time` elements. Only plain strings are taken. */
export declare function readMeta(tree: Document): Parsed['meta'];
