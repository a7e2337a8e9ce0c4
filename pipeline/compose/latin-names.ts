import { NAMES } from '../lexicon/names.ts';
import type { Article } from '../model/article.ts';
import type { FactSheet } from '../model/fact.ts';

const ENGLISH = new Map(NAMES.flatMap(({ zh, en }) => zh.map((form) => [form, en] as const)));

/** What Chinese names are in Latin letters: as front matter says, else as the world knows them, else as the article does. */
export function latinNames(article: Pick<Article, 'aliases'>, sheet: FactSheet): Record<string, string> {
  const named = [
    ...Object.entries(article.aliases).map(([name, aliases]) => [name, latinOf(aliases)] as const),
    ...sheet.entities.map(({ name }) => [name, ENGLISH.get(name)] as const),
    ...sheet.entities.map(({ name, aliases }) => [name, latinOf(aliases)] as const),
  ];
  const names = new Map<string, string>();
  for (const [name, latin] of named)
    if (latin && /\p{Script=Han}/u.test(name) && !names.has(name)) names.set(name, latin);
  return Object.fromEntries(names);
}

const latinOf = (aliases: readonly string[]): string | undefined =>
  aliases.find((alias) => /^(?=.*\p{Script=Latin})[\p{Script=Latin}\d .&'-]+$/u.test(alias));
