/** The languages of the product. A third one: a line here, a template folder, a column in the lexicon. */
export declare const LOCALES: readonly ['zh-CN', 'en'];
export type Locale = (typeof LOCALES)[number];
