import { COUNTED_THINGS, GROUPS, MARKETS } from '../../../lexicon/classes.ts';
import { clauseEnd, clauseStart, type Draft, type Sentence } from '../../draft.ts';
import { suffixTrie } from '../../scan/trie.ts';
import type { MetricMention } from '../../words.ts';
import { fits } from './fits.ts';
import { name, use } from './naming.ts';
import { hasBreak, MEASURE_NOUN, startsBreak } from './noun.ts';
import type { Place } from './place.ts';

/** 385名员工, 71%的营收: a quantity that stands behind its figure. */
export function metricAfterFigure({ text, sentence, draft, list, from }: Place): boolean {
  const mention = metricAfter(text, sentence, draft, list.at(-1)!.outerEnd) ?? nextTo(text, sentence, draft);
  if (!mention) return false;
  const taken = sentence.drafts.flatMap(({ why }) => why.filter(({ rule }) => rule === BEHIND));
  const before = sentence.metrics.some(
    ({ start, end, metric }) =>
      start >= from &&
      end <= draft.outerStart &&
      metric.units.length > 0 &&
      !taken.some((reason) => reason.start === start),
  );
  if (draft.figure.kind === 'percent' && before) return false;
  use(draft, mention, text, BEHIND);
  return true;
}
const BEHIND = 'metric after the figure';

/** 以558亿元营收和231亿元净利润居首: a sum by which somebody leads, and what it is of at once. */
function nextTo(text: string, sentence: Sentence, { figure, outerStart, outerEnd }: Draft): MetricMention | null {
  if (figure.kind !== 'money') return null;
  const mention = sentence.metrics.find(({ start }) => start === outerEnd);
  const clause = text.slice(clauseStart(text, outerStart, sentence.start), outerStart);
  return mention && /(?:以|凭借?)[^，,]*$/u.test(clause) && /(?:以|凭借?|[、和与及])$/u.test(clause) ? mention : null;
}

/** 收购青禾100%股权: a part of a company, whatever is measured before, unless it says what is done with a part. */
export function stakeBehind({ text, draft, from }: Place): boolean {
  if (/[增减]持|回购|质押|冻结/u.test(text.slice(from, draft.outerStart))) return false;
  const stake =
    draft.figure.unit === '%' && draft.change === null
      ? STAKE.exec(text.slice(draft.outerEnd, draft.outerEnd + 6))
      : null;
  if (!stake) return false;
  const start = draft.outerEnd + stake[0].length - stake[1]!.length;
  name(draft, { start, end: start + stake[1]!.length }, text, 0.9);
  return true;
}
const STAKE = /^(?:的)?(股权|股份|权益|股本)(?![回激质])/u;

/** 8亿元B轮融资: a sum and what it was, with nothing measured before it. */
export function metricBehind({ text, sentence, draft }: Place): boolean {
  if (draft.figure.kind !== 'money' || draft.change !== null) return false;
  const next = sentence.drafts.find(({ figure }) => figure.start >= draft.outerEnd)?.outerStart ?? sentence.end;
  const mention = sentence.metrics.find(({ start }) => start >= draft.outerEnd);
  // 借款414亿元及应付债券99亿元: of the figure behind it
  if (/^(?:[、和与及,，]|以及)/u.test(text.slice(draft.outerEnd, draft.outerEnd + 2))) return false;
  if (!mention || mention.start > draft.outerEnd + 5 || mention.end > next || !fits(mention, draft)) return false;
  if (
    hasBreak(text, draft.outerEnd, mention.start) ||
    /[^\p{L}\p{N} ]/u.test(text.slice(draft.outerEnd, mention.start))
  )
    return false;
  use(draft, mention, text, BEHIND);
  return true;
}

