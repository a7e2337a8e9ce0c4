import type { Block, Passage, Table, View } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** What a format makes of a decoded file. Offsets in the view, but for the view's own runs. */
export interface Parsed {
  view: View;
  blocks: Block[];
  tables: Table[];
  /** page furniture that the markup itself names (nav, footer, form) */
  chrome: Passage[];
  title: Span | null;
  meta: {
    title: string | null;
    outlet: string | null;
    author: string | null;
    published: string | null;
    language: string | null;
  };
}

export const NO_META = { title: null, outlet: null, author: null, published: null, language: null } as const;

/** Builds a view piece by piece, each piece with its place in the file. */
export class ViewBuilder {
  readonly runs: View['runs'] = [];
  #parts: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** the last character so far */
  get last(): string {
    return this.#parts.at(-1)?.at(-1) ?? '';
  }

  /** Adds text that stands in the file as it is (equal lengths) or in other characters (an entity, an escape). */
  add(words: string, sourceStart: number, sourceLength: number): void {
    if (words === '') return;
    const last = this.runs.at(-1);
    const joins = last && words.length === sourceLength && last[1] === last[3] && last[2] + last[3] === sourceStart;
    if (joins) {
      last[1] += words.length;
      last[3] += words.length;
    } else this.runs.push([this.#length, words.length, sourceStart, sourceLength]);
    this.#parts.push(words);
    this.#length += words.length;
  }

  /** Adds a break between blocks, which stands for nothing in particular in the file. */
  gap(words: string, sourceStart: number): void {
    this.runs.push([this.#length, words.length, sourceStart, 0]);
    this.#parts.push(words);
    this.#length += words.length;
  }

  /** Adds what another view holds, whose source is this one's from `sourceStart` on. @returns by how much its offsets move */
  append({ text, runs }: View, sourceStart: number): number {
    const at = this.#length;
    for (const [start, length, source, sourceLength] of runs) {
      const words = text.slice(start, start + length);
      if (sourceLength === 0) this.gap(words, sourceStart + source);
      else this.add(words, sourceStart + source, sourceLength);
    }
    return at;
  }

  build(): View {
    return { text: this.#parts.join(''), runs: this.runs };
  }
}
