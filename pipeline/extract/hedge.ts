import { BETWEEN_HEDGE, HEDGES, NOT_HEDGES, SCALE_HEDGES } from '../lexicon/hedges.ts';
import type { Hedge } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import type { Figure } from './scan/figure/figure.ts';
import { skipSpaces } from './scan/numeral/spaces.ts';
import { suffixTrie, trie } from './scan/trie.ts';

const BEFORE = suffixTrie<Hedge | null>([
  ...HEDGES.flatMap(({ hedge, before }) => before.map((word) => [word, hedge] as const)),
  ...NOT_HEDGES.map((word) => [word, null] as const),
]);
const AFTER = trie(HEDGES.flatMap(({ hedge, after }) => after.map((word) => [word, hedge] as const)));
const CURRENCY_NAME =
  /(?:人民币|新台币|港币|港元|美元|欧元|日元|英镑|每(?:股|吨|人|年|月|桶|千克|公斤|平方米|平米|平|套|台|辆|瓦|张|单))$/u;

/** What loosens a figure, with the words that say so. */
export interface HedgeMatch {
  hedge: Hedge | null;
  words: Span;
  /** start of a hedge right before the figure, or the figure's */
  start: number;
  /** end of the words after, or the figure's */
  end: number;
}

/** Reads the hedge around a figure: before it (a currency's name or a small verb may stand between), inside it (多, 余), after it. */
export function readHedge(text: string, figure: Figure): HedgeMatch {
  const own = { start: figure.start, end: figure.end };
  const at = beforeName(text, figure.start);
  const before = hedgeBefore(text, figure, at);
  if (before)
    return { hedge: before.hedge, words: before, start: before.near ? before.start : own.start, end: own.end };
  const share = hedgeOfShare(text, figure);
  if (share) return { hedge: share.hedge, words: share, ...own };
  const scale = figure.numeral.form === 'bare' ? SCALE_HEDGES[text[at - 1]!] : undefined;
  if (scale) return { hedge: scale, words: { start: at - 1, end: at }, start: at - 1, end: own.end };
  const from = skipSpaces(text, figure.end + (INCLUSIVE.exec(text.slice(figure.end, figure.end + 3))?.[0].length ?? 0));
  const after = AFTER.longest(text, from);
  // 3起 counts cases; 1999元起 is a floor
  if (after && !(text[figure.end] === '起' && figure.unit === null))
    return { hedge: after.value, words: { start: figure.end, end: after.end }, start: own.start, end: after.end };
  return { hedge: figure.more ? 'over' : null, words: own, ...own };
}

const INCLUSIVE = /^[（(]含[）)]/u;

/** Before a space and the name of a currency or of what a rate is per. */
function beforeName(text: string, start: number): number {
  let at = start;
  while (text[at - 1] === ' ') at--;
  return at - (CURRENCY_NAME.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0);
}

const OF_SHARE =
  /(不低于|不少于|不超过|不高于|不到|不足|超过|至少|最多|(?:大?约|接近|将近|近)(?=占|是|为|相当于)|超(?=占))(?:占|是|为|相当于)?[\p{L}\d、]{2,18}?的?$/u;
const SHARE_WINDOW = 24;

/** 不低于可分配盈余的70%, 约占募集资金总额25%, 大约是去年的1.2倍: what the share is of stands between. */
function hedgeOfShare(text: string, { kind, unit, start }: Figure): (Span & { hedge: Hedge }) | null {
  if ((kind !== 'percent' || unit !== '%') && kind !== 'multiple') return null;
  const from = Math.max(0, start - SHARE_WINDOW);
  const found = OF_SHARE.exec(text.slice(from, start));
  const word = found && BEFORE.longest(found[1]!, found[1]!.length);
  if (!word?.value || CHANGED.test(found![0])) return null;
  return { start: from + found!.index, end: from + found!.index + found![1]!.length, hedge: word.value };
}

/** Behind the figure: of what something is held against; not of those that it marks out (低于5000万元的企业). */
const BENCHMARK =
  /^的[^，,。；;的]{0,8}(?:线|水平|水准|标准|目标|均值|平均|要求|指标|基准|预期|预测|规定|上限|下限|增速|比例)/u;

/** A verb of change takes the figure for itself: 超过去年同期增长20%. */
const CHANGED = /[增升涨降跌减]|提高|下滑|同比|环比|分别/u;

/** @returns `near` where the hedge touches the figure: in 约占30% the verb is none of its words */
function hedgeBefore(text: string, figure: Figure, at: number): (Span & { hedge: Hedge; near: boolean }) | null {
  const direct = BEFORE.longest(text, at);
  const filler = direct ? undefined : BETWEEN_HEDGE.find((word) => text.endsWith(word, at));
  const end = at - (filler?.length ?? 0);
  const found = direct ?? (filler ? BEFORE.longest(text, end) : null);
  if (!found?.value) return null;
  // 高于7.5%的监管底线: set against a figure, not loosened by a word
  if (/^[高低大小优]于$/u.test(text.slice(found.start, at)) && BENCHMARK.test(text.slice(figure.end, figure.end + 12)))
    return null;
  return { start: found.start, end, hedge: found.value, near: filler === undefined || filler === '了' };
}
