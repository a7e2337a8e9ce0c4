import type { Span } from '../../../model/span.ts';
import { clauseStart, DEALT, type Draft, type Sentence } from '../../draft.ts';
import type { MetricMention } from '../../words.ts';
import { metricOf } from '../../words.ts';
import { inherit, mean, use } from './naming.ts';
import type { Place } from './place.ts';

/**
 * Gives a member of a list its own metric, where the list before it is one of metrics or of figures; false where it is
 * not: 研发费用和管理费用分别为3亿元和2亿元, 销售/管理费用率分别为5%/3%, 收入…,利润…,同比分别增长5%和8%.
 */
export function dealt(place: Place): boolean {
  const { text, sentence, draft, list } = place;
  if (list.length < 2 || draft.why.some(({ attribute, rule }) => attribute === 'period' && rule === DEALT))
    return false;
  const start = list[0]!.outerStart;
  const at = draft.list!.index;
  const group = enumerated(
    text,
    sentence.metrics.filter(({ end }) => end <= start),
    list.length,
  );
  if (group) {
    use(draft, group[at]!, text, DEALT);
    return true;
  }
  return sharedHead(place) || figuresBefore(place);
}

/** The last enumeration of exactly `size` metrics. */
function enumerated(text: string, metrics: readonly MetricMention[], size: number): MetricMention[] | null {
  for (let end = metrics.length; end >= size; end--) {
    const group = metrics.slice(end - size, end);
    // 企业贷款和个人贷款的加权平均利率: what has the quantity, not the quantity
    if (
      /^的(?!增[速幅长]|[降涨跌]幅|同比|占?比|规模|[金余总]额)\p{Script=Han}/u.test(
        text.slice(group.at(-1)!.end, group.at(-1)!.end + 4),
      )
    )
      continue;
    if (
      group.every(
        (mention, i) =>
          i === 0 ||
          /^(?:[、/／和与及]|以及)(?:平均|累计|期末|净|总)?$/u.test(text.slice(group[i - 1]!.end, mention.start)),
      )
    )
      return group;
  }
  return null;
}

const SEPARATOR = /[、/／和与及]/u;

/** 销售/管理/研发费用率: the words before the last share its end; those that make metrics with it are metrics. */
function sharedHead({ text, sentence, draft, list }: Place): boolean {
  const start = list[0]!.outerStart;
  const last = sentence.metrics.findLast(({ end }) => end <= start && start - end <= 6);
  if (!last) return false;
  const items = itemsUpTo(text, sentence, last, list.length);
  const item = items?.[draft.list!.index];
  if (!items || !item) return false;
  const whole = text.slice(items.at(-1)!.start, last.end);
  if (whole.includes('的')) return false;
  for (let from = 1; from < whole.length - 1; from++) {
    const metrics = items.slice(0, -1).map((one) => metricOf(text.slice(one.start, one.end) + whole.slice(from)));
    if (!metrics.every((metric) => metric !== null)) continue;
    const metric = item === items.at(-1) ? last.metric : metrics[draft.list!.index]!;
    const words = item === items.at(-1) ? whole : text.slice(item.start, item.end) + whole.slice(from);
    mean(draft, words, metric, { start: item.start, end: last.end }, DEALT);
    return true;
  }
  return false;
}

/** Exactly `size` short items A/B/C whose last ends with the metric. */
function itemsUpTo(text: string, sentence: Sentence, last: MetricMention, size: number): Span[] | null {
  const clause = Math.max(
    clauseStart(text, last.start, sentence.start),
    ...[...sentence.times, ...sentence.mentions].filter(({ end }) => end <= last.start).map(({ end }) => end),
  );
  const items: Span[] = [{ start: last.start, end: last.end }];
  let at = last.start;
  for (; at > clause && items.length < size; ) {
    let begin = at;
    while (begin > clause && !SEPARATOR.test(text[begin - 1]!) && at - begin < 8) begin--;
    if (items.length === 1 && begin < at) items[0] = { start: begin, end: last.end };
    if (begin === clause || !SEPARATOR.test(text[begin - 1]!)) return null;
    const end = begin - 1;
    begin = end;
    while (
      begin > clause &&
      /\p{Script=Han}/u.test(text[begin - 1]!) &&
      !SEPARATOR.test(text[begin - 1]!) &&
      end - begin < 4
    )
      begin--;
    if (end - begin < 1) return null;
    items.unshift({ start: begin, end });
    at = begin;
  }
  return items.length === size ? items : null;
}

/** 收入…,利润…,同比分别增长5%和8%; a list after one as long (费用率分别为5%/3%,同比变动+1/-2个百分点) goes on over it. */
function figuresBefore({ text, sentence, draft, list }: Place): boolean {
  const start = list[0]!.outerStart;
  const at = draft.list!.index;
  const index = sentence.drafts.indexOf(list[0]!);
  const one = sentence.drafts[index - 1];
  if (draft.change !== null && one?.list?.size === list.length) {
    const members = sentence.drafts.slice(index - list.length, index);
    if (new Set(members.map(({ metric }) => metric)).size === list.length) {
      inherit(draft, members[at]!, DEALT);
      return true;
    }
  }
  if (
    !/分别|依次/u.test(text.slice(clauseStart(text, start, sentence.start), start)) &&
    !ratesOfAmounts(sentence, list)
  )
    return false;
  const before = sentence.drafts
    .filter(({ outerEnd, list: other, metric }) => outerEnd <= start && other === null && metric !== null)
    .slice(-list.length);
  // 还有电子和机械,金额分别为3亿元和2亿元: amounts are of things of their own
  if (list[0]!.change === null && (list[0]!.figure.kind === 'money' || list[0]!.figure.kind === 'price')) return false;
  if (before.length < list.length || new Set(before.map(({ metric }) => metric)).size < list.length) return false;
  inherit(draft, before[at]!, DEALT);
  return true;
}

/** 销售面积393万平,销售金额1149亿元,同比增长3.0%和6.9%: as many rates as amounts right before them. */
function ratesOfAmounts({ drafts }: Sentence, list: readonly Draft[]): boolean {
  const index = drafts.indexOf(list[0]!);
  const before = drafts.slice(Math.max(0, index - list.length), index);
  return (
    list[0]!.change !== null &&
    before.length === list.length &&
    before.every(({ change, list: other, figure }) => change === null && other === null && figure.kind !== 'percent')
  );
}
