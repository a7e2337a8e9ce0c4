import { PHRASE_BREAKS } from '../../lexicon/grammar.ts';
import type { Span } from '../../model/span.ts';
import { type Carry, clauseEnd, clauseStart, type Document, type Draft, type Sentence } from '../draft.ts';
import { suffixTrie, trie } from '../scan/trie.ts';
import type { MetricMention } from '../words.ts';

const BREAKS_BEFORE = suffixTrie(PHRASE_BREAKS.map((word) => [word, true] as const));
const BREAKS = trie(PHRASE_BREAKS.map((word) => [word, true] as const));

/** Names what each figure measures: a word of the lexicon, or the noun phrase beside it with less confidence. */
export function attributeMetrics(document: Document, sentence: Sentence, carry: Carry): void {
  sentence.drafts.forEach((draft, index) => {
    const leader = draft.list && draft.list.index > 0 ? sentence.drafts[index - draft.list.index]! : null;
    if (leader && !dealt(document.text, sentence, draft, index)) copy(leader, draft);
    else if (!leader) decide(document, sentence, draft, index, carry);
    if (draft.metric !== null) carry.last = draft;
  });
}

function copy(from: Draft, to: Draft): void {
  to.metric = from.metric;
  to.metricId = from.metricId;
  to.metricKind = from.metricKind;
  to.shareOf = from.shareOf;
  to.aggregate = from.aggregate;
  to.why.push(...from.why.filter(({ attribute }) => attribute === 'metric' || attribute === 'shareOf'));
}

/** 分别 over an enumeration of metrics: 研发费用和管理费用分别为3亿元和2亿元. */
function dealt(text: string, sentence: Sentence, draft: Draft, index: number): boolean {
  const list = draft.list!;
  const first = sentence.drafts[index - list.index]!;
  const group = enumerated(
    text,
    sentence.metrics.filter(({ end }) => end <= first.outerStart),
    list.size,
  );
  const mention = group?.[list.index];
  if (!mention || draft.period !== null) return false;
  use(draft, mention, text, 'dealt out over the list');
  return true;
}

/** The last enumeration of exactly `size` metrics before a list, not further back than one clause of other words. */
function enumerated(text: string, metrics: readonly MetricMention[], size: number): MetricMention[] | null {
  for (let end = metrics.length; end >= size; end--) {
    const group = metrics.slice(end - size, end);
    if (
      group.every(
        (mention, i) => i === 0 || /^(?:[、和与及]|以及)$/u.test(text.slice(group[i - 1]!.end, mention.start)),
      )
    )
      return group;
  }
  return null;
}

function use(draft: Draft, { start, end, metric }: MetricMention, text: string, rule: string): void {
  draft.metric = text.slice(start, end);
  draft.metricId = metric.id;
  draft.metricKind = metric.kind;
  draft.why.push({ attribute: 'metric', rule, start, end });
}

