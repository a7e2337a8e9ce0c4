/** Chinese ideographs of the common block. */
export declare const isHan: (code: number) => boolean;
/** Latin letters. */
export declare const isLatin: (code: number) => boolean;
/** ASCII digits. */
export declare const isDigit: (code: number) => boolean;
/** What a name may be written with. */
export declare const isNameChar: (code: number) => boolean;
/** Characters that no company name has inside, or that end one. */
export declare const FUNCTION_CHARS: Set<string>;
/** What stands between clauses and around names. */
export declare const BOUNDARY: Set<string>;
/** Numerals that a name may open with. */
export declare const NUMERAL: RegExp;
/** Whether a clause begins at `at`. */
export declare const opensClause: (text: string, at: number) => boolean;
