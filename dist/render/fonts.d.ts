/** The one family of every output. Static TrueType: anything else ends up in a PDF as Type 3. */
export declare const FAMILY = "Noto Sans SC";
declare const WEIGHTS: {
    readonly 400: '400Regular';
    readonly 700: '700Bold';
};
export type Weight = keyof typeof WEIGHTS;
/** @returns the absolute path of the TrueType file of a weight */
export declare function fontFile(weight: Weight): string;
/**
 * What makes a browser find our two fonts and no other, whatever the machine has: a fontconfig file of our own.
 * @param cache folder for that file and the index that fontconfig makes of the fonts
 * @returns variables for the browser's environment, or null where fonts are not found through fontconfig
 * @throws what the file system throws
 */
export declare function fontEnvironment(cache: string): {
    FONTCONFIG_FILE: string;
} | null;
export {};