function decide(document: Document, sentence: Sentence, draft: Draft, index: number, carry: Carry): void {
  const { text } = document;
  const previous = sentence.drafts[index - 1] ?? null;
  if (draft.list) {
    const group = enumerated(
      text,
      sentence.metrics.filter(({ end }) => end <= draft.outerStart),
      draft.list.size,
    );
    const free = !sentence.drafts.some((other) => other.list?.id === draft.list!.id && other.period !== null);
    if (group && free) {
      use(draft, group[0]!, text, 'dealt out over the list');
      return;
    }
  }
  const share = readShare(text, sentence, draft);
  if (share) {
    draft.shareOf = text.slice(share.of.start, share.of.end);
    draft.why.push({ attribute: 'shareOf', rule: share.rule, start: share.of.start, end: share.of.end });
  }
  const from = Math.max(
    clauseStart(text, draft.outerStart, sentence.start),
    previous ? previous.outerEnd : sentence.start,
  );
  const near = sentence.metrics.filter(
    ({ start, end }) =>
      start >= from && end <= draft.outerStart && !(share && start >= share.of.start && end <= share.of.end),
  );
  const after = metricAfter(text, sentence, draft);
  if (after && (draft.figure.kind !== 'percent' || near.length === 0)) {
    use(draft, after, text, 'metric after the figure');
    return;
  }
  const own = near.at(-1);
  if (own && fits(own, draft)) {
    use(draft, own, text, 'metric before in the clause');
    return;
  }
  if (draft.figure.kind === 'count' || draft.figure.kind === 'age' || draft.figure.kind === 'duration') {
    const noun = nounAfter(text, sentence, draft) ?? nounBefore(text, from, draft);
    if (noun) {
      name(draft, noun, text, 0.7);
      return;
    }
  }
  const continues = draft.change !== null || share !== null || draft.figure.kind === 'multiple';
  if (!continues) {
    const noun = nounBefore(text, from, draft);
    if (noun) {
      name(draft, noun, text, 0.6);
      return;
    }
  }
  const earlier = sentence.metrics.findLast(({ end }) => end <= draft.outerStart && !(share && end > share.of.start));
  const lastDraft = sentence.drafts
    .slice(0, index)
    .findLast(({ metric, figure }) => metric !== null && figure.kind !== 'duration');
  if (lastDraft && (continues || !earlier || earlier.end <= lastDraft.figure.start)) {
    inherit(draft, lastDraft, 'metric of the figure before');
    return;
  }
  if (earlier) {
    use(draft, earlier, text, 'metric before in the sentence');
    draft.confidence *= 0.9;
    return;
  }
  if (share) {
    draft.metric = draft.shareOf;
    draft.why.push({ attribute: 'metric', rule: 'what it is a share of', start: share.of.start, end: share.of.end });
    return;
  }
  const noun = continues ? nounBefore(text, from, draft) : null;
  if (noun && (!carry.last || noun.end - noun.start >= 4)) name(draft, noun, text, 0.5);
  else if (carry.last) inherit(draft, carry.last, 'metric of the sentence before');
}

function inherit(draft: Draft, from: Draft, rule: string): void {
  draft.metric = from.metric;
  draft.metricId = from.metricId;
  draft.metricKind = from.metricKind;
  if (draft.change !== null) draft.scope ??= from.scope;
  draft.confidence *= 0.85;
  draft.why.push({ attribute: 'metric', rule, start: from.figure.start, end: from.figure.end });
}

function name(draft: Draft, { start, end }: Span, text: string, confidence: number): void {
  draft.metric = text.slice(start, end);
  draft.confidence *= confidence;
  draft.why.push({ attribute: 'metric', rule: 'noun phrase beside the figure', start, end });
}

/** A money metric does not measure a head count, and so on; rates of change fit every metric. */
function fits({ metric }: MetricMention, { figure, change }: Draft): boolean {
  if (change !== null || figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'other')
    return true;
  if (figure.kind === 'money' || figure.kind === 'price')
    return metric.units.includes('money') || metric.units.includes('price');
  if (figure.kind === 'age' || figure.kind === 'duration') return metric.units.includes(figure.kind);
  return metric.units.includes(figure.kind) || metric.units.length === 0 || figure.unit === null;
}

/** 贡献了约71%的营收, 385名员工, 超过1亿元的年度经常性收入. */
function metricAfter(text: string, sentence: Sentence, draft: Draft): MetricMention | null {
  const { figure } = draft;
  const direct = figure.kind === 'count';
  const of = text[draft.outerEnd] === '的';
  if (!direct && !of) return null;
  const limit = Math.min(clauseEnd(text, draft.outerEnd, sentence.end), draft.outerEnd + 14);
  const next = sentence.drafts.find((other) => other.figure.start >= draft.outerEnd);
  const mention = sentence.metrics.findLast(
    ({ start, end }) =>
      start >= draft.outerEnd &&
      end <= limit &&
      (!next || end <= next.outerStart) &&
      !hasBreak(text, draft.outerEnd + (of ? 1 : 0), start),
  );
  return mention && (of || fits(mention, draft)) ? mention : null;
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const match = BREAKS.longest(text, at);
    if (
      (match && match.end <= to && match.end - at >= 1 && !'和与及'.includes(text[at]!)) ||
      '、(（'.includes(text[at]!)
    )
      return true;
  }
  return false;
}

const OF_BEFORE = /占(?:到|据|了|其|当年|当期|同期|全部|公司|集团|整个|总)*$/u;

