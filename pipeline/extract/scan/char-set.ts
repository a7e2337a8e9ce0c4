/** Some characters of one UTF-16 unit: whether one of them stands at a place is told without cutting it out of the text. */
export class CharSet {
  readonly #bits = new Uint32Array(0x10000 / 32);

  constructor(characters: Iterable<string>) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      this.#bits[code >>> 5]! |= 1 << (code & 31);
    }
  }

  at(text: string, at: number): boolean {
    return at >= 0 && at < text.length && this.has(text.charCodeAt(at));
  }

  has(code: number): boolean {
    return (this.#bits[code >>> 5]! & (1 << (code & 31))) !== 0;
  }
}
