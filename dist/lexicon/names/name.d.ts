export type NameKind = 'company' | 'brand' | 'institution' | 'index' | 'place' | 'industry';
/** Somebody or something with a name that news writes of: whose figures they are, or who says them. */
export interface KnownName {
    kind: NameKind;
    /** first the usual name, then how else it is called */
    zh: readonly string[];
    en: string;
    /** those of `zh` that are ordinary words too (苹果, 理想): alone they are no name */
    words: ReadonlySet<string>;
}
/**
 * A table of names as text, a line each: `name | English | other, names`. `~` before a name says that it is an ordinary
 * word too.
 * @throws Error for a line without its columns: the lexicon is wrong, not the article
 */
export declare function names(kind: NameKind, table: string): KnownName[];
