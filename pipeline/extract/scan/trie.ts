/** A set of words with what each means, for the longest match at a place. */
export interface Trie<T> {
  /** the longest word that starts at `at`, or null */
  longest(text: string, at: number): { end: number; value: T } | null;
}

/** The same for words that end at a place. */
export interface SuffixTrie<T> {
  /** the longest word that ends at `end` (exclusive), or null */
  longest(text: string, end: number): { start: number; value: T } | null;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

/** A word given twice keeps its first meaning. */
function grow<T>(words: Iterable<readonly [Iterable<string>, T]>): Node<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  for (const [characters, value] of words) {
    let node = root;
    for (const character of characters) {
      for (let i = 0; i < character.length; i++) {
        const code = character.charCodeAt(i);
        let next = node.next.get(code);
        if (!next) {
          next = { next: new Map(), value: undefined };
          node.next.set(code, next);
        }
        node = next;
      }
    }
    node.value ??= value;
  }
  return root;
}

/** Follows a text from `at` in steps of 1 or -1; gives the length of the longest word on the way and what it means. */
function follow<T>(root: Node<T>, text: string, at: number, step: 1 | -1): { length: number; value: T } | null {
  let found: { length: number; value: T } | null = null;
  let node: Node<T> | undefined = root;
  for (let length = 0; ; length++) {
    if (length > 0 && node.value !== undefined) found = { length, value: node.value };
    const code = text.charCodeAt(at + step * length);
    node = Number.isNaN(code) ? undefined : node.next.get(code);
    if (!node) return found;
  }
}

/** Builds a trie. */
export function trie<T>(words: Iterable<readonly [string, T]>): Trie<T> {
  const root = grow(words);
  return {
    longest(text, at) {
      const found = follow(root, text, at, 1);
      return found && { end: at + found.length, value: found.value };
    },
  };
}

/** Builds a trie of words read from their ends. */
export function suffixTrie<T>(words: Iterable<readonly [string, T]>): SuffixTrie<T> {
  const root = grow([...words].map(([word, value]) => [word.split('').reverse(), value] as const));
  return {
    longest(text, end) {
      const found = follow(root, text, end - 1, -1);
      return found && { start: end - found.length, value: found.value };
    },
  };
}

/** Builds a trie of words that mean nothing but themselves. */
export const wordSet = (words: readonly string[]): Trie<true> => trie(words.map((word) => [word, true] as const));
