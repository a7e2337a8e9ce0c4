import { CUES } from '../lexicon/cues.ts';
import { MANNER_PHRASES, PRONOUNS, TOGETHER } from '../lexicon/grammar.ts';
import { METRICS, type Metric } from '../lexicon/metrics.ts';
import type { Span } from '../model/span.ts';
import type { CueWord } from './draft.ts';
import { CharSet } from './scan/char-set.ts';
import { suffixTrie, trie } from './scan/trie.ts';

/** A measured quantity named in the text. */
export interface MetricMention extends Span {
  metric: Metric;
}

/** A word that stands for an entity. */
export interface Pronoun extends Span {
  refers: 'same' | 'both' | 'all' | 'former' | 'latter';
}

const METRIC_WORDS = trie(METRICS.flatMap((metric) => metric.zh.map((word) => [word, metric] as const)));
const MANNERS = trie(MANNER_PHRASES.map((word) => [word, true] as const));
const CUE_WORDS = trie(CUES.flatMap(({ id, zh }) => zh.map((word) => [word, id] as const)));
const PRONOUN_WORDS = trie(
  Object.entries(PRONOUNS).flatMap(([refers, list]) =>
    list.map((word) => [word, refers as Pronoun['refers']] as const),
  ),
);

/** The end of the metric that starts at `at`, or `at` where none does. */
export const metricEnd = (text: string, at: number): number => METRIC_WORDS.longest(text, at)?.end ?? at;

/** The metric that a phrase is as a whole, or null. */
export const metricOf = (phrase: string): Metric | null => {
  const match = METRIC_WORDS.longest(phrase, 0);
  return match && match.end === phrase.length ? match.value : null;
};

const METRIC_ENDINGS = suffixTrie(METRICS.flatMap((metric) => metric.zh.map((word) => [word, metric] as const)));

/** The metric that a phrase ends with, or null: 价格 in 柴油价格. */
export const metricAtEnd = (phrase: string): { start: number; value: Metric } | null =>
  METRIC_ENDINGS.longest(phrase, phrase.length);

/** 主营 before 业务收入 is one word; Latin metric words must stand alone. */
const isInsideLatin = (text: string, start: number, end: number) =>
  /[A-Za-z]/.test(text[start]!) && (/[A-Za-z]/.test(text[start - 1] ?? '') || /[A-Za-z]/.test(text[end] ?? ''));

/**
 * Every metric named in a span, longest words first, without overlaps.
 * @param taken names and times, in order: in 青禾汽车收入 the metric is 收入, in 2024年销量 it is 销量
 */
export function findMetrics(text: string, { start, end }: Span, taken: readonly Span[]): MetricMention[] {
  const found: MetricMention[] = [];
  let next = 0;
  for (let at = start; at < end; at++) {
    while (next < taken.length && taken[next]!.end <= at) next++;
    if (next < taken.length && taken[next]!.start < at) {
      at = taken[next]!.end - 1;
      continue;
    }
    // (按收入客公里计), (按建筑面积): how something was measured
    const aside =
      text[at] === '（' || text[at] === '(' ? /^[（(]按[^（()）]{1,24}[)）]/u.exec(text.slice(at, at + 28)) : null;
    if (aside) {
      at += aside[0].length - 1;
      continue;
    }
    const manner = MANNERS.longest(text, at);
    if (manner) {
      at = manner.end - 1;
      continue;
    }
    const first = METRIC_WORDS.longest(text, at);
    if (!first || first.end > end || isInsideLatin(text, at, first.end)) continue;
    const match = longerInside(text, at, first, end);
    at = match.start;
    found.push({ start: at, end: match.end, metric: match.value });
    at = match.end - 1;
  }
  return found;
}

/** 银行贷款损失准备余额: of two words that overlap the longer one is meant, where it ends later. */
function longerInside(text: string, start: number, first: { end: number; value: Metric }, limit: number) {
  let best = { start, ...first };
  for (let at = start + 1; at < first.end; at++) {
    const other = METRIC_WORDS.longest(text, at);
    if (other && other.end > best.end && other.end <= limit && other.end - at > best.end - best.start)
      best = { start: at, ...other };
  }
  return best;
}

/** Every cue in a span, longest words first. */
export function findCues(text: string, { start, end }: Span): CueWord[] {
  const found: CueWord[] = [];
  for (let at = start; at < end; at++) {
    const match = CUE_WORDS.longest(text, at);
    if (!match || match.end > end) continue;
    found.push({ id: match.value, start: at, end: match.end, text: text.slice(at, match.end) });
    at = match.end - 1;
  }
  return found;
}

/** Every pronoun for an entity in a span. 公司 after a name or a noun is part of it and no pronoun. */
export function findPronouns(text: string, { start, end }: Span): Pronoun[] {
  const found: Pronoun[] = [];
  for (let at = start; at < end; at++) {
    const match = PRONOUN_WORDS.longest(text, at);
    const together = match ? null : endOfTogether(text, at, end);
    if (together) {
      found.push({ start: at, end: together, refers: 'all' });
      at = together - 1;
    }
    if (!match || match.end > end) continue;
    // 仅有的两家: what somebody is, and nobody
    const predicate = match.value === 'both' && '的有'.includes(text[at - 1] ?? '\n');
    const standsAlone =
      !predicate &&
      (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') ||
        '的在则且而但，从对使让令'.includes(text[at - 1]!) ||
        text.slice(at, match.end).length > 2);
    // 其余, 其实, 它们: other words; 公司实现 is none
    const longer = match.end - at === 1 ? /^[们余中次它他间实]/u : /^们/u;
    if (standsAlone && !longer.test(text.slice(match.end, match.end + 1))) {
      found.push({ start: at, end: match.end, refers: match.value });
    }
    at = match.end - 1;
  }
  return found;
}

/** What `TOGETHER` begins with. */
const COUNTS = new CharSet('0123456789两二三四五六七八九十');

function endOfTogether(text: string, at: number, limit: number): number | null {
  if (!COUNTS.at(text, at)) return null;
  TOGETHER.lastIndex = at;
  const found = TOGETHER.exec(text);
  return found && at + found[0].length <= limit ? at + found[0].length : null;
}
