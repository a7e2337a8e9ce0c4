/** The text in simplified characters, unit by unit: the same length, so that offsets hold in both. */
export declare function simplified(text: string): string;
/**
 * Gives phrases of the simplified text back as they are written.
 * @param written the text as it stands, of the same length as `simple`
 * @returns a function from a phrase to its first place in the text as written, or the phrase itself
 */
export declare function restorer(written: string, simple: string): (phrase: string) => string;
