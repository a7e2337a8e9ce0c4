import type { Briefing } from '../../model/briefing.ts';
import { withoutMarks } from '../cite.ts';
import { termIn } from '../format/lexicon.ts';
import type { Language } from '../language/language.ts';

/** How a Chinese name is read out, for languages that cannot read it; empty where there is nothing to read. */
export type Reading = (name: string) => string;

/** Where names of companies and segments stand. */
const NAMED = new Set(['entity', 'entities', 'scope', 'label']);

/**
 * A briefing with its names as readers of a language know them: Latin ones where the article or its front matter gives them, and
 * words of the language for what is a class and no name.
 */
export function localise(briefing: Briefing, language: Language): Briefing {
  const latin = new Map(language['reads-chinese'] ? [] : Object.entries(briefing.latinNames));
  const name = (words: string) =>
    words
      .split('、')
      .map((one) => latin.get(one) ?? termIn(one, language))
      .join(language.list.between);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return NAMED.has(key) ? name(withoutMarks(value)) : withoutMarks(value);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, walk(item, field)]));
  };
  return walk(briefing, '') as Briefing;
}

/** Longer than this, it is a description and no name. */
const LONGEST_NAME = 6;

/** A name with its reading behind it, where it has one: 青禾 (Qīnghé). */
export function glossed(name: string, reading: Reading): string {
  const read = name.length <= LONGEST_NAME ? reading(name) : '';
  return read ? `${name} (${read})` : name;
}
