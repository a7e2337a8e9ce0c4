import { HEDGES, NOT_HEDGES, SCALE_HEDGES } from '../lexicon/hedges.ts';
import type { Hedge } from '../model/fact.ts';
import type { Figure } from './scan/figure/figure.ts';
import { skipSpaces } from './scan/numeral/spaces.ts';
import { suffixTrie, trie } from './scan/trie.ts';

const BEFORE = suffixTrie<Hedge | null>([
  ...HEDGES.flatMap(({ hedge, before }) => before.map((word) => [word, hedge] as const)),
  ...NOT_HEDGES.map((word) => [word, null] as const),
]);
const AFTER = trie(HEDGES.flatMap(({ hedge, after }) => after.map((word) => [word, hedge] as const)));
const CURRENCY_NAME = /(?:人民币|新台币|每股|每吨|每人|每年|每月|[（(])$/u;

/** What loosens a figure, with the place of the words. */
export interface HedgeMatch {
  hedge: Hedge | null;
  /** start of the words before, or the figure's */
  start: number;
  /** end of the words after, or the figure's */
  end: number;
}

/** Reads the hedge around a figure: before it (a currency's name may stand between), inside it (多, 余), after it. */
export function readHedge(text: string, figure: Figure): HedgeMatch {
  let at = figure.start;
  while (text[at - 1] === ' ') at--;
  if (text[at - 1] === '了') at--;
  const name = CURRENCY_NAME.exec(text.slice(Math.max(0, at - 3), at));
  if (name && name[0] !== '（' && name[0] !== '(') at -= name[0].length;
  const found = BEFORE.longest(text, at);
  // 高于7.5%的监管底线: set against a figure, not loosened by a word
  const before =
    found && text[figure.end] === '的' && /^[高低大小优]于$/u.test(text.slice(found.start, at)) ? null : found;
  const scale = figure.numeral.form === 'bare' ? SCALE_HEDGES[text[at - 1]!] : undefined;
  const after = AFTER.longest(text, skipSpaces(text, figure.end));
  // 3起 counts cases; 1999元起 is a floor
  const floor = after && !(text[figure.end] === '起' && figure.unit === null) ? after : null;
  return {
    hedge: before?.value ?? scale ?? floor?.value ?? (figure.more ? 'over' : null),
    start: before?.value ? before.start : scale ? at - 1 : figure.start,
    end: floor ? floor.end : figure.end,
  };
}
