import type { Fact, FactSheet, Period } from '../model/fact.ts';
import { type Extent, extent } from '../model/period.ts';
import { isAmount, measure } from './measure.ts';
import { Subjects } from './subjects.ts';

/** Figures of one sentence or paragraph that are looked at to either side of one of them. */
const MOST_AROUND = 100;
/** Values of one quantity at one time that are tried. */
const MOST_CANDIDATES = 4;
/** Figures of one entity, part and quantity: more than a text of people's making ever has. */
const MOST_OF_SUBJECT = 400;

/** Facts by what they are about, so that a rule looks its operands up instead of searching for them. */
export class FactIndex {
  readonly sheet: FactSheet;
  readonly facts: readonly Fact[];
  /** what a rule left out because there was too much of it, in words */
  readonly bounds: string[] = [];
  readonly #sentences = new Map<number, Fact[]>();
  readonly #blocks = new Map<number, Fact[]>();
  readonly #lists = new Map<number, Fact[]>();
  readonly #subjects = new Subjects();
  #groups: readonly (readonly Fact[])[] | null = null;
  readonly #measures = new Map<string, Fact[]>();
  readonly #byId = new Map<string, Fact>();
  readonly #days = new Map<string, Extent | null>();
  readonly #place = new Map<Fact, number>();

