import type { Span } from '../../model/span.ts';
import { type Trie } from '../scan/trie.ts';
import type { Entity } from './input.ts';
/** Where a name is used. */
export interface Mention extends Span {
    entity: Entity;
}
/** All mentions in a span of text, longest names first; a Latin name must stand alone or before Han characters. */
export declare function mentions(text: string, { start, end }: Span, names: Trie<Entity>): Mention[];
/** A trie of all names. */
export declare const nameTrie: (entities: readonly Entity[]) => Trie<Entity>;
/** Whether a Latin name is not a piece of a longer word: it stands alone or beside Han characters. */
export declare function standsFree(text: string, start: number, end: number): boolean;
