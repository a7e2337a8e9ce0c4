import { CharSet } from './char-set.ts';

/** What a piece of a pattern may begin with: null is anything. */
interface Opening {
  characters: readonly string[] | null;
  /** whether it may match nothing, so that what follows may be first */
  empty: boolean;
}

const NOTHING: Opening = { characters: [], empty: true };
const ANYTHING: Opening = { characters: null, empty: false };
const DIGITS = [...'0123456789'];
const CLASSES: Readonly<Record<string, readonly string[]>> = { d: DIGITS };
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * The characters a pattern may begin with, so that it need not be tried where none of them stands.
 * @returns null where that may be nearly any
 */
export function firstCharacters({ source, ignoreCase }: RegExp): CharSet | null {
  const { characters, empty } = new Reader(source).alternatives();
  return characters === null || empty || ignoreCase ? null : new CharSet(characters);
}

const either = (a: Opening, b: Opening): Opening => ({
  characters: a.characters && b.characters && [...a.characters, ...b.characters],
  empty: a.empty || b.empty,
});

/** Reads the source of a pattern from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Opening {
    let found = this.#sequence();
    while (this.#skip('|')) found = either(found, this.#sequence());
    return found;
  }

  #sequence(): Opening {
    let found = NOTHING;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const one = this.#repeated(this.#one());
      if (found.empty) found = { ...either(found, one), empty: one.empty };
    }
    return found;
  }

  #repeated(one: Opening): Opening {
    const times = this.#match(/[*+?]|\{\d+(?:,\d*)?\}/y);
    if (!times) return one;
    this.#skip('?');
    return { ...one, empty: one.empty || /^[*?]|^\{0/.test(times) };
  }

  #one(): Opening {
    if (this.#match(/[$^]|\\[bB]/y)) return NOTHING;
    const around = this.#match(/\((?:\?<?[=!])/y);
    if (around || this.#match(/\((?:\?:|\?<\w+>)?/y)) {
      const inside = this.alternatives();
      this.#skip(')');
      return around ? NOTHING : inside;
    }
    const set = this.#match(/\[(?:[^\]\\]|\\.)*\]/uy);
    if (set) return { characters: set[1] === '^' ? null : inSet(set.slice(1, -1)), empty: false };
    const escaped = this.#match(/\\(?:u[\da-f]{4}|x[\da-f]{2}|p\{[^}]*\}|.)/iy);
    if (escaped)
      return /^\\\d/.test(escaped) ? { ...ANYTHING, empty: true } : { characters: named(escaped), empty: false };
    const plain = this.#match(/[\s\S]/y)!;
    return plain === '.' ? ANYTHING : { characters: [plain], empty: false };
  }

  #skip(char: string): boolean {
    if (this.#source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? null;
    this.#at += found?.length ?? 0;
    return found;
  }
}

/** The characters of a class, null where one of its parts may be many. */
function inSet(inside: string): readonly string[] | null {
  const parts = [
    ...inside.matchAll(/(\\(?:u[\da-f]{4}|x[\da-f]{2}|p\{[^}]*\}|.)|[\s\S])(?:-(\\u[\da-f]{4}|[^\\]))?/gi),
  ];
  const found: string[] = [];
  for (const [, from, to] of parts) {
    const first = from!.startsWith('\\') ? named(from!) : [from!];
    if (first === null || (to && first.length > 1)) return null;
    const [low, high] = [first[0]!.charCodeAt(0), to ? (named(to) ?? [to])[0]!.charCodeAt(0) : 0];
    found.push(...first);
    for (let code = low + 1; code <= high; code++) found.push(String.fromCharCode(code));
  }
  return found;
}

/** What an escape stands for. */
function named(escaped: string): readonly string[] | null {
  if (!escaped.startsWith('\\')) return [escaped];
  const letter = escaped[1]!;
  if (/^[ux]/.test(letter) && escaped.length > 2) return [String.fromCharCode(Number.parseInt(escaped.slice(2), 16))];
  if (CLASSES[letter]) return CLASSES[letter];
  if (CONTROLS[letter]) return [CONTROLS[letter]];
  return /[A-Za-z]/.test(letter) ? null : [letter];
}
