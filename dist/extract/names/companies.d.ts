import type { Evidence } from './evidence.ts';
import type { Entity } from './input.ts';
/** The well-known companies that a text names, each by the names it uses; words that also mean something else need evidence. */
export declare function knownCompanies(text: string, counts: ReadonlyMap<string, Evidence>): Entity[];
