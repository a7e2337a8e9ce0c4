import type { Block, Passage } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
/**
 * The headline in the body: the heading, or else the block, that the title in the head begins with (what follows there is
 * the name of the site), else the first heading of the first level that is not in a navigation or the like.
 */
export declare function findTitle(text: string, blocks: readonly Block[], furniture: readonly Passage[], metaTitle: string | null): Span | null;
/**
 * The outermost page furniture. What holds the headline or most of the page (a form around everything, the header of an
 * article) is none.
 */
export declare function keepFurniture(furniture: readonly Passage[], title: Span | null, length: number): Passage[];
