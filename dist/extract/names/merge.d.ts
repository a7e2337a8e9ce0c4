import type { Evidence } from './evidence.ts';
import type { Entity } from './input.ts';
/** Joins names of the same entity: bracketed pairs, and a short form that begins or ends a longer name. */
export declare function merge(text: string, entities: Entity[], given: ReadonlySet<string>, pairs: readonly [string, string][], counts: ReadonlyMap<string, Evidence>): Entity[];
