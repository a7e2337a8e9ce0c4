import { ANALYST_ENDINGS, CONNECTIVES, OBJECT_MARKERS, PRONOUNS } from '../../lexicon/grammar.ts';
import { type Carry, clauseStart, type Document, type Draft, type Sentence } from '../draft.ts';
import type { Mention } from '../names/mentions.ts';
import { suffixTrie } from '../scan/trie.ts';
import type { Pronoun } from '../words.ts';
import { dealNames } from './deal-names.ts';

const OBJECT_BEFORE = suffixTrie(OBJECT_MARKERS.map((word) => [word, true] as const));

/** A place in the sentence that says whose figures follow. */
interface Subject {
  start: number;
  end: number;
  name: string;
  rule: string;
  /** not the sentence's topic: an object, or one of an enumeration */
  weak: boolean;
}

/** Gives each figure of a sentence whose it is, and which part of that (segment, product) where it is narrower. */
export function attributeEntities(document: Document, sentence: Sentence, carry: Carry): void {
  const subjects = findSubjects(document.text, sentence, carry);
  dealNames(document.text, sentence);
  for (const draft of sentence.drafts) {
    attributeScope(document, sentence, draft);
    if (draft.entity !== null) continue;
    const whole = wholeOf(sentence, draft);
    if (whole && !(draft.scope !== null && COMPANIES.test(draft.scope))) {
      draft.entity = whole.entity;
      continue;
    }
    if (whole) {
      promote(draft, 0.9);
      continue;
    }
    if (draft.scope !== null && draft.metric?.startsWith('市场')) draft.scope += '市场';
    if (draft.scope !== null && MARKET.test(draft.scope)) {
      promote(draft, 1);
      continue;
    }
    const bracket = sentence.mentions.find(
      ({ end }) => end < draft.outerStart && /^[（(](?:人民币)?$/u.test(document.text.slice(end, draft.outerStart)),
    );
    if (bracket) {
      draft.entity = bracket.entity.name;
      draft.why.push({ attribute: 'entity', rule: 'name before the bracket', start: bracket.start, end: bracket.end });
      continue;
    }
    const after = sentence.mentions.find(({ start }) => start === draft.outerEnd + 1);
    if (after && document.text[draft.outerEnd] === '的' && !namedInClause(document.text, sentence, draft)) {
      draft.entity = after.entity.name;
      draft.why.push({ attribute: 'entity', rule: 'name after the figure', start: after.start, end: after.end });
      continue;
    }
    const before = subjects.filter(({ end, weak }) => end <= draft.outerStart && !weak);
    const subject =
      before.at(-1) ??
      subjects.find(
        ({ start, weak }) => start >= draft.outerEnd && !weak && /^的/u.test(document.text.slice(draft.outerEnd)),
      );
    if (subject) {
      draft.entity = subject.name;
      draft.why.push({ attribute: 'entity', rule: subject.rule, start: subject.start, end: subject.end });
    } else fallBack(document, sentence, draft, carry);
  }
  remember(document.text, sentence, subjects, carry);
}

/** 估值200亿元的远山科技: whose figure it is stands behind, unless somebody stands before. */
function namedInClause(text: string, sentence: Sentence, draft: Draft): boolean {
  const start = clauseStart(text, draft.outerStart, sentence.start);
  return sentence.mentions.some((mention) => mention.start >= start && mention.end <= draft.outerStart);
}

/** Kinds of companies are nobody's part: 龙头房企. */
const COMPANIES = /(?:企业|房企|车企|药企|险企|银行|券商|公司|整体|板块|行业)$/u;

/** The figure that this one is part of, where the metric stage found one. */
const wholeOf = (sentence: Sentence, draft: Draft): Draft | undefined =>
  draft.why.some(({ rule }) => rule === 'part of the figure before')
    ? sentence.drafts.slice(0, sentence.drafts.indexOf(draft)).findLast(({ entity }) => entity !== null)
    : undefined;

/** The noun phrase in the subject’s place is whose figure it is, not a part of somebody’s. */
function promote(draft: Draft, confidence: number): void {
  draft.entity = draft.scope;
  draft.scope = null;
  draft.confidence *= confidence;
  draft.why.push({
    attribute: 'entity',
    rule: 'noun phrase in the subject’s place',
    start: draft.figure.start,
    end: draft.figure.start,
  });
}

function fallBack(document: Document, sentence: Sentence, draft: Draft, carry: Carry): void {
  const at = { start: draft.figure.start, end: draft.figure.start };
  const changed = draft.change === null ? undefined : whatChanged(sentence, draft);
  if (draft.scope !== null && isIndependent(document, draft.scope)) promote(draft, 0.7);
  else if (changed) {
    draft.entity = changed.entity;
    draft.why.push({ attribute: 'entity', rule: 'whose the figure before is', ...at });
  } else if (draft.scope === null && spokenOf(sentence, draft)) {
    draft.entity = spokenOf(sentence, draft)!.entity;
    draft.confidence *= 0.9;
    draft.why.push({ attribute: 'entity', rule: 'whose the figure before is', ...at });
  } else if (carry.subject !== null && (document.named || goesOn(draft, carry))) {
    draft.entity = carry.subject;
    draft.confidence *= 0.9;
    draft.why.push({ attribute: 'entity', rule: 'subject of the sentence before', ...at });
  } else if (document.dominant !== null) {
    draft.entity = document.dominant;
    draft.confidence *= 0.8;
    draft.why.push({ attribute: 'entity', rule: 'whom the article is about', ...at });
  }
  if (draft.entity === null && draft.scope !== null && !sentence.heading) promote(draft, 0.6);
  if (draft.entity === null && !document.named && draft.metric !== null && draft.metricId === null && !sentence.heading)
    draft.entity = draft.metric;
  // where nobody has a name, the thing spoken of is the subject of what follows
  if (!document.named && !sentence.heading && draft.entity !== null) carry.subject = draft.entity;
}

/** The last figure of the sentence that is a thing's without a name (商业银行…): it stays the subject to its end. */
const spokenOf = (sentence: Sentence, draft: Draft): Draft | undefined => {
  const before = sentence.drafts[sentence.drafts.indexOf(draft) - 1];
  return before?.entity != null && before.list === null && before.why.some(({ rule }) => rule === PHRASE_RULE)
    ? before
    : undefined;
};
const PHRASE_RULE = 'noun phrase in the subject’s place';

/** The figure whose change this one is, in the same sentence. */
const whatChanged = (sentence: Sentence, draft: Draft): Draft | undefined =>
  draft.why.some(({ attribute, rule }) => attribute === 'metric' && rule === 'metric of the figure before')
    ? sentence.drafts.slice(0, sentence.drafts.indexOf(draft)).findLast(({ entity }) => entity !== null)
    : undefined;

/** Where nobody has a name, the thing spoken of stays the subject only of the same quantity, or of one without a name. */
const goesOn = (draft: Draft, { last }: Carry): boolean =>
  draft.metricId === null || last === null || last.metricId === null || last.metricId === draft.metricId;

/** Always their own, whoever is speaking: 公司披露,中国储能市场规模. */
const MARKET = /(?:商业银行|上市银行|上市公司|同行|市场|行业|指数|成指|综指|大盘|全行业|全国|我国|全球)$/u;
const INDEPENDENT =
  /(?:商业银行|上市银行|上市公司|同行|市场|行业|指数|成指|综指|大盘|板块|全国|我国|中国|全球|世界|基金|[^业]产业|经济|GDP|地区|城市|省|市)$/u;

/** Things that are nobody's segment: markets, indices, funds; or anything, where the article has no companies. */
const isIndependent = (document: Document, phrase: string) => !document.named || INDEPENDENT.test(phrase);

function findSubjects(text: string, sentence: Sentence, carry: Carry): Subject[] {
  const named = sentence.mentions.map((mention, index) => asSubject(text, sentence, mention, index));
  const pronouns = sentence.pronouns.flatMap((pronoun) => resolve(pronoun, named, carry));
  return [...named, ...pronouns].sort((a, b) => a.start - b.start);
}

function asSubject(text: string, sentence: Sentence, mention: Mention, index: number): Subject {
  const { start, end, entity } = mention;
  const before = OBJECT_BEFORE.longest(text, start);
  const opens = before !== null && before.start === clauseStart(text, start, sentence.start);
  const weak =
    (before !== null && before.start >= sentence.start && !opens && !/[的]/u.test(text[end] ?? '')) ||
    (index > 0 && /^[、]$/u.test(text.slice(sentence.mentions[index - 1]!.end, start)) && text[end] === '、') ||
    /^同期/u.test(text.slice(end, end + 2)) ||
    insideQuotedName(text, start) ||
    isSource(text, start, end);
  return { start, end, name: entity.name, rule: 'name before in the sentence', weak };
}

/** 据某证券统计, 某证券数据显示: who says it, not whose it is. */
const isSource = (text: string, start: number, end: number) =>
  (ANALYST_ENDINGS.some((ending) => text.endsWith(ending, end)) &&
    /^(?:发布)?(?:研报|报告)?(?:指出|认为|预计|预期|表示|称|测算|分析|显示|指|料|预测)/u.test(
      text.slice(end, end + 8),
    )) ||
  /(?:据|根据|按照|援引|引用|来自)$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  /^(?:的|最新|发布的|公布的)*(?:数据|统计|研报|研究报告|分析师|研究员|首席|测算|监测|调研)/u.test(
    text.slice(end, end + 10),
  );

const insideQuotedName = (text: string, start: number) => text[start - 1] === '《';

function resolve(pronoun: Pronoun, named: readonly Subject[], carry: Carry): Subject[] {
  const { start, end, refers } = pronoun;
  const before = named.filter((subject) => subject.end <= start && !subject.weak);
  const subject = (name: string, rule: string): Subject[] => [{ start, end, name, rule, weak: false }];
  if (refers === 'same') {
    const name = before.at(-1)?.name ?? carry.subject;
    return name ? subject(name, 'pronoun for the last subject') : [];
  }
  if (refers === 'both') {
    const pair = carry.pair?.names ?? [...carry.subjects].reverse();
    return pair.length === 2 ? subject(pair.join('、'), 'pronoun for two subjects') : [];
  }
  if (!carry.pair || carry.pair.age > 1) return [];
  return subject(carry.pair.names[refers === 'former' ? 0 : 1], 'the former, the latter');
}

function remember(text: string, sentence: Sentence, subjects: readonly Subject[], carry: Carry): void {
  if (carry.pair) carry.pair.age++;
  for (let i = 1; i < sentence.mentions.length; i++) {
    const [a, b] = [sentence.mentions[i - 1]!, sentence.mentions[i]!];
    if (a.entity !== b.entity && /^(?:和|与|及|、)$/u.test(text.slice(a.end, b.start)))
      carry.pair = { names: [a.entity.name, b.entity.name], age: 0 };
  }
  const topics = subjects.filter(({ weak, name }) => !weak && !name.includes('、'));
  const topic =
    topics.at(-1) ??
    subjects.filter(({ name, start, end }) => !name.includes('、') && !isSource(text, start, end)).at(-1);
  if (!topic) return;
  carry.subject = topic.name;
  for (const { name } of topics)
    carry.subjects = [name, ...carry.subjects.filter((other) => other !== name)].slice(0, 2);
}

const LEADING =
  /^(?:\s|首季度|最终|此前|占(?![有据])|相比于?|账上|它们|他们|每股|时间内|时间|只有|仅有|预计|公布的|录得|全部|上市首日|首日|当天|公开披露的|披露的|因为|由于|本期|数据显示|显示|但|而|且|分别|年内\/|其中|此外|另外|同时|不过|因此|当前|目前|其(?![他它余])|该|公司|旗下|的|在|于|,|，|、|“|”|从|由|对|据|截至|期内|当周|当月|仅|还有|还|另有|也|则|尽管如此|上述|与此同时|方面|全年|年内|累计|年|并|又|将|期|来自|主要|部分|个|以|用|就|都|均|已|使|使得|随着|通过|一周|末|各|之)+/u;
const TRAILING =
  /(?:\s|占|更|再|却|仍|一度|每股|时间内|时间|账上|平均|单季|最终|合并|的|在|业务的|方面|则|也|还|均|都|为|是|达|仅|实现|取得|录得|总|期内|当年|当期|全年|期末|年末|各|累计|分别|同期|去年|今年|报告期|部分|，|,|、|贡献|为其|为它|来自|于|以|至|增至|和|与|及|“|”|了|已|超过|有|平均每|每|单)+$/u;

/** Generic words are nobody’s segment. */
const STOP_SCOPES = new Set([
  ...CONNECTIVES,
  ...PRONOUNS.same,
  ...PRONOUNS.both,
  ...'整体 总体 合计 全部 期内 期间 年内 全年 单季 季度 数据 报告 财报 年报 公告 招股书 同期 平均 总计 累计 部分 董事会 管理层 股东大会'.split(
    ' ',
  ),
]);

/** The noun phrase between the clause's start (or the entity's name) and the metric: 云图AI, 云端部署业务. */
function attributeScope({ text, entities }: Document, sentence: Sentence, draft: Draft): void {
  if (draft.scope !== null || draft.metric === null) return;
  const reason = draft.why.findLast(({ attribute }) => attribute === 'metric');
  if (
    !reason ||
    reason.rule.startsWith('metric of') ||
    reason.rule === 'dealt out over the list' ||
    reason.start > draft.outerStart ||
    reason.start < sentence.start
  )
    return;
  const clause = clauseStart(text, reason.start, sentence.start);
  let from = clause;
  for (const { end } of [
    ...sentence.times,
    ...sentence.mentions,
    ...sentence.pronouns,
    ...sentence.drafts.map(({ outerEnd }) => ({ end: outerEnd })),
  ]) {
    if (end <= reason.start && end > from) from = end;
  }
  let phrase = text.slice(from, reason.start).replace(/[（(][^（()）]*[)）]/gu, '');
  phrase = phrase.replace(LEADING, '').replace(TRAILING, '');
  if (from > clause && phrase === '') {
    // 云图AI在2024年的平均支出: the subject stands before the time
    const head = text.slice(
      clause,
      sentence.times.find(({ start, end }) => start >= clause && end <= from)?.start ?? clause,
    );
    phrase = head
      .replace(/[（(][^（()）]*[)）]/gu, '')
      .replace(LEADING, '')
      .replace(TRAILING, '');
    for (const { start, end } of sentence.mentions)
      if (start >= clause && end <= from) phrase = phrase.replace(text.slice(start, end), '').replace(LEADING, '');
  }
  // 澄江银行……,银行不良率: its kind stands for its name
  if (STOP_SCOPES.has(phrase) || entities.some(({ name }) => name.endsWith(phrase))) return;
  const cut = phrase.search(
    /[，,；;：:。]|(?:为|是|达|增长|下降|提升|实现|披露|显示|表示|透露|强调|提到|上涨|预计|成立|发布|宣布|公布|宣派|派发|派付|支付|计提|建议)/u,
  );
  if (cut >= 0 || phrase.length < 2 || phrase.length > 24 || /^[\d.]+$|^每/u.test(phrase) || !/\p{L}/u.test(phrase))
    return;
  draft.scope = phrase;
  draft.why.push({ attribute: 'scope', rule: 'noun phrase before the metric', start: from, end: reason.start });
}
