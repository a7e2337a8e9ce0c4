import type { Briefing } from '../model/briefing.ts';
import type { Fact } from '../model/fact.ts';
import type { FindingSheet, Verdict } from '../model/finding.ts';
import { Figure, type Shown } from '../model/shown.ts';
import { GRAVEST_FIRST } from '../model/verdicts.ts';
import { scopeOf } from './topic.ts';

/** Longest quotation of one sentence; a longer one is cut with an ellipsis around the figure. */
const LONGEST_QUOTE = 240;

const MOST_MARKS = 12;

/** What a reader must know of a figure that stands in several relations, gravest first: what was decided. */
const GRAVITY: readonly Verdict[] = GRAVEST_FIRST.filter(
  (verdict) => verdict !== 'undecidable' && verdict !== 'derived',
);

/** Numbers source sentences as the briefing first needs them, and shows facts with their mark and verdict. */
export class Evidence {
  readonly #byFact = new Map<string, Fact>();
  readonly #figures = new Map<string, Figure>();
  readonly #verdicts = new Map<string, Verdict>();
  readonly #marks = new Map<string, number>();
  readonly #list: Briefing['evidence'] = [];
  readonly #rowOf: (fact: Fact) => { start: number; text: string } | null;

  /** @param rowOf the row of a table that a fact stands in, with its cells in one line */
  constructor(
    facts: readonly Fact[],
    { findings }: FindingSheet,
    rowOf: (fact: Fact) => { start: number; text: string } | null = () => null,
  ) {
    this.#rowOf = rowOf;
    for (const fact of facts) this.#byFact.set(fact.id, fact);
    const judged = findings.filter(
      // that a passage stands twice tells nothing of its figures
      ({ verdict, rule }) => GRAVITY.includes(verdict) && !(rule === 'repeated-passage' && verdict === 'consistent'),
    );
    const note = (id: string, verdict: Verdict) => {
      const known = this.#verdicts.get(id);
      if (!known || GRAVITY.indexOf(verdict) < GRAVITY.indexOf(known)) this.#verdicts.set(id, verdict);
    };
    const beside: [string, Verdict][] = [];
    for (const { verdict, facts: operands, stated } of judged) {
      if (stated) note(stated.id, verdict);
      // what a doubtful figure is held against is not doubtful for that; of a contradiction nobody knows which side is wrong
      const doubt = stated !== null && (verdict === 'tension' || verdict === 'wording');
      for (const { id } of operands) {
        if (doubt) beside.push([id, verdict]);
        else note(id, verdict);
      }
    }
    for (const [id, verdict] of beside) if (!this.#verdicts.has(id)) this.#verdicts.set(id, verdict);
  }

  get list(): Briefing['evidence'] {
    return this.#list;
  }

  fact(id: string): Fact | null {
    return this.#byFact.get(id) ?? null;
  }

  /** The mark of a fact's sentence. */
  mark(fact: Fact): number {
    // a number in a table says nothing without its row
    const row = this.#rowOf(fact);
    const place = row ? `row ${row.start}` : `${fact.sentence}`;
    const known = this.#marks.get(place);
    if (known !== undefined) return known;
    const mark = this.#list.length + 1;
    this.#marks.set(place, mark);
    this.#list.push({ mark, line: fact.line, quote: shorten(row?.text ?? fact.quote, fact.text) });
    return mark;
  }

  /** Marks of facts, each once, in order; none where they would be more than a reader follows (a whole repeated passage). */
  marks(facts: readonly Fact[]): number[] {
    if (facts.length > MOST_MARKS) return [];
    return [...new Set(facts.map((fact) => this.mark(fact)))].sort((a, b) => a - b);
  }

  figure(fact: Fact): Figure {
    let figure = this.#figures.get(fact.id);
    if (!figure) {
      figure = Figure.parse({ ...fact, scope: scopeOf(fact), verdict: this.#verdicts.get(fact.id) ?? null });
      this.#figures.set(fact.id, figure);
    }
    return figure;
  }

  show(fact: Fact): Shown {
    return { ...this.figure(fact), mark: this.mark(fact) };
  }
}

function shorten(quote: string, figure: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote;
  const at = Math.max(0, quote.indexOf(figure));
  const from = Math.max(0, Math.min(at - LONGEST_QUOTE / 2, quote.length - LONGEST_QUOTE));
  const cut = quote.slice(from, from + LONGEST_QUOTE);
  return `${from > 0 ? '…' : ''}${cut}${from + LONGEST_QUOTE < quote.length ? '…' : ''}`;
}
