import { clauseEnd, clauseStart, type Draft, type Sentence } from '../../draft.ts';
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
  if (!mention || mention.start > draft.outerEnd + 5 || mention.end > next || !fits(mention, draft)) return false;
  if (hasBreak(text, draft.outerEnd, mention.start) || /[^\p{L}\p{N}]/u.test(text.slice(draft.outerEnd, mention.start)))
    return false;
  use(draft, mention, text, BEHIND);
  return true;
}

/** 以全国2.2%的区域面积, 以3亿元的规模: the noun behind a share or a sum, with nothing measured before it. */
export function nounBehind({ text, sentence, draft, from }: Place): boolean {
  const stated = draft.figure.unit === '%' || (draft.figure.kind === 'money' && text[draft.outerStart - 1] === '以');
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
