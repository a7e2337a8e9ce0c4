/** A company or brand that is widely known by name. */
export interface Company {
    name: string;
    /** other names for it */
    aliases: readonly string[];
    /** names that are ordinary words too, and need more than standing there to be meant */
    ordinary: readonly string[];
    en: string | null;
}
/**
 * Companies in a list with spaces between: `name|alias|English_name`. A name in Latin letters at the end is the English
 * one; `?` before a name says that it is an ordinary word too.
 */
export declare const companies: (list: string) => readonly Company[];
