/** JSON Schemas of everything that is written, by file name. */
export declare function schemas(): Map<string, string>;
