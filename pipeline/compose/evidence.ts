import { type Briefing, Shown } from '../model/briefing.ts';
import type { Fact } from '../model/fact.ts';

/** Longest quotation of one sentence; a longer one is cut with an ellipsis around the figure. */
const LONGEST_QUOTE = 240;

const MOST_MARKS = 12;

/** Numbers source sentences as the briefing first needs them. */
export class Evidence {
  readonly #byFact = new Map<string, Fact>();
  readonly #marks = new Map<number, number>();
  readonly #list: Briefing['evidence'] = [];

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) this.#byFact.set(fact.id, fact);
  }

  get list(): Briefing['evidence'] {
    return this.#list;
  }

  /** The mark of a fact's sentence. */
  mark(fact: Fact): number {
    const known = this.#marks.get(fact.sentence);
    if (known !== undefined) return known;
    const mark = this.#list.length + 1;
    this.#marks.set(fact.sentence, mark);
    this.#list.push({ mark, line: fact.line, quote: shorten(fact.quote, fact.text) });
    return mark;
  }

  /** Marks of facts by id, each once, in order; none where they would be more than a reader follows (a whole repeated passage). */
  marks(ids: readonly string[]): number[] {
    if (ids.length > MOST_MARKS) return [];
    const marks = ids.flatMap((id) => {
      const fact = this.#byFact.get(id);
      return fact ? [this.mark(fact)] : [];
    });
    return [...new Set(marks)].sort((a, b) => a - b);
  }

  show(fact: Fact): Shown {
    return Shown.parse({ ...fact, mark: this.mark(fact) });
  }
}

function shorten(quote: string, figure: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote;
  const at = Math.max(0, quote.indexOf(figure));
  const from = Math.max(0, Math.min(at - LONGEST_QUOTE / 2, quote.length - LONGEST_QUOTE));
  const cut = quote.slice(from, from + LONGEST_QUOTE);
  return `${from > 0 ? '…' : ''}${cut}${from + LONGEST_QUOTE < quote.length ? '…' : ''}`;
}
