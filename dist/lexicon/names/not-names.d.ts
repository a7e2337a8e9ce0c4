/** Words that hold a name and are none of it, and classes that open like one. The longest word at a place counts. */
export declare const NOT_NAMES: readonly string[];