/** 近六成公司营收正增长, 88%的新增项目位于城区: a share of those counted, with nothing measured before it. */
export function shareOfThings({ text, sentence, draft, from }: Place): boolean {
  if (draft.figure.unit !== '%' || draft.change !== null) return false;
  if (sentence.metrics.some(({ start, end }) => start >= from && end <= draft.outerStart)) return false;
  const start = draft.outerEnd + (text[draft.outerEnd] === '的' ? 1 : 0);
  for (let end = start + 1; end <= start + LONGEST_THING; end++) {
    if (!/\p{Script=Han}/u.test(text[end - 1] ?? '') || startsBreak(text, end - 1)) return false;
    const noun = THINGS.longest(text, end);
    if (!noun || noun.start < start) continue;
    name(draft, { start, end }, text, 0.7);
    return true;
  }
  return false;
}
const LONGEST_THING = 8;
const THINGS = suffixTrie(
  [...GROUPS, ...MARKETS, ...COUNTED_THINGS].filter((word) => word.length > 1).map((word) => [word, true] as const),
);

/** 以全国2.2%的区域面积, 以3亿元的规模: the noun behind a share or a sum, with nothing measured before it. */
export function nounBehind({ text, sentence, draft, from }: Place): boolean {
  const money = draft.figure.kind === 'money';
  const stated = draft.figure.unit === '%' || (money && text[draft.outerStart - 1] === '以');
  // 一项近40亿元的定增计划, 7500美元的税收抵免
  if (money && draft.change === null && text[draft.outerEnd] === '的' && sumOfDeal(text, sentence, draft, from))
    return true;
  if (!stated || draft.change !== null || text[draft.outerEnd] !== '的') return false;
  if (sentence.metrics.some(({ start, end }) => start >= from && end <= draft.outerStart)) return false;
  const start = draft.outerEnd + 1;
  let end = start;
  while (end < sentence.end && end - start < 8 && /\p{Script=Han}/u.test(text[end]!) && !startsBreak(text, end)) end++;
  for (; end - start >= 2; end--) {
    if (!MEASURE_NOUN.test(text.slice(start, end))) continue;
    name(draft, { start, end }, text, 0.6);
    return true;
  }
  return false;
}

/** 逾5%的较大跌幅 */
const HOW = /^的?\s?(?:(?:较|最|巨)[大高快]|大幅|明显)?的?/u;

/** A plan, an order or a relief of so much. */
function sumOfDeal(text: string, sentence: Sentence, draft: Draft, from: number): boolean {
  if (sentence.metrics.some(({ start, end }) => start >= from && end <= draft.outerStart)) return false;
  const start = draft.outerEnd + 1;
  const found = DEAL.exec(text.slice(start, start + 18));
  if (!found || hasBreak(text, start, start + found[0].length)) return false;
  name(draft, { start, end: start + found[0].length }, text, 0.6);
  return true;
}
const DEAL =
  /^\p{Script=Han}{0,10}?(?:计划|定增|订单|合同|协议|抵免|补贴|补助|罚单|罚款|投资|融资|贷款|授信|分红|奖金|赔偿|捐款|捐赠|采购|回购|债券|票据|基金|缺口|交易|项目)(?!\p{Script=Han}?(?:方|人|商|额))/u;

/** 贡献了约71%的营收, 385名员工, 超过1亿元的年度经常性收入; after a list, behind its last member. */
function metricAfter(text: string, sentence: Sentence, draft: Draft, end: number): MetricMention | null {
  // 86%贷款集中在江苏: a share with nothing measured before it
  const share = draft.figure.unit === '%' && draft.change === null;
  const direct = draft.figure.kind === 'count' || (share && sentence.metrics.some(({ start }) => start === end));
  const of = text[end] === '的';
  if (!direct && !of) return null;
  const limit = Math.min(clauseEnd(text, end, sentence.end), end + 22);
  const next = sentence.drafts.find((other) => other.figure.start >= end);
  const mention = sentence.metrics.findLast(
    (one) =>
      one.start >= end &&
      one.end <= limit &&
      (!next || one.end <= next.outerStart) &&
      !hasBreak(text, end + HOW.exec(text.slice(end, end + 5))![0].length, one.start),
  );
  return mention && (of || fits(mention, draft)) ? mention : null;
}
