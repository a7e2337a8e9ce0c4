import { GROUPS, MARKETS, NO_CLASSES, SAID_OF_CLASSES } from '../../../lexicon/classes.ts';
import { AFTER_SUBJECT, COMMON_ACTS, COMPANY_ACTS, CONNECTIVES } from '../../../lexicon/grammar.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { isCutOut } from '../../names/coined.ts';
import { CharSet } from '../../scan/char-set.ts';
import { suffixTrie, wordSet } from '../../scan/trie.ts';
import { startsBreak, toNounCounted } from '../metric/noun.ts';

/** 百强房企, 医药生物板块: many at once, in the subject’s place. */
export interface ClassPhrase extends Span {
  /** nobody’s part, whoever is speaking */
  market: boolean;
}

const CLASSES = suffixTrie<'market' | 'group' | null>([
  ...NO_CLASSES.map((word) => [word, null] as const),
  ...MARKETS.map((word) => [word, 'market'] as const),
  ...GROUPS.map((word) => [word, 'group'] as const),
]);
/** 在欧洲市场, 对同行: what a preposition leads in is no subject. */
const PREPOSITIONS = new Set('在对向从自到至为以按较比除受与和同及把将被让使令由经'.split(''));
const OPENERS = wordSet(CONNECTIVES.filter((word) => !PREPOSITIONS.has(word)));
const BEHIND = wordSet([...AFTER_SUBJECT, ...COMMON_ACTS, ...COMPANY_ACTS, ...SAID_OF_CLASSES]);
const CHARS = CharSet.matching(/[\p{L}\p{N}·/&-]/u);
const LONGEST = 20;

/** The phrases of a sentence that end with a noun for many at once and open a clause. */
export function classPhrases(text: string, sentence: Sentence): ClassPhrase[] {
  const found: ClassPhrase[] = [];
  const places = placesOf(sentence);
  for (let at = sentence.start; at < sentence.end; at++) {
    if (!opensClause(text, sentence, places, at) && !isCountBehind(text, places, at)) continue;
    const phrase = phraseAt(text, sentence, places, skipOpeners(text, places, at));
    if (!phrase) continue;
    found.push(phrase);
    at = phrase.end - 1;
  }
  return found;
}

/** Where the times and figures of a sentence stand. */
interface Places {
  timeFrom: ReadonlyMap<number, number>;
  timeTo: ReadonlySet<number>;
  figures: ReadonlyMap<number, Draft>;
}

const placesOf = ({ times, drafts }: Sentence): Places => ({
  timeFrom: new Map(times.map(({ start, end }) => [start, end])),
  timeTo: new Set(times.map(({ end }) => end)),
  figures: new Map(drafts.flatMap((draft) => [draft.outerStart, draft.figure.start].map((at) => [at, draft]))),
});

/** At the sentence’s start, behind a mark between clauses, or behind a time. */
function opensClause(text: string, { start }: Sentence, { timeTo }: Places, at: number): boolean {
  let before = at;
  while (before > start && text[before - 1] === ' ') before--;
  return (
    before === start ||
    MARKS.at(text, before - 1) ||
    timeTo.has(before) ||
    (text[before - 1] === '的' && DELIVERED.test(text.slice(before - 4, before)))
  );
}
/** 包括远山在内的18家基金公司, 统计32只封闭式基金 */
const isCountBehind = (text: string, { figures }: Places, at: number): boolean =>
  figures.get(at)?.figure.kind === 'count' &&
  /(?:在内的|统计|口径的|公布的|披露的)$/u.test(text.slice(Math.max(0, at - 3), at));

/** 12月份交货的轻质原油期货 */
const DELIVERED = /(?:交货|交割|到期)的$/u;
const MARKS = new CharSet('，,；;：:。！!？?“”"（()）');

/** Behind times, 其中 and the like. */
function skipOpeners(text: string, { timeFrom }: Places, from: number): number {
  for (let at = from; ; ) {
    const time = timeFrom.get(at);
    const opener = OPENERS.longest(text, at);
    if (time) at = time;
    else if (opener) at = opener.end;
    else return at + (COUNTING.exec(text.slice(at, at + 5))?.[0].length ?? 0);
  }
}

/** 其余41家券商, 今日有9个行业板块 */
const COUNTING = /^(?:其余|其他|剩余|剩下)?(?:还有|另有|共有|仅有|已有|有|的)?(?=[\d两三四五六七八九十近超逾约])/u;

