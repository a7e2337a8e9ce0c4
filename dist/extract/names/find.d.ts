import type { Entity, EntityInput } from './input.ts';
/**
 * Finds whom the article speaks of: names in front matter, names with a stock code or a short form in brackets, Latin
 * names, and words that keep standing where subjects stand.
 */
export declare function findEntities(input: EntityInput): Entity[];
