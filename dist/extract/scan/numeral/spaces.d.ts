/** Skips at most two spaces. */
export declare function skipSpaces(text: string, at: number): number;
/** Skips at most two spaces before `at`. */
export declare function skipSpacesBack(text: string, at: number): number;
