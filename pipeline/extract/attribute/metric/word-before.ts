import type { Span } from '../../../model/span.ts';
import { clauseStart, type Draft, type Sentence } from '../../draft.ts';
import type { MetricMention } from '../../words.ts';
import { fits, isAside, isThing } from './fits.ts';
import { name, use } from './naming.ts';
import { MEASURE_NOUN, nounBefore, startsBreak } from './noun.ts';
import type { Place } from './place.ts';
import { RATE_NOUN } from './what-changed.ts';

/** 消费频次较普通会员提升三倍: what something is compared with is not what changed. */
const COMPARED_WITH = /[^\s，,][较比](?:普通|一般|传统|同类|其他|行业|非)[^，,的]{0,4}$/u;

/** 较天使轮时增长70倍, 比开业初期下降5%: when something was so, and not what changed. */
const isMoment = (text: string, { start, end }: Span): boolean =>
  /[较比]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  /^(?:时|期间|阶段|之?初|前|后)/u.test(text.slice(end, end + 2));

/** 会员消费频次提升三倍: those counted have the quantity that changed. */
function ownsWhatChanged({ metric, end }: MetricMention, text: string, { change, outerStart }: Draft): boolean {
  if (change === null || metric.units.length === 0 || !metric.units.every((unit) => unit === 'count')) return false;
  const noun = /^(\p{Script=Han}{2,8}?)(?:较|比|同比|环比|提升|提高|增长|增加|上升|下降|减少)/u.exec(
    text.slice(end, outerStart),
  );
  return noun !== null && MEASURE_NOUN.test(noun[1]!) && !/(?:数量?|总量|规模|增量|存量)$/u.test(noun[1]!);
}

/** 营收为12亿元: the last quantity named in the clause. */
export function metricInClause({ text, sentence, draft, from }: Place, of: Span | null): boolean {
  // 股价跌幅达10%: whose fall it is
  const earlierInClause = (rate: MetricMention) =>
    sentence.metrics.findLast(({ start, end }) => start >= from && end <= rate.start);
  const last = sentence.metrics.findLast(
    ({ start, end }) =>
      start >= from &&
      end <= draft.outerStart &&
      !(of && start >= of.start && end <= of.end) &&
      !isAside(text, end, draft.outerStart) &&
      !(draft.change !== null && (COMPARED_WITH.test(text.slice(from, start)) || isMoment(text, { start, end }))),
  );
  const own = last && (sentence.metrics.find((other) => saysTheSame(text, other, last)) ?? last);
  const quoted = own && /^每股$|(?:[增涨跌降]幅|增速)$/u.test(text.slice(own.start, own.end)) && earlierInClause(own);
  if (quoted) {
    use(draft, quoted, text, 'metric before in the clause');
    return true;
  }
  if (!own || !fits(own, draft) || ownsWhatChanged(own, text, draft)) return false;
  // 8个省份同比增长: those counted have the quantity that grew
  const counted =
    draft.change !== null && isThing(own) && sentence.drafts.some(({ outerEnd }) => outerEnd === own.start);
  if (counted) return false;
  const ofIt = draft.change === null ? rateOf(text, sentence, draft, own) : null;
  if (ofIt) {
    name(draft, ofIt, text, 0.7);
    return true;
  }
  use(draft, own, text, 'metric before in the clause');
  const head = own === last ? headAfter(text, own, draft) : null;
  if (head) {
    draft.metric = text.slice(own.start, head.end);
    draft.metricId = SAME_QUANTITY.test(text.slice(head.start, head.end)) ? draft.metricId : null;
    draft.confidence *= 0.8;
  }
  return true;
}

/** 每股收益EPS, 净利润亏损2亿元: the same said twice, or which way it is. */
const saysTheSame = (text: string, { end, metric }: MetricMention, last: MetricMention): boolean =>
  end === last.start &&
  (metric.id === last.metric.id ||
    (metric.group === last.metric.group && /^(?:[A-Z]{3,}|亏损|盈利)$/u.test(text.slice(last.start, last.end))));

/** 用户的付费比例为4%: what those named have, where no lexicon has it. */
function rateOf(text: string, sentence: Sentence, draft: Draft, { metric, end }: MetricMention): Span | null {
  if (draft.figure.unit !== '%' || text[end] !== '的') return null;
  const counted = metric.units.every((unit) => unit === 'count');
  const noun = nounBefore(text, end + 1, sentence, draft);
  return noun &&
    noun.start === end + 1 &&
    noun.end - noun.start >= 3 &&
    (counted ? RATE : SHARE).test(text.slice(noun.start, noun.end))
    ? noun
    : null;
}
const RATE = /(?:率|比例|比重|占比)$/u;
const SHARE = /[^其所]占比$/u;

/** 贷款损失准备余额: a noun phrase measures what its last noun does, so the metric goes on to that. */
function headAfter(text: string, { end }: MetricMention, { outerStart }: Draft): Span | null {
  let to = end;
  while (
    to < outerStart &&
    to - end < 10 &&
    /\p{Script=Han}/u.test(text[to]!) &&
    text[to] !== '的' &&
    !startsBreak(text, to)
  )
    to++;
  const head = { start: end, end: to };
  const words = text.slice(end, to);
  return words.length >= 2 && MEASURE_NOUN.test(words) && !RATE_NOUN.test(words) ? head : null;
}

/** The same quantity with a word for its amount: 贷款余额, 营收规模. */
const SAME_QUANTITY = /^(?:余额|总额|规模|总量|总计|合计|金额|数量|总数|人数|总规模|数额|数值)$/u;

/** The last quantity that fits, named earlier in the sentence. */
export function metricInSentence({ text, sentence, draft }: Place, of: Span | null): boolean {
  const earlier = sentence.metrics.findLast(
    (mention) =>
      mention.end <= draft.outerStart &&
      !(of && mention.end > of.start) &&
      fits(mention, draft) &&
      !isAside(text, mention.end, draft.outerStart) &&
      !(draft.change !== null && isThing(mention)),
  );
  if (!earlier) return false;
  use(draft, earlier, text, 'metric before in the sentence');
  draft.confidence *= 0.9;
  return true;
}

/** 北美业务占比持续下降,2021年为29%: the share that the clause before speaks of. */
export function shareSpokenOf({ text, sentence, draft, index, from }: Place): boolean {
  if (draft.figure.unit !== '%' || draft.change !== null) return false;
  const floor = Math.max(
    sentence.start,
    sentence.drafts[index - 1]?.outerEnd ?? 0,
    sentence.mentions.findLast(({ end }) => end <= from)?.end ?? 0,
  );
  const found = /[，,；;。]?([\p{Script=Han}A-Za-z]{2,10}(?:占比|比重))[^，,；;]{0,8}[，,]$/u.exec(
    text.slice(floor, Math.max(floor, clauseStart(text, from, sentence.start))),
  );
  if (!found) return false;
  const start = floor + found.index + found[0].indexOf(found[1]!);
  name(draft, { start, end: start + found[1]!.length }, text, 0.7);
  return true;
}
