/** The languages in which rules and messages are worded; a briefing in any other has them in English. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language of a briefing, BCP 47: the name of a folder of templates. */
export type Tag = string;
