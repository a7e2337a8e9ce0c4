import { CharSet } from './char-set.ts';

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

/** A place in the tree: what is read to here, and what may follow; a word without company keeps the rest of it in one piece. */
class Node<T> {
  value: T | undefined = undefined;
  next: Map<number, Node<T>> | null = null;
  only: { rest: string; value: T } | null = null;

  /** Adds what is left of a word; a word given twice keeps its first meaning. */
  add(rest: string, value: T): void {
    if (rest === '') this.value ??= value;
    else if (this.only?.rest === rest) return;
    else if (this.next === null && this.only === null) this.only = { rest, value };
    else {
      const other = this.only;
      this.only = null;
      if (other) this.branch(other.rest, other.value);
      this.branch(rest, value);
    }
  }

  private branch(rest: string, value: T): void {
    this.next ??= new Map();
    const code = rest.charCodeAt(0);
    let node = this.next.get(code);
    if (!node) {
      node = new Node();
      this.next.set(code, node);
    }
    node.add(rest.slice(1), value);
  }
}

function grow<T>(words: Iterable<readonly [string, T]>): Node<T> {
  const root = new Node<T>();
  for (const [word, value] of words) root.add(word, value);
  return root;
}

/** Follows a text from `at` in steps of 1 or -1; gives the length of the longest word on the way and what it means. */
function follow<T>(root: Node<T>, text: string, at: number, step: 1 | -1): { length: number; value: T } | null {
  let found: { length: number; value: T } | null = null;
  let node: Node<T> | undefined = root;
  for (let length = 0; ; length++) {
    if (length > 0 && node.value !== undefined) found = { length, value: node.value };
    if (node.only) {
      const { rest, value } = node.only;
      return continues(rest, text, at + step * length, step) ? { length: length + rest.length, value } : found;
    }
    node = node.next?.get(text.charCodeAt(at + step * length));
    if (!node) return found;
  }
}

function continues(rest: string, text: string, at: number, step: 1 | -1): boolean {
  for (let i = 0; i < rest.length; i++) if (rest.charCodeAt(i) !== text.charCodeAt(at + step * i)) return false;
  return true;
}

/** At most places in a text no word begins: that is told by one look at two characters. */
class Beginnings {
  /** pairs of characters by a hash of both */
  readonly #pairs = new Uint32Array(MOST_PAIRS / 32);
  readonly #alone: CharSet;
  readonly #anyAlone: boolean;

  constructor(words: readonly (readonly [string, unknown])[]) {
    const alone = words.flatMap(([word]) => (word.length === 1 ? word : []));
    this.#alone = new CharSet(alone);
    this.#anyAlone = alone.length > 0;
    for (const [word] of words) {
      if (word.length < 2) continue;
      const pair = hash(word.charCodeAt(0), word.charCodeAt(1));
      this.#pairs[pair >>> 5]! |= 1 << (pair & 31);
    }
  }

  /** Whether a word may begin with two characters. */
  may(first: number, second: number): boolean {
    const pair = hash(first, second);
    return (this.#pairs[pair >>> 5]! & (1 << (pair & 31))) !== 0 || (this.#anyAlone && this.#alone.has(first));
  }
}
const MOST_PAIRS = 2 ** 15;
const hash = (first: number, second: number): number => (Math.imul(first, 31) + second) & (MOST_PAIRS - 1);

/** Builds a trie. */
export function trie<T>(words: Iterable<readonly [string, T]>): Trie<T> {
  const list = [...words];
  const root = grow(list);
  const beginnings = new Beginnings(list);
  return {
    longest(text, at) {
      if (!beginnings.may(text.charCodeAt(at), text.charCodeAt(at + 1))) return null;
      const found = follow(root, text, at, 1);
      return found && { end: at + found.length, value: found.value };
    },
  };
}

/** Builds a trie of words read from their ends. */
export function suffixTrie<T>(words: Iterable<readonly [string, T]>): SuffixTrie<T> {
  const list = [...words].map(([word, value]) => [word.split('').reverse().join(''), value] as const);
  const root = grow(list);
  const endings = new Beginnings(list);
  return {
    longest(text, end) {
      if (!endings.may(text.charCodeAt(end - 1), text.charCodeAt(end - 2))) return null;
      const found = follow(root, text, end - 1, -1);
      return found && { start: end - found.length, value: found.value };
    },
  };
}

/** Builds a trie of words that mean nothing but themselves. */
export const wordSet = (words: readonly string[]): Trie<true> => trie(words.map((word) => [word, true] as const));
