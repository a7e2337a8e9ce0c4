/**
 * Makes a document portable: both weights of the family, cut down to the characters that occur in it, go into its first style
 * element. The same characters give the same bytes.
 * @param html as `renderHtml` gives it
 */
export declare function embedFonts(html: string): Promise<string>;
/** Loads fonts and subsetter, so that the first document need not wait for them. */
export declare function warmUp(): Promise<void>;
