import type { Entity, EntityInput } from './input.ts';
/** What the lexicon knows of the names in an article. */
export interface Known {
    /** companies, brands and indices that the article speaks of */
    owners: Entity[];
    /** countries, towns and industries, whose figures they are where no company’s */
    places: Entity[];
    /** how often an owner is named, and how often a place is the subject of a figure */
    weight: {
        owners: number;
        places: number;
    };
    /** every form found: no other name may be made of it */
    forms: ReadonlySet<string>;
}
/**
 * Looks the article’s names up in the lexicon. A name that is an ordinary word too counts only where something speaks
 * for it: its full name elsewhere, names beside it in a list, a stock code, or what only companies do.
 */
export declare function findKnown({ text, sentences, tokens, isTerm }: EntityInput): Known;
