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

/** A word without company on the way: the rest of it in one piece. */
interface Tail<T> {
  rest: string;
  value: T;
}

/** The words as states: state 0 is the beginning, and what follows a state is found in one table for all of them. */
class Automaton<T> {
  /** state → what the word to here means */
  readonly #values: (T | undefined)[] = [undefined];
  readonly #tails: (Tail<T> | null)[] = [null];
  /** a state, the character behind it and the state that this leads to, at a place that a hash of both gives; nothing leads to 0 */
  #from = new Int32Array(32);
  #codes = new Uint16Array(32);
  #to = new Int32Array(32);

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, value] of words) this.#add(word, value);
  }

  /** A word given twice keeps its first meaning. */
  #add(word: string, value: T): void {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const tail = this.#tails[state]!;
      if (tail?.rest === word.slice(at)) return;
      if (tail) {
        this.#tails[state] = null;
        this.#branch(state, tail.rest, tail.value);
      }
      const next = this.#next(state, word.charCodeAt(at));
      if (next === 0) {
        this.#branch(state, word.slice(at), value);
        return;
      }
      state = next;
    }
    this.#values[state] ??= value;
  }

  #branch(from: number, word: string, value: T): void {
    const rest = word.slice(1);
    const to = this.#values.push(rest === '' ? value : undefined) - 1;
    this.#tails.push(rest === '' ? null : { rest, value });
    if (2 * to > this.#to.length) this.#widen();
    this.#lead(from, word.charCodeAt(0), to);
  }

  #lead(from: number, code: number, to: number): void {
    const slot = this.#slot(from, code);
    this.#from[slot] = from;
    this.#codes[slot] = code;
    this.#to[slot] = to;
  }

  #widen(): void {
    const [froms, codes, tos] = [this.#from, this.#codes, this.#to];
    this.#from = new Int32Array(4 * tos.length);
    this.#codes = new Uint16Array(4 * tos.length);
    this.#to = new Int32Array(4 * tos.length);
    for (const [slot, to] of tos.entries()) if (to !== 0) this.#lead(froms[slot]!, codes[slot]!, to);
  }

  /** Where a step stands in the table, or would. */
  #slot(from: number, code: number): number {
    const mask = this.#to.length - 1;
    let slot = (Math.imul(from, 0x9e3779b1) + Math.imul(code, 0x85ebca6b)) >>> 12;
    for (slot &= mask; this.#to[slot] !== 0; slot = (slot + 1) & mask)
      if (this.#from[slot] === from && this.#codes[slot] === code) break;
    return slot;
  }

  #next(from: number, code: number): number {
    return this.#to[this.#slot(from, code)]!;
  }

  /** Hands over what every word that begins at `at` means, the shortest first. */
  all(text: string, at: number, take: (value: T) => void): void {
    for (let state = 0, end = at; ; end++) {
      const value = this.#values[state];
      if (value !== undefined) take(value);
      const tail = this.#tails[state]!;
      if (tail && continues(tail.rest, text, end, 1)) take(tail.value);
      state = tail ? 0 : this.#next(state, text.charCodeAt(end));
      if (state === 0) return;
    }
  }

  /** Follows a text from `at` in steps of 1 or -1; gives the length of the longest word on the way and what it means. */
  follow(text: string, at: number, step: 1 | -1): { length: number; value: T } | null {
    let found: { length: number; value: T } | null = null;
    let state = 0;
    for (let length = 0; ; length++) {
      const value = this.#values[state];
      if (value !== undefined) found = { length, value };
      const tail = this.#tails[state]!;
      if (tail)
        return continues(tail.rest, text, at + step * length, step)
          ? { length: length + tail.rest.length, value: tail.value }
          : found;
      state = this.#next(state, text.charCodeAt(at + step * length));
      if (state === 0) return found;
    }
  }
}

function continues(rest: string, text: string, at: number, step: 1 | -1): boolean {
  for (let i = 0; i < rest.length; i++) if (rest.charCodeAt(i) !== text.charCodeAt(at + step * i)) return false;
  return true;
}

/** At most places in a text no word begins: that is told by one look at two characters. */
class Beginnings {
  /** pairs of characters by a hash of both */
  readonly #pairs: Uint32Array;
  readonly #alone: CharSet;
  readonly #anyAlone: boolean;

  constructor(words: readonly (readonly [string, unknown])[]) {
    const alone = words.flatMap(([word]) => (word.length === 1 ? word : []));
    this.#pairs = new Uint32Array(2 ** Math.ceil(Math.log2(words.length + LEAST_PAIRS)));
    this.#alone = new CharSet(alone);
    this.#anyAlone = alone.length > 0;
    for (const [word] of words) {
      if (word.length < 2) continue;
      const pair = this.#hash(word.charCodeAt(0), word.charCodeAt(1));
      this.#pairs[pair >>> 5]! |= 1 << (pair & 31);
    }
  }

  /** Whether a word may begin with two characters. */
  may(first: number, second: number): boolean {
    const pair = this.#hash(first, second);
    return (this.#pairs[pair >>> 5]! & (1 << (pair & 31))) !== 0 || (this.#anyAlone && this.#alone.has(first));
  }

  #hash(first: number, second: number): number {
    return (Math.imul(first, 31) + second) & (32 * this.#pairs.length - 1);
  }
}
const LEAST_PAIRS = 128;

/** Builds a trie. */
export function trie<T>(words: Iterable<readonly [string, T]>): Trie<T> {
  const list = [...words];
  const automaton = new Automaton(list);
  const beginnings = new Beginnings(list);
  return {
    longest(text, at) {
      if (!beginnings.may(text.charCodeAt(at), text.charCodeAt(at + 1))) return null;
      const found = automaton.follow(text, at, 1);
      return found && { end: at + found.length, value: found.value };
    },
  };
}

/** Builds a trie of words read from their ends. */
export function suffixTrie<T>(words: Iterable<readonly [string, T]>): SuffixTrie<T> {
  const list = [...words].map(([word, value]) => [word.split('').reverse().join(''), value] as const);
  const automaton = new Automaton(list);
  const endings = new Beginnings(list);
  return {
    longest(text, end) {
      if (!endings.may(text.charCodeAt(end - 1), text.charCodeAt(end - 2))) return null;
      const found = automaton.follow(text, end - 1, -1);
      return found && { start: end - found.length, value: found.value };
    },
  };
}

/** Builds a trie of words that mean nothing but themselves. */
export const wordSet = (words: readonly string[]): Trie<true> => trie(words.map((word) => [word, true] as const));

/**
 * Several lists of words, looked up at once.
 * @param lists by the flag of each, a power of two
 * @returns a function that gives the flags of the lists that have a word beginning at a place
 */
export function wordFlags(lists: readonly (readonly [flag: number, words: readonly string[]])[]) {
  const flags = new Map<string, number>();
  for (const [flag, words] of lists) for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  const list = [...flags];
  const automaton = new Automaton(list);
  const beginnings = new Beginnings(list);
  return (text: string, at: number): number => {
    if (!beginnings.may(text.charCodeAt(at), text.charCodeAt(at + 1))) return 0;
    let found = 0;
    automaton.all(text, at, (flag) => {
      found |= flag;
    });
    return found;
  };
}