  constructor(sheet: FactSheet) {
    this.sheet = sheet;
    const quotes = new Map<string, string>();
    this.facts = sheet.facts
      .map((fact) => unsummed(timed(withQuote(fact, quotes))))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    for (const [place, fact] of this.facts.entries()) {
      this.#place.set(fact, place);
      this.#byId.set(fact.id, fact);
      push(this.#sentences, fact.sentence, fact);
      push(this.#blocks, fact.block, fact);
      if (fact.list) push(this.#lists, fact.list.id, fact);
      const name = measure(fact);
      if (name === null) continue;
      push(this.#measures, name, fact);
      const own = this.#subjects.enter(fact, name);
      own.facts.push(fact);
      const day = this.days(fact)?.to;
      if (day !== undefined) push(own.ending, day, fact);
    }
  }

  /** whether nothing tells an item of a list from another: what each of them is of was not found */
  isUntold(fact: Fact): boolean {
    return this.list(fact).some(
      (other) =>
        other !== fact &&
        other.entity === fact.entity &&
        other.scope === fact.scope &&
        other.metric === fact.metric &&
        other.period === fact.period,
    );
  }

  byId = (id: string): Fact | null => this.#byId.get(id) ?? null;
  /** facts of one sentence, in order; of a very long one those around the fact */
  sentence = (fact: Fact): readonly Fact[] => this.#around(fact, this.#sentences.get(fact.sentence) ?? [], 'sentence');
  block = (fact: Fact): readonly Fact[] => this.#around(fact, this.#blocks.get(fact.block) ?? [], 'paragraph');
  list = (fact: Fact): readonly Fact[] => (fact.list ? (this.#lists.get(fact.list.id) ?? []) : []);
  /** place among all facts, by offset */
  place = (fact: Fact): number => this.#place.get(fact)!;
  /** quantity → facts, in the order of the text */
  measures = (): Iterable<[string, readonly Fact[]]> => this.#measures;
  measured = (name: string): readonly Fact[] => this.#measures.get(name) ?? [];
  /** facts that share entity, scope and quantity: groups in the order of the text */
  subjects(): readonly (readonly Fact[])[] {
    this.#groups ??= this.#subjects.all.map(({ facts: [first] }) =>
      this.subject(first!, first!.scope, measure(first!)),
    );
    return this.#groups;
  }
  /** facts of the same owner as `like` */
  subject(like: Fact, scope: string | null, name: string | null): readonly Fact[] {
    const own = this.#subjects.find(like, scope, name);
    if (!own || own.facts.length <= MOST_OF_SUBJECT) return own?.facts ?? NONE;
    this.#cut(`${name}: only the first ${MOST_OF_SUBJECT} figures of one subject were looked up`);
    return own.facts.slice(0, MOST_OF_SUBJECT);
  }

  /** amounts over a stretch of time, of the whole or part that a figure is of */
  spans(like: Fact): readonly Fact[] {
    const own = this.#subjects.find(like, like.scope, measure(like));
    if (!own) return NONE;
    own.spans ??= this.subject(like, like.scope, measure(like)).filter(
      (fact) => isAmount(fact) && this.days(fact)?.kind === 'span',
    );
    return own.spans;
  }

  /** facts of the same owner and quantity that are of some part, part by part */
  *parts(like: Fact): Iterable<readonly Fact[]> {
    for (const { facts } of this.#subjects.parts(like, measure(like))) yield facts;
  }

  /** facts of the same owner as `like` whose time ends on a day */
  subjectUntil(like: Fact, scope: string | null, name: string | null, day: string | undefined): readonly Fact[] {
    const facts = day === undefined ? NONE : (this.#subjects.find(like, scope, name)?.ending.get(day) ?? NONE);
    return facts.length > MOST_OF_SUBJECT ? facts.slice(0, MOST_OF_SUBJECT) : facts;
  }

  /** facts of one quantity of several named owners as a whole, in the order of the names */
  subjectsOf(names: readonly string[], name: string | null): readonly Fact[] {
    if (name === null) return [];
    return names.flatMap((entity) => this.#subjects.ofEntity(entity, name)?.facts.slice(0, MOST_OF_SUBJECT) ?? []);
  }

  /** the first fact of each sentence */
  *openings(): Iterable<Fact> {
    let before: Fact | null = null;
    for (const fact of this.facts) {
      if (fact.sentence !== before?.sentence) yield fact;
      before = fact;
    }
  }

  /** the words that lead to a figure: from the figure before it, or the beginning of its sentence */
  lead(fact: Fact): string {
    const before = this.facts[this.place(fact) - 1];
    if (before?.sentence !== fact.sentence || before.end > fact.start) return wordsBefore(fact);
    const gap = textBetween(before, fact);
    const cut = gap.search(CLAUSE_END);
    return cut < 0 ? gap : gap.slice(cut);
  }

  /** the words that follow a figure in its own clause */
  tail(fact: Fact): string {
    const next = this.facts[this.place(fact) + 1];
    const gap =
      next?.sentence === fact.sentence && next.start >= fact.end ? textBetween(fact, next) : wordsBehind(fact);
    const cut = gap.search(CLAUSE_END);
    return cut >= 0 ? gap.slice(0, cut) : next?.sentence === fact.sentence ? '' : gap;
  }

  /** where the sentence of a fact ends in the file, reckoned from its last figure: markup makes it longer than its words */
  sentenceEnd(fact: Fact): number {
    const { end, quote, inQuote } = this.#sentences.get(fact.sentence)?.at(-1) ?? fact;
    return end + quote.length - inQuote.end;
  }

  /** the times named in the sentence of a fact, in order */
  periodsOf(fact: Fact): readonly Period[] {
    const periods = this.sheet.periods;
    const [from, to] = [fact.sentence, this.sentenceEnd(fact)];
    let [low, high] = [0, periods.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (periods[middle]!.start < from) low = middle + 1;
      else high = middle;
    }
    const found: Period[] = [];
    for (let at = low; at < periods.length && periods[at]!.start < to; at++) found.push(periods[at]!);
    return found;
  }

  #around(fact: Fact, facts: readonly Fact[], what: string): readonly Fact[] {
    if (facts.length <= 2 * MOST_AROUND) return facts;
    this.#cut(`a ${what} with ${facts.length} figures: only the ${MOST_AROUND} to either side of each were looked up`);
    const first = this.#place.get(facts[0]!)!;
    const at = this.#place.get(fact)! - first;
    return facts.slice(Math.max(0, at - MOST_AROUND), at + MOST_AROUND);
  }

  /** the first few of what a rule looks at; that there were more is told */
  first<T>(all: readonly T[], most: number, what: string): readonly T[] {
    if (all.length <= most) return all;
    this.#cut(`${what}: only the first ${most} of ${all.length} were looked at`);
    return all.slice(0, most);
  }
  /** whether there are no more of them than a rule adds up; that there are is told */
  within(size: number, most: number, what: string): boolean {
    if (size > most) this.#cut(`${what}: ${size} figures; not added up`);
    return size <= most;
  }

  #cut(bound: string): void {
    if (!this.bounds.includes(bound)) this.bounds.push(bound);
  }

  /** the days of a fact's period; memoised */
  days(fact: Fact): Extent | null {
    return this.daysOf(fact.period);
  }
  daysOf(norm: string | null): Extent | null {
    if (norm === null) return null;
    let days = this.#days.get(norm);
    if (days === undefined) {
      days = extent(norm);
      this.#days.set(norm, days);
    }
    return days;
  }

  /** whether two facts are of one time: the same days, or for a level the same last day */
  sameTime(a: Fact, b: Fact, level = false): boolean {
    const [x, y] = [this.days(a), this.days(b)];
    if (!x || !y) return false;
    return x.to === y.to && (level || x.from === y.from);
  }

  /** The amount of a quantity at the time of `like`: the most precise where the text gives several, or null. */
  amount = (like: Fact, name: string | null, scope: string | null = null): Fact | null =>
    this.amounts(like, name, scope)[0] ?? null;

  /** All that the text gives as the amount of a quantity at the time of `like`: without hedges and most precise first. */
  amounts(like: Fact, name: string | null, scope: string | null = null): readonly Fact[] {
    const days = this.days(like);
    const own = days && this.#subjects.find(like, scope, name);
    if (!own) return NONE;
    let ranked = own.amounts.get(days);
    if (!ranked) {
      ranked = this.subjectUntil(like, scope, name, days.to)
        .filter((fact) => isAmount(fact) && fact.aggregate === null && this.sameTime(fact, like) && !fact.copyOf)
        .filter((fact) => !this.isUntold(fact))
        .sort((a, b) => Number(a.hedge !== null) - Number(b.hedge !== null) || fineness(a) - fineness(b))
        .slice(0, MOST_CANDIDATES);
      own.amounts.set(days, ranked);
    }
    return ranked[0] === like ? ranked.slice(1) : ranked;
  }
}

/** The rules read digits as they are written most: １０月 is 10月. */
function withQuote(fact: Fact, known: Map<string, string>): Fact {
  let quote = known.get(fact.quote);
  if (quote === undefined) {
    quote = fact.quote.replace(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
    known.set(fact.quote, quote);
  }
  return quote === fact.quote ? fact : { ...fact, quote };
}

/** In the checks a month of a year that the text does not name is a month like another. */
const timed = (fact: Fact): Fact => (fact.undated ? { ...fact, ...fact.undated } : fact);

/** 贷款总额, 资产总额: a total by its name alone is an amount like another. */
const unsummed = (fact: Fact): Fact =>
  fact.aggregate === 'total' &&
  fact.metric?.endsWith('总额') &&
  fact.cues.every(({ id, text }) => id !== 'total' || text === '总额')
    ? { ...fact, aggregate: null }
    : fact;

/** Which of two figures says more: 132000万 says no more than 13.2亿. */
export const fineness = ({ written }: Fact): number => Number(written.coarse);

const CLAUSE_END = /[，,。；;、]/;

/** The figure that says the most; the first among equals. */
export function sharpest(facts: readonly Fact[]): Fact | null {
  let best: Fact | null = null;
  for (const fact of facts) if (!best || fineness(fact) < fineness(best)) best = fact;
  return best;
}

const NONE: readonly Fact[] = [];

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The words of a sentence up to a figure, and behind it. */
export const wordsBefore = ({ quote, inQuote }: Fact): string => quote.slice(0, inQuote.start);
export const wordsBehind = ({ quote, inQuote }: Fact): string => quote.slice(inQuote.end);
/** The words between two figures of one sentence, the first standing before. */
export const textBetween = (a: Fact, b: Fact): string => a.quote.slice(a.inQuote.end, b.inQuote.start);

/** @returns whether a cue of one of these kinds stands in the fact's clause */
export const hasCue = (fact: Fact, ...ids: string[]): boolean => fact.cues.some((cue) => ids.includes(cue.id));
export const cueOf = (fact: Fact, ...ids: string[]) => fact.cues.find((cue) => ids.includes(cue.id)) ?? null;
