/** Some characters of one UTF-16 unit: whether one of them stands at a place is told without cutting it out of the text. */
export class CharSet {
  readonly #bits = new Uint32Array(0x10000 / 32);

  constructor(characters: Iterable<string>) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      this.#bits[code >>> 5]! |= 1 << (code & 31);
    }
  }

  /** Those of one UTF-16 unit that a pattern is true of. */
  static matching(pattern: RegExp): CharSet {
    const set = new CharSet('');
    for (let code = 0; code < 0x10000; code++)
      if (pattern.test(String.fromCharCode(code))) set.#bits[code >>> 5]! |= 1 << (code & 31);
    return set;
  }

  at(text: string, at: number): boolean {
    return at >= 0 && at < text.length && this.has(text.charCodeAt(at));
  }

  /** Whether one of them is among the `length` characters from `at` on. */
  among(text: string, at: number, length: number): boolean {
    const end = Math.min(at + length, text.length);
    for (let i = at; i < end; i++) if (this.has(text.charCodeAt(i))) return true;
    return false;
  }

  has(code: number): boolean {
    return (this.#bits[code >>> 5]! & (1 << (code & 31))) !== 0;
  }
}
