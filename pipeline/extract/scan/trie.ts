/** A set of words with what each means, for the longest match at a place. */
export interface Trie<T> {
  /** the longest word that starts at `at`, or null */
  longest(text: string, at: number): { end: number; value: T } | null;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}

/** Builds a trie; a word given twice keeps its first meaning. */
export function trie<T>(words: Iterable<readonly [string, T]>): Trie<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  for (const [word, value] of words) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return {
    longest(text, at) {
      let node: Node<T> | undefined = root;
      let found: { end: number; value: T } | null = null;
      for (let i = at; node && i <= text.length; i++) {
        if (node.value !== undefined && i > at) found = { end: i, value: node.value };
        node = node.next.get(text.charCodeAt(i));
      }
      return found;
    },
  };
}

/** The same for words that end at a place: `longest(text, end)` gives where the word starts. */
export function suffixTrie<T>(words: Iterable<readonly [string, T]>): {
  longest(text: string, end: number): { start: number; value: T } | null;
} {
  const root: Node<T> = { next: new Map(), value: undefined };
  for (const [word, value] of words) {
    let node = root;
    for (let i = word.length - 1; i >= 0; i--) {
      const code = word.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return {
    longest(text, end) {
      let node: Node<T> | undefined = root;
      let found: { start: number; value: T } | null = null;
      for (let i = end - 1; node && i >= -1; i--) {
        if (node.value !== undefined && i < end - 1) found = { start: i + 1, value: node.value };
        if (i < 0) break;
        node = node.next.get(text.charCodeAt(i));
      }
      return found;
    },
  };
}