/** What a percent or multiple is a share of: 占营业收入的73.6%, 是收入的7倍多, 71%的营收, 收入中有七成. */
function readShare(text: string, sentence: Sentence, draft: Draft): { of: Span; rule: string } | null {
  const { figure } = draft;
  if (
    (figure.kind !== 'percent' && figure.kind !== 'multiple') ||
    draft.change !== null ||
    figure.unit === '个百分点' ||
    figure.unit === '基点'
  )
    return null;
  const start = clauseStart(text, draft.outerStart, sentence.start);
  for (const { start: from, end } of sentence.metrics) {
    if (from < start || end > draft.outerStart) continue;
    const before = text.slice(start, from);
    const between = text.slice(end, draft.outerStart);
    if (OF_BEFORE.test(before) && between.length <= 12) return { of: { start: from, end }, rule: '占…的' };
    if (
      /(?:是|为|相当于|达到?|超过)(?:其|当年|同期|公司|全年)?$/u.test(before) &&
      /^的(?:约|近|超过?)?$/u.test(between)
    )
      return { of: { start: from, end }, rule: '是…的' };
    if (/^(?:中|里|当中|之中)[，,]?(?:约|近|超过?|有|约有|仅|只有|逾)*$/u.test(between))
      return { of: { start: from, end }, rule: '…中有' };
    if (/^(?:中|里)(?:所)?占(?:的)?(?:比例|比重)?(?:约|近|超过?|为|只有|仅|有|达)*$/u.test(between))
      return { of: { start: from, end }, rule: '在…中占' };
  }
  const comma = /[，,]$/u.test(text.slice(start - 1, start))
    ? sentence.metrics.find(({ end }) => /^中[，,](?:约|近|有|超过?|仅|只)*$/u.test(text.slice(end, draft.outerStart)))
    : undefined;
  if (comma) return { of: comma, rule: '…中有' };
  if (text[draft.outerEnd] === '的' && figure.unit === '%') {
    const of = sentence.metrics.find(({ start: at }) => at >= draft.outerEnd + 1 && at <= draft.outerEnd + 4);
    if (of && /贡献|带来|占|来自|创造|提供|产生/u.test(text.slice(start, draft.outerStart)))
      return { of, rule: '贡献…的' };
  }
  const noun =
    /占(?:到|据|了)?(?:其|公司|集团|全部|当年|同期|总)?([\p{Script=Han}]{2,10}?)(?:的)?(?:比重|比例|份额)?(?:为|达到?|约|近|超过?|的|高达|仅)*$/u.exec(
      text.slice(start, draft.outerStart),
    );
  if (!noun || /^比/u.test(noun[1]!)) return null;
  const at = start + noun.index + noun[0].indexOf(noun[1]!);
  return { of: { start: at, end: at + noun[1]!.length }, rule: '占…的' };
}

const NAME_CHAR = /[\p{L}\p{N}·/&+-]/u;

/** 460家机构, 155只股票型基金: the noun that a count counts. */
function nounAfter(text: string, sentence: Sentence, { figure, outerEnd }: Draft): Span | null {
  if (figure.kind !== 'count') return null;
  let end = outerEnd;
  while (
    end < sentence.end &&
    end - outerEnd < 10 &&
    NAME_CHAR.test(text[end]!) &&
    text[end] !== '的' &&
    !BREAKS.longest(text, end)
  )
    end++;
  return end - outerEnd >= 2 ? { start: outerEnd, end } : null;
}

/** The noun phrase that ends just before a figure or its verb: 算力成本就花了15.73亿元 → 算力成本. */
function nounBefore(text: string, from: number, draft: Draft): Span | null {
  let end = draft.outerStart;
  for (;;) {
    const cut = BREAKS_BEFORE.longest(text, end);
    if (cut && cut.start >= from) end = cut.start;
    else if (end > from && /[\s的了人民币每个总共(（"“”]/u.test(text[end - 1]!)) end--;
    else break;
  }
  let start = end;
  while (start > from && end - start < 14 && NAME_CHAR.test(text[start - 1]!)) {
    const cut = BREAKS_BEFORE.longest(text, start);
    if (cut && cut.start >= from && end - start >= 2) break;
    if ((text[start - 1] === '的' || text[start - 1] === '其') && end - start >= 2) break;
    start--;
  }
  return end - start >= 2 && /\p{L}/u.test(text.slice(start, end)) ? { start, end } : null;
}
