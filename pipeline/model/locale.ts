import type { Localised } from './finding.ts';

/** The languages in which rules and messages are worded; a briefing in any other has them in English. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language of a briefing, BCP 47: the name of a folder of templates. */
export type Tag = string;

/** The words in a language; in English where it has none of its own. */
export const inLocale = (words: Localised, locale: string): string =>
  (words as Readonly<Record<string, string>>)[locale] ?? words.en;
