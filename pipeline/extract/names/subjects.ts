import {
  AFTER_SUBJECT,
  APPOSITIVE_NOUNS,
  COMMON_ACTS,
  COMPANY_ACTS,
  COMPANY_ENDINGS,
  COMPANY_OWNS,
  COMPANY_QUANTITIES,
  CONNECTIVES,
  DEFINITELY_COMPANY,
  NOUN_ENDINGS,
  PHRASE_BREAKS,
} from '../../lexicon/grammar.ts';
import { TRADES } from '../../lexicon/trades.ts';
import type { Span } from '../../model/span.ts';
import { wordFlags, wordSet } from '../scan/trie.ts';
import { BOUNDARY, endsName, isDigit, isHan, isLatin, isNameChar, NUMERAL, opensClause } from './characters.ts';
import { countOf, type Evidence } from './evidence.ts';
import type { EntityInput } from './input.ts';
import { labelsCompany } from './label.ts';
import { AFTER_CLASS, endsLikeCompany } from './likeness.ts';

const OPENERS = wordSet(CONNECTIVES);
const APPOSITIVES = wordSet(APPOSITIVE_NOUNS);

/* What a word says of the one before it, or of the name that would run into it. */
const [WEAK, ACT, OWN, DEFINITE, EARNED, REVENUE, ENDING, WHOLE] = [1, 2, 4, 8, 16, 32, 64, 128] as const;
const begins = wordFlags([
  [WEAK, AFTER_SUBJECT],
  [ACT, COMPANY_ACTS],
  [OWN, [...COMPANY_OWNS, ...COMMON_ACTS]],
  [DEFINITE, DEFINITELY_COMPANY],
  [EARNED, COMPANY_QUANTITIES],
  [REVENUE, ['营收', '营业收入', '收入', '总营收', '总收入', '营业总收入']],
  [ENDING, [...COMPANY_ENDINGS, ...NOUN_ENDINGS, '有限公司', '有限责任公司', '股份有限公司', '投资基金']],
  // a name cannot run into words of two characters and more, nor into those that begin as an ending ends: 系列酒业务, 第一大股份额
  [WHOLE, [...COMPANY_ACTS, ...COMMON_ACTS, ...PHRASE_BREAKS].filter((word) => word.length >= 2)],
  [WHOLE, ['业务', '业绩', '业态', '业主', '份额', '团队', '媒体', '股东', '材料', '科目']],
]);

const LONGEST_NAME = 12;

/** Every clause of a sentence: what stands at its start, if a subject's word comes after it. */
export function countSubjects(
  { text, isTerm }: EntityInput,
  { start, end }: Span,
  claimed: Map<number, number>,
  counts: Map<string, Evidence>,
): void {
  let clause = true;
  let at = start;
  let timed = start;
  let led = -1;
  const place = { text, start, end, isTerm, claimed, counts, apposed: false };
  while (at < end) {
    const jump = claimed.get(at);
    if (jump !== undefined) {
      // 三只松鼠, 万国数据: a name may open like a figure
      if (clause && NUMERAL.test(text[at]!)) tryNames({ ...place, at, numbered: true });
      at = jump;
      timed = jump;
      clause = true;
      // 2024年青禾汽车营收…, 同期青禾汽车…: a name may follow a time at once
      if (at < end && !BOUNDARY.at(text, at)) tryNames({ ...place, at, second: true });
      continue;
    }
    if (BOUNDARY.at(text, at)) {
      clause = true;
      at++;
      continue;
    }
    const opener = clause ? OPENERS.longest(text, at) : null;
    if (opener && !isSubjectEnd(text, opener.end)) {
      if (LEADS.has(text.slice(at, opener.end))) led = opener.end;
      at = opener.end;
      continue;
    }
    const noun = APPOSITIVES.longest(text, at);
    if (noun && noun.end < end && isNameChar(text.charCodeAt(noun.end)) && !APPOSITIVES.longest(text, noun.end))
      tryNames({ ...place, at: noun.end, apposed: true });
    // AI 营销平台 Vexora 于…
    else if (noun && text[noun.end] === ' ' && isLatin(text.charCodeAt(noun.end + 1)))
      tryNames({ ...place, at: noun.end + 1, apposed: true });
    // 8月19日 远山科技: a space between a time and what it opens
    if (clause && text.slice(timed, at).trim() === '') tryNames({ ...place, at, opening: true });
    else if (at === led) tryNames({ ...place, at, led: true });
    else if (clause || text[at - 1] === '的') tryNames({ ...place, at });
    else if ('和与及'.includes(text[at - 1]!)) tryNames({ ...place, at, second: true });
    // Latin names count anywhere: they need no segmentation
    if (!clause && isLatin(text.charCodeAt(at)) && !isLatin(text.charCodeAt(at - 1))) tryNames({ ...place, at });
    clause = false;
    if (isLatin(text.charCodeAt(at))) while (at + 1 < end && isLatin(text.charCodeAt(at + 1))) at++;
    at++;
  }
}

/**
 * 实现净利润, 预计上半年归母净利润, 营收35亿元,净利润2亿元: what companies have and their parts seldom.
 * @param end of the sentence
 */
