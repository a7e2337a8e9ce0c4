/** A company or brand that is widely known by name. */
export interface Company {
  name: string;
  /** other names for it */
  aliases: readonly string[];
  /** names that are ordinary words too, and need more than standing there to be meant */
  ordinary: readonly string[];
  en: string | null;
}

/**
 * Companies in a list with spaces between: `name|alias|English_name`. A name in Latin letters at the end is the English
 * one; `?` before a name says that it is an ordinary word too.
 */
export const companies = (list: string): readonly Company[] =>
  list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const parts = entry.split('|').map((part) => part.replaceAll('_', ' '));
      const bare = parts.map((part) => part.replace(/^\?/, ''));
      const last = bare.at(-1)!;
      const en = /\p{Script=Han}/u.test(last) ? null : last;
      return {
        name: bare[0]!,
        aliases: bare.slice(1),
        ordinary: parts.filter((part) => part.startsWith('?')).map((part) => part.slice(1)),
        en,
      };
    });
