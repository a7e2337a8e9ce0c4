import type { CharSet } from './char-set.ts';
import { firstCharacters } from './first-characters.ts';

/** A sticky expression. It is tried only where one of its first characters stands, which at most places is none. */
export class Pattern {
  readonly #expression: RegExp;
  readonly #first: CharSet | null;

  constructor(expression: RegExp) {
    this.#expression = expression;
    this.#first = firstCharacters(expression);
  }

  /** Whether it may match what begins with a character. */
  mayBegin(code: number): boolean {
    return this.#first?.has(code) ?? true;
  }

  /** What it matches at a place, or null. */
  at(text: string, at: number): RegExpExecArray | null {
    if (this.#first && !this.#first.at(text, at)) return null;
    this.#expression.lastIndex = at;
    return this.#expression.exec(text);
  }
}
