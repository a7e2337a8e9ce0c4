/** @returns the candidate that a typing slip most likely meant, or null where none is near */
export declare function nearest(word: string, candidates: readonly string[]): string | null;
