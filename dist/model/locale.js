/** The languages of the product. A third one: a line here, a template folder, a column in the lexicon. */
export const LOCALES = ['zh-CN', 'en'];
