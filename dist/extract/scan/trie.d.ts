/** A set of words with what each means, for the longest match at a place. */
export interface Trie<T> {
    /** the longest word that starts at `at`, or null */
    longest(text: string, at: number): {
        end: number;
        value: T;
    } | null;
}
/** The same for words that end at a place. */
export interface SuffixTrie<T> {
    /** the longest word that ends at `end` (exclusive), or null */
    longest(text: string, end: number): {
        start: number;
        value: T;
    } | null;
}
/** Builds a trie. */
export declare function trie<T>(words: Iterable<readonly [string, T]>): Trie<T>;
/** Builds a trie of words read from their ends. */
export declare function suffixTrie<T>(words: Iterable<readonly [string, T]>): SuffixTrie<T>;
/** Builds a trie of words that mean nothing but themselves. */
export declare const wordSet: (words: readonly string[]) => Trie<true>;
