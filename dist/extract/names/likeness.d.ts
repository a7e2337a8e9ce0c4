/** Words that are nobody’s name. */
export declare const GENERIC: Set<string>;
/** Whether a word ends as companies’ names do. */
export declare const endsLikeCompany: (name: string) => boolean;
/** What cannot follow a name: 银行业, 汽车类. */
export declare const AFTER_CLASS: RegExp;
/** Whether a verb or a preposition stands inside: no name then. */
export declare function holdsVerb(name: string): boolean;
/** Whether nothing about the words themselves speaks against a name. */
export declare function isNameLike(name: string): boolean;