/** 七成券商: a part of those named behind. */
export const isTenths = ({ figure }: Draft, text: string): boolean =>
  figure.kind === 'percent' && text[figure.end - 1] === '成';
const POINTERS = new CharSet('这那该此各某本其');

function phraseAt(text: string, sentence: Sentence, places: Places, start: number): ClassPhrase | null {
  // 128家上市房企
  const first = places.figures.get(start);
  const tenths = first !== undefined && isTenths(first, text);
  const counted = tenths || first?.figure.kind === 'count' ? first : undefined;
  const from = counted ? toNounCounted(text, counted.outerEnd) : start;
  if (startsBreak(text, from) || (!counted && POINTERS.at(text, from))) return null;
  let last: ClassPhrase | null = null;
  for (let to = from + 1; to <= sentence.end && to - from <= LONGEST && CHARS.at(text, to - 1); to++) {
    const kind = CLASSES.longest(text, to);
    if (
      kind?.value &&
      kind.start >= from &&
      (counted ? true : isClass(text, from, to, kind)) &&
      endsAt(text, sentence, places, start, kind.start, to)
    )
      last = {
        start: tenths ? from : start,
        end: to,
        market: kind.value === 'market' || text.startsWith('在内的', start - 3),
      };
    if (text[to] === '的' || startsBreak(text, to) || starts(places, to)) break;
  }
  return last ?? enumerationAt(text, sentence, start);
}

/** 宁波、南宁、厦门等城市: many, and some of their names. */
function enumerationAt(text: string, { end: limit }: Sentence, start: number): ClassPhrase | null {
  const words = namesBefore(text.slice(start, Math.min(limit, start + LONGEST * 4)));
  if (words === null) return null;
  for (let to = start + words + 1; to <= limit && CHARS.at(text, to - 1); to++) {
    if (to - start > words + 8) return null;
    const kind = CLASSES.longest(text, to);
    if (kind?.value) return { start, end: to, market: kind.value === 'market' };
  }
  return null;
}

/** How far names and the 等 behind them reach. Without one expression for all: 和 and 及 are letters of names too. */
function namesBefore(text: string): number | null {
  for (let at = text.indexOf('等'); at >= 0; at = text.indexOf('等', at + 1)) {
    const names = text.slice(0, at).split('、');
    const isList = names.length > 1 ? names.every((name) => NAME.test(name) || isPair(name)) : isPair(names[0]!);
    if (isList && names.length <= MOST_NAMES) return at + 1;
  }
  return null;
}
const MOST_NAMES = 13;
const NAME = /^[\p{L}\p{N}]{2,12}$/u;

const isPair = (text: string): boolean =>
  Array.from(text.matchAll(/[和与及]/g)).some(
    ({ index }) => NAME.test(text.slice(0, index)) && NAME.test(text.slice(index + 1)),
  );

/** 市场, 企业 by themselves: which of them is not said; 资金 in 融资金额 is none. */
function isClass(
  text: string,
  from: number,
  to: number,
  { start, value }: { start: number; value: string | null },
): boolean {
  if (start === from && ((value === 'group' && to - start < 3) || GENERAL.has(text.slice(from, to)))) return false;
  return to - start > 2 || !isCutOut(text, start, to);
}
const GENERAL = new Set(['市场', '行业', '产业链', '指数']);

const starts = ({ timeFrom, figures }: Places, at: number): boolean => timeFrom.has(at) || figures.has(at);

/** Whether a phrase may end at `to`: something is said of it there, or measured. */
function endsAt(text: string, sentence: Sentence, places: Places, start: number, noun: number, to: number): boolean {
  // 广东地区生产总值: the end of the phrase is a piece of the quantity
  const across = sentence.metrics.find((one) => one.start > start && one.start < to && one.end > to);
  if (across) return noun < across.start;
  if (to === sentence.end || !CHARS.at(text, to) || starts(places, to) || startsBreak(text, to)) return true;
  // 城镇居民人均可支配收入: a quantity that holds the phrase at its head
  if (sentence.metrics.some((one) => one.start === to || (one.start === start && one.end > to))) return true;
  // 火锅品牌注销8000家: a verb and the figure
  const next = sentence.drafts.find(({ outerStart }) => outerStart > to);
  const between = next && text.slice(to, next.outerStart);
  return BEHIND.longest(text, to) !== null || (between !== undefined && /^\p{Script=Han}{1,2}$/u.test(between));
}
