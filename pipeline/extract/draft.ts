import type { Cue, Fact, Hedge } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import type { Entity } from './names/input.ts';
import type { Mention } from './names/mentions.ts';
import { CharSet } from './scan/char-set.ts';
import type { Figure } from './scan/figure/figure.ts';
import type { Time } from './times/time.ts';
import type { MetricMention, Pronoun } from './words.ts';

/** A cue before the sentence that it is counted in is known. */
export type CueWord = Omit<Cue, 'inQuote'>;

/** Which words gave an attribute, and by which rule. Offsets in the view. */
export interface Reason extends Span {
  attribute: string;
  rule: string;
}

/** The rule that gives each figure of a list its own of an enumeration. */
export const DEALT = 'dealt out over the list';

/** A figure on its way to becoming a fact. Offsets in the view. */
export interface Draft {
  figure: Figure;
  hedge: Hedge | null;
  /** where the hedge before the figure begins, or the figure */
  outerStart: number;
  /** where the hedge after the figure ends, or the figure */
  outerEnd: number;
  list: { id: number; index: number; size: number } | null;
  cell: Fact['cell'];
  period: string | null;
  base: string | null;
  metric: string | null;
  metricId: string | null;
  /** the metric's kind in the lexicon, where it is known */
  metricKind: string | null;
  entity: string | null;
  scope: string | null;
  change: Fact['change'];
  direction: Fact['direction'];
  shareOf: string | null;
  aggregate: Fact['aggregate'];
  per: string | null;
  stance: Fact['stance'];
  attribution: string | null;
  cues: CueWord[];
  confidence: number;
  why: Reason[];
}

/** One sentence with everything that was found in it. Offsets in the view. */
export interface Sentence extends Span {
  block: number;
  heading: boolean;
  drafts: Draft[];
  times: Time[];
  metrics: MetricMention[];
  mentions: Mention[];
  pronouns: Pronoun[];
  cues: CueWord[];
}

/** What later sentences take over from earlier ones. */
export interface Carry {
  /** subject of the last sentence that had one */
  subject: string | null;
  /** the last two subjects, newest first, for 两家 and 前者 */
  subjects: string[];
  /** entities of the last enumeration A、B和C, in order */
  group: { names: string[]; age: number } | null;
  /** the time that governed last, in this block */
  time: Time | null;
  /** the time that governed last in the paragraphs before */
  distant: Time | null;
  /** the periods of the last range or enumeration of times, for lists that go on over them */
  series: string[] | null;
  /** the last draft that had a metric, in this block */
  last: Draft | null;
  /** the last of them that is no rate of change: what the parts in the next sentence are of */
  level: Draft | null;
  /** the figure of the thing without a name that is the subject (猪肉), or null */
  thing: Draft | null;
  /** the first market, class or place spoken of */
  whole: string | null;
}

/** The text of the article and what is known of it as a whole. */
export interface Document {
  text: string;
  entities: readonly Entity[];
  /** those of them that are companies or brands, by name */
  companies: ReadonlySet<string>;
  /** named entities carry the article; where they are rare, things without a name are whose figures they are */
  named: boolean;
  /** what items of a list open with (移动电商:融资额…), by block; null where it is nobody (净利润:…) */
  labels: ReadonlyMap<number, Span | null>;
  /** whom most of the article is about, or null */
  dominant: string | null;
  /** the place or industry that the figures begin with, where nobody is named */
  opening: string | null;
  /** the period most figures are of, or null */
  reporting: string | null;
}

const CLAUSE_ENDS = new CharSet('，,；;。！!？?：:\n');

/** Where the clauses of the sentence begin that was asked about last: each rule asks about each figure again. */
let known = { text: '', floor: -1, starts: new Map<number, number>() };

/** Where the clause around `at` begins: after the last comma, semicolon or colon, not before `floor`. */
export function clauseStart(text: string, at: number, floor: number): number {
  if (known.floor !== floor || known.text !== text) known = { text, floor, starts: new Map() };
  const start = known.starts.get(at) ?? findClauseStart(text, at, floor);
  known.starts.set(at, start);
  return start;
}

function findClauseStart(text: string, at: number, floor: number): number {
  let start = at;
  let depth = 0;
  while (start > floor) {
    const char = text[start - 1]!;
    if (char === ')' || char === '）') depth++;
    else if (char === '(' || char === '（') {
      if (depth === 0) return start;
      depth--;
    } else if (depth === 0 && CLAUSE_ENDS.at(text, start - 1) && !isThousandsComma(text, start - 1)) return start;
    start--;
  }
  return start;
}

/** Where the clause around `at` ends, not after `ceiling`. */
export function clauseEnd(text: string, at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && !(CLAUSE_ENDS.at(text, end) && !isThousandsComma(text, end))) end++;
  return end;
}

const isThousandsComma = (text: string, at: number) =>
  text[at] === ',' &&
  /\d/.test(text[at - 1] ?? '') &&
  /\d{3}/.test(text.slice(at + 1, at + 4)) &&
  !/\d/.test(text[at + 4] ?? '');