function earns(text: string, at: number, end: number, claimed: ReadonlyMap<number, number>): boolean {
  let from = GETS.longest(text, at)?.end ?? at;
  from = claimed.get(from) ?? from;
  from = GETS.longest(text, from)?.end ?? from;
  const words = begins(text, from);
  if (words & EARNED) return true;
  return (words & REVENUE) !== 0 && PROFIT.test(text.slice(from, Math.min(end, from + SOON)));
}
const PROFIT = /净利|归母|纯利|净亏|溢利/u;
const SOON = 48;
const GETS = wordSet(['实现', '录得', '取得', '预计', '预期', '的']);

/** Behind these a subject may follow at once; behind 对 and 在 none does. */
const LEADS: ReadonlySet<string> = new Set(['但', '而', '且', '则', '据', '其中', '此前', '目前', '同时']);

/** 个人业务为远山科技带来约六成的营收,其中: what follows are parts of who was named. */
const BRINGS = /为[^,，。]{2,16}(?:带来|贡献|创造|提供)[^。]*[,，]\s*其中$/u;

/** 麦浪基因, 信和期货: a small word’s character that a trade holds, or that stands before one in a name’s head. */
const isInTrade = (text: string, start: number, at: number): boolean =>
  at > start &&
  ((TRADE_WORDS.longest(text, at - 1)?.end ?? 0) > at ||
    (text[at] === '和' && at === start + 1 && TRADE_WORDS.longest(text, at + 1) !== null));
const TRADE_WORDS = wordSet(TRADES);

const isSubjectEnd = (text: string, at: number) => text[at] === '（' || text[at] === '(';

interface Place {
  text: string;
  /** where a name may begin */
  at: number;
  /** the sentence */
  start: number;
  end: number;
  isTerm(at: number): number;
  claimed: ReadonlyMap<number, number>;
  counts: Map<string, Evidence>;
  /** what it opens with reads like a figure */
  numbered?: boolean;
  /** a noun for companies stands before: 品牌, 母公司 */
  apposed: boolean;
  /** it is joined to something before: 远山科技和青禾汽车 */
  second?: boolean;
  /** nothing but space stands between it and the sentence’s start, or a time */
  opening?: boolean;
  /** a word that leads to a subject stands between: 而, 其中 */
  led?: boolean;
}

function tryNames(place: Place): void {
  const { text, at, end, isTerm, claimed, counts, apposed, second = false, opening = false, led = false } = place;
  const isClaimed = (one: number) => claimed.has(one) && !(place.numbered && one === at);
  const stop = Math.min(end, at + LONGEST_NAME);
  if (isTerm(at) > at) return;
  for (let to = at + 1; to <= stop; to++) {
    const last = text.charCodeAt(to - 1);
    if (!isNameChar(last) || isClaimed(to - 1)) return;
    if (endsName(text, to - 1) && !isInTrade(text, at, to - 1)) return;
    if (to - at < 2) continue;
    if (isLatin(last) && isLatin(text.charCodeAt(to))) continue;
    if (isDigit(text.charCodeAt(to)) && !claimed.has(to)) continue;
    // 远山 before 集团: the name goes on
    const behind = begins(text, to);
    if (behind & ENDING) continue;
    // 中概股: a class of shares
    if (text[to] === '股' && !/^股[份价东权票]/u.test(text.slice(to, to + 2))) continue;
    if (AFTER_CLASS.test(text[to] ?? '') && endsLikeCompany(text.slice(at, to))) continue;
    // 欧元暴|跌, 软件毛|利率, 系列酒业|务: a name does not end inside a word
    if (begins(text, to - 1) & WHOLE || isTerm(to - 1) > to) continue;
    const name = text.slice(at, to);
    if (isTerm(to - 2) > to && !endsLikeCompany(name)) continue;
    // 远山科技月营收: of each month
    if ('月季'.includes(text[to - 1]!) && isTerm(to) > to) continue;
    if (second && !endsLikeCompany(name)) continue;
    // 远山科技8月公告: what it did may stand behind a time
    const then = claimed.get(to) ?? to;
    const said = then === to ? behind : begins(text, then);
    const acts = (said & ACT) !== 0;
    if (acts) countOf(counts, name).acts++;
    if (said & DEFINITE && opensClause(text, at) && isHan(last)) countOf(counts, name).definite = true;
    const labels = (text[to] === '：' || text[to] === ':') && at === place.start && labelsCompany(text, to, isTerm);
    if (labels) countOf(counts, name).labels = true;
    const owned = text[to] === '的' ? to + 1 : then;
    if (earns(text, then, end, claimed)) countOf(counts, name).earns++;
    if (acts || labels || said & OWN || isTerm(owned) > owned) countOf(counts, name).strong++;
    else if (endsLikeCompany(name)) countOf(counts, name).weak++;
    else if (
      (isLatin(last) && text[to] === ' ' ? begins(text, to + 1) : behind) & WEAK ||
      claimed.has(to) ||
      isSubjectEnd(text, to) ||
      text[to] === '、'
    )
      countOf(counts, name).weak++;
    else continue;
    if (second || opening || opensClause(text, at)) countOf(counts, name).opens = true;
    if (led) countOf(counts, name).led = true;
    if (led && BRINGS.test(text.slice(place.start, at))) countOf(counts, name).part = true;
    if (apposed) countOf(counts, name).apposed = true;
  }
}
