/** An institution has figures of its own now and then; a source only tells those of others. */
export type NameKind = 'company' | 'brand' | 'institution' | 'source' | 'index' | 'fund' | 'place' | 'industry';

/** Somebody or something with a name that news writes of: whose figures they are, or who says them. */
export interface KnownName {
  kind: NameKind;
  /** first the usual name, then how else it is called */
  zh: readonly string[];
  en: string;
  /** those of `zh` that are ordinary words too (苹果, 理想): alone they are no name */
  words: ReadonlySet<string>;
}

/**
 * A table of names as text, a line each: `name | English | other, names`. `~` before a name says that it is an ordinary
 * word too.
 * @throws Error for a line without its columns: the lexicon is wrong, not the article
 */
export const names = (kind: NameKind, table: string): KnownName[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name, en, others, more] = line.split('|').map((cell) => cell.trim());
      if (!name || !en || more !== undefined) throw new Error(`lexicon, names: ${line}`);
      const marked = others ? [name, ...others.split(',').map((other) => other.trim())] : [name];
      if (!line.includes('~')) return { kind, zh: marked, en, words: NONE };
      const words = marked.filter((form) => form.startsWith('~')).map((form) => form.slice(1));
      return { kind, zh: marked.map((form) => form.replace(/^~/, '')), en, words: new Set(words) };
    });

const NONE: ReadonlySet<string> = new Set();
