import { NO_BREAKS, PHRASE_BREAKS } from '../../../lexicon/grammar.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { suffixTrie, trie } from '../../scan/trie.ts';

const BREAKS_BEFORE = suffixTrie(PHRASE_BREAKS.map((word) => [word, true] as const));
const KEPT = trie(NO_BREAKS.map((word) => [word, true] as const));
const BREAKS = trie(PHRASE_BREAKS.map((word) => [word, true] as const));

/** Nouns for what can be measured, and so name a metric where no lexicon does; others name whose it is. */
export const MEASURE_NOUN =
  /(?:成本|费用|支出|收入|营收|利润|开支|投入|规模|金额|总额|额|量|率|数|价|资产|负债|贷款|存款|现金|亏损|占比|比例|值|者|人|费|利|频次|时长|强度|密度|浓度|指数|系数|周期|面积|人口|日数|天数)$/u;

/** Whether a word that ends noun phrases starts at `at`, and is not a piece of another (均 in 平均). */
export const startsBreak = (text: string, at: number): boolean =>
  BREAKS.longest(text, at) !== null && KEPT.longest(text, at) === null && (KEPT.longest(text, at - 1)?.end ?? at) <= at;

/** 完成营业性, 扣除食品: what is done, and no noun. */
export const opensWithVerb = (phrase: string): boolean =>
  (BREAKS.longest(phrase, 0)?.end ?? 0) >= 2 && KEPT.longest(phrase, 0) === null;

/** Whether a phrase ends between two offsets. */
export function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const match = BREAKS.longest(text, at);
    if (
      (match && match.end <= to && match.end - at >= 1 && !'和与及'.includes(text[at]!)) ||
      '、(（\u3000'.includes(text[at]!) ||
      (text[at] === ' ' && !partsScripts(text, at))
    )
      return true;
  }
  return false;
}

/** C 轮融资, N 型电池: a space between scripts parts no phrase. */
const partsScripts = (text: string, at: number): boolean =>
  /[A-Za-z\d]/.test(text[at - 1] ?? '') !== /[A-Za-z\d]/.test(text[at + 1] ?? '');

const CURRENCY =
  /(?:人民币|港币|新台币|美元|港元|欧元|日元|英镑|每(?:桶|吨|盎司|公斤|千克|平方米|平米|平|套|辆|台|张|瓦|度|股|人|月|年|天|日))$/u;

const NAME_CHAR = /[\p{L}\p{N}·/&+-]/u;

/** 124只纳入统计口径的基金: behind the words that tell which of them are counted. */
export const toNounCounted = (text: string, at: number): number =>
  at + (WHICH_OF_THEM.exec(text.slice(at, at + 14))?.[0].length ?? 0);
const WHICH_OF_THEM = /^(?:具有|纳入|列入|参与|已|可|有|未|获得|披露|成立)\p{Script=Han}{1,10}的(?=\p{Script=Han})/u;

/** 441个基金产品持有…, 12家企业发行…: who is counted does something. */
const isVerbOfOwner = (text: string, at: number): boolean => (DOES.longest(text, at)?.end ?? at) - at >= 2;
const DOES = trie(
  ['持有', '拥有', '披露', '发布', '公布', '宣布', '获得', '实现'].map((word) => [word, true] as const),
);

/** 460家机构, 155只股票型基金: the noun that a count counts. */
export function nounAfter(text: string, sentence: Sentence, { figure, outerEnd }: Draft): Span | null {
  if (figure.kind !== 'count') return null;
  const begin = toNounCounted(text, outerEnd);
  let end = begin;
  const next = Math.min(
    sentence.drafts.find(({ outerStart }) => outerStart >= outerEnd)?.outerStart ?? sentence.end,
    sentence.times.find(({ start }) => start >= outerEnd)?.start ?? sentence.end,
  );
  while (
    end < next &&
    end - begin < 10 &&
    NAME_CHAR.test(text[end]!) &&
    text[end] !== '的' &&
    !startsBreak(text, end) &&
    !(end - begin >= 2 && isVerbOfOwner(text, end)) &&
    !(end > begin && sentence.metrics.some(({ start }) => start === end))
  )
    end++;
  while (end - begin > 2 && /[中里内]/u.test(text[end - 1]!)) end--;
  return end - begin >= 2 ? { start: begin, end } : null;
}

/** 平均支出由2023年的6美元增至…: the noun phrase stands before the time. */
export function nounBeforeTime(text: string, from: number, sentence: Sentence, draft: Draft): Span | null {
  const time = sentence.times.findLast(({ end }) => end <= draft.outerStart);
  if (!time || time.start <= from) return null;
  const noun = nounBefore(text, from, sentence, { ...draft, outerStart: time.start });
  const someone = [...sentence.mentions, ...sentence.pronouns].some(
    ({ start, end }) => noun && start <= noun.start && noun.end <= end,
  );
  return someone ? null : noun;
}

/** The break word that ends at `end`, unless it is a piece of another word (超 in 超额, 均 in 平均). */
export function breakBefore(text: string, end: number): { start: number } | null {
  const cut = BREAKS_BEFORE.longest(text, end);
  if (!cut) return null;
  for (let at = cut.start - 1; at <= cut.start; at++) {
    const kept = KEPT.longest(text, at);
    if (kept && kept.end >= end && kept.end - at > end - cut.start) return null;
  }
  return cut;
}

/** 货邮周转量(按吨公里计)下降: where the bracket that closes at `close` opens, or `floor`. */
function openOf(text: string, close: number, floor: number): number {
  for (let at = close - 1; at > floor && close - at < 32; at--) if (/[（(]/u.test(text[at]!)) return at;
  return floor;
}

/** The noun phrase that ends just before a figure or its verb: 算力成本就花了15.73亿元 → 算力成本. Not over a time or a name. */
export function nounBefore(text: string, floor: number, sentence: Sentence, draft: Draft, verbs = false): Span | null {
  const from = Math.max(
    floor,
    ...[...sentence.times, ...sentence.mentions].filter(({ end }) => end <= draft.outerStart).map(({ end }) => end),
  );
  let end = draft.outerStart;
  for (;;) {
    const cut = verbs ? null : breakBefore(text, end);
    if (cut && cut.start >= from) end = cut.start;
    else if (end > from && /[)）]/u.test(text[end - 1]!) && openOf(text, end - 1, from) > from)
      end = openOf(text, end - 1, from);
    else if (end > from && /[\s的了每个总共(（"“”：:]/u.test(text[end - 1]!)) end--;
    else {
      // 溢利为人民币23亿元, 升至每桶28美元: the name of a currency measures nothing, nor what a price is per
      const currency = CURRENCY.exec(text.slice(Math.max(from, end - 4), end));
      if (!currency) break;
      end -= currency[0].length;
    }
  }
  let start = end;
  while (start > from && end - start < 14 && NAME_CHAR.test(text[start - 1]!)) {
    const cut = verbs && end - start < 4 ? null : breakBefore(text, start);
    if (cut && cut.start >= from && end - start >= 2) break;
    if (
      (text[start - 1] === '的' || (text[start - 1] === '其' && !'他它余中'.includes(text[start]!))) &&
      end - start >= 2
    )
      break;
    start--;
  }
  start += /^每?\d+股/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return end - start >= 2 && /\p{L}/u.test(text.slice(start, end)) ? { start, end } : null;
}
