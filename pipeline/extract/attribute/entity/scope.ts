import { CONNECTIVES, PRONOUNS } from '../../../lexicon/grammar.ts';
import { BEFORE_SCOPES, BEHIND_SCOPES, NO_SCOPES, OPENS_SCOPES } from '../../../lexicon/scopes.ts';
import { clauseStart, DEALT, type Document, type Draft, type Sentence } from '../../draft.ts';
import { isCompany } from '../../names/input.ts';
import { CharSet } from '../../scan/char-set.ts';
import { suffixTrie, trie } from '../../scan/trie.ts';
import { breakBefore } from '../metric/noun.ts';

const BEFORE = trie([
  ...OPENS_SCOPES.map((word) => [word, false] as const),
  ...BEFORE_SCOPES.map((word) => [word, true] as const),
]);
const BEHIND = suffixTrie(BEHIND_SCOPES.map((word) => [word, true] as const));
const MARKS = new CharSet(' ,，、“”');

/** Generic words are nobody’s segment. */
export const STOP_SCOPES = new Set([...CONNECTIVES, ...PRONOUNS.same, ...PRONOUNS.both, ...NO_SCOPES]);

/** 较前一交易日: what something is compared with. */
export const COMPARED = /^(?:较|比(?:上|前|去|昨|年初|此前)|远?[高低]$)|^远[高低]/u;

/** The noun phrase between the clause's start (or the entity's name) and the metric: 云图AI, 云端部署业务. */
export function attributeScope({ text, entities }: Document, sentence: Sentence, draft: Draft): void {
  if (draft.scope !== null || draft.metric === null || draft.entity !== null) return;
  const several = severalBefore(text, sentence, draft);
  if (several) {
    draft.scope = several;
    draft.why.push({
      attribute: 'scope',
      rule: 'several parts together',
      start: draft.outerStart,
      end: draft.outerStart,
    });
    return;
  }
  const reason = draft.why.findLast(({ attribute }) => attribute === 'metric');
  if (reason?.rule === 'metric of the figure before') inherit(text, sentence, draft);
  if (
    !reason ||
    reason.rule.startsWith('metric of') ||
    reason.rule === DEALT ||
    reason.start > draft.outerStart ||
    reason.start < sentence.start
  )
    return;
  const clause = clauseStart(text, reason.start, sentence.start);
  // 在酱油市场占有率方面,远山是18%: somebody stands between
  if (
    sentence.mentions.some(
      ({ start, end, entity }) => start >= reason.end && end <= draft.outerStart && isCompany(entity),
    )
  )
    return;
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
  // 占全球的份额: what it is a share of
  if (/^占(?![有据])/u.test(phrase.trimStart())) return;
  phrase = trimmed(phrase);
  if (from > clause && phrase === '') {
    // 云图AI在2024年的平均支出: the subject stands before the time
    const head = text.slice(
      clause,
      sentence.times.find(({ start, end }) => start >= clause && end <= from)?.start ?? clause,
    );
    phrase = trimmed(head.replace(/[（(][^（()）]*[)）]/gu, ''));
    for (const { start, end } of sentence.mentions)
      if (start >= clause && end <= from) phrase = trimStart(phrase.replace(text.slice(start, end), ''));
  }
  // 澄江银行……,银行不良率: its kind stands for its name
  if (STOP_SCOPES.has(phrase) || COMPARED.test(phrase) || entities.some(({ name }) => name.endsWith(phrase))) return;
  const cut = phrase.search(
    /[，,；;：:。]|(?:为|是|达|增长|下降|减少|增加|导致|提升|实现|披露|显示|表示|透露|强调|提到|上涨|预计|成立|发布|宣布|公布|宣派|派发|派付|支付|计提|建议)/u,
  );
  if (cut >= 0 || phrase.length < 2 || phrase.length > 24 || /^[\d.]+$|^每/u.test(phrase) || !/\p{L}/u.test(phrase))
    return;
  const part = withoutVerb(phrase);
  if (part.length < 2) return;
  draft.scope = part;
  draft.why.push({ attribute: 'scope', rule: 'noun phrase before the metric', start: from, end: reason.start });
}

/** 茅台酒营业收入为934亿元,比上年增长10%; 由6元增至11元: the rate right behind an amount is of the same part, and what it came to. */
function inherit(text: string, sentence: Sentence, draft: Draft): void {
  const before = sentence.drafts[sentence.drafts.indexOf(draft) - 1];
  if (!before?.scope || before.metric !== draft.metric || before.change !== null) return;
  const between = text.slice(before.outerEnd, draft.outerStart);
  if (
    draft.change !== null
      ? !RIGHT_BEHIND.test(between)
      : !(before.figure.unit === draft.figure.unit && CAME_TO.test(between))
  )
    return;
  draft.scope = before.scope;
  const { outerStart: start, outerEnd: end } = before;
  draft.why.push({ attribute: 'scope', rule: 'part of the figure before', start, end });
}
const CAME_TO = /^[，,]?[^，,；;。总整]{0,14}[升降增涨跌减扩缩高低滑落][至到][^，,；;。总整]{0,12}$/u;
const RIGHT_BEHIND = /^[，,（(\s]?[^，,；;。总整]{1,16}$/u;

/** Without what stands around the words for a part. */
const trimmed = (phrase: string): string => trimEnd(trimStart(phrase));

/** 云端业务预估 */
function withoutVerb(phrase: string): string {
  const verb = breakBefore(phrase, phrase.length);
  return verb && phrase.length - verb.start >= 2 ? phrase.slice(0, verb.start) : phrase;
}

function trimStart(phrase: string): string {
  for (let at = 0; ; ) {
    const word = BEFORE.longest(phrase, at);
    if (word?.value) at = word.end;
    else if (MARKS.at(phrase, at)) at++;
    else return phrase.slice(at);
  }
}

function trimEnd(phrase: string): string {
  for (let end = phrase.length; ; ) {
    const word = BEHIND.longest(phrase, end);
    if (word) end = word.start;
    else if (MARKS.at(phrase, end - 1)) end--;
    else return phrase.slice(0, end);
  }
}

/** 可视化业务(7亿元)与汽车业务(5亿元)均增长25%, 甲、乙等城市溢价率为30%: parts and places that a figure is of together. */
function severalBefore(text: string, sentence: Sentence, { outerStart }: Draft): string | null {
  const clause = clauseStart(text, outerStart, sentence.start);
  if (outerStart - clause > FARTHEST) return null;
  const words = text.slice(clause, outerStart).replace(/[（(][^（()）]{0,30}[)）]/gu, '');
  const found = BOTH_PARTS.exec(words) ?? PLACES_LISTED.exec(words);
  if (
    !found ||
    sentence.mentions.some(({ start, end }) => start >= clause && end <= outerStart && !found[0].includes('等'))
  )
    return null;
  return trimStart(found[1]!);
}
const FARTHEST = 120;
const BOTH_PARTS =
  /^([^，,；;。均都]{2,20}(?:业务|产品|板块|分部|渠道|地区|市场)(?:[、和与及]|以及)[^，,；;。均都]{1,20}(?:业务|产品|板块|分部|渠道|地区|市场))(?:均|都|皆|双双)/u;
const PLACES_LISTED =
  /^([\p{Script=Han}]{2,6}(?:、[\p{Script=Han}]{2,6}){1,12}等(?:\d{1,2}|多|[一二三四五六七八九十]{1,2})?个?(?:城市|地区|省份|国家|市场))/u;
