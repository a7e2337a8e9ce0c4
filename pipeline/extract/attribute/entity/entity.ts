import type { Span } from '../../../model/span.ts';
import { type Carry, clauseStart, type Document, type Draft, type Sentence } from '../../draft.ts';
import { heldAgainst } from '../held-against.ts';
import { hasBreak } from '../metric/noun.ts';
import { isTenths } from './class-phrases.ts';
import { dealNames } from './deal-names.ts';
import { fallBack } from './fall-back.ts';
import type { Owned } from './owned.ts';
import { remember } from './remember.ts';
import { attributeScope } from './scope.ts';
import { findSubjects } from './subjects.ts';
import { EVERYWHERE, isMarket, isNobody, PHRASE_RULE, promote } from './thing.ts';
import { speaksOfCompany, topicsOf } from './topic.ts';

/** Gives each figure of a sentence whose it is, and which part of that (segment, product) where it is narrower. */
export function attributeEntities(document: Document, sentence: Sentence, carry: Carry): void {
  const subjects = findSubjects(document, sentence, carry);
  dealNames(document, sentence, subjects, carry);
  for (const draft of sentence.drafts) {
    attributeScope(document, sentence, draft);
    if (draft.entity === null) decide({ document, sentence, draft, subjects, carry });
  }
  remember(document.text, sentence, topicsOf(document, sentence, subjects, carry), carry, !document.named);
}

/** The rules in order; the first that finds somebody decides. */
function decide(owned: Owned): void {
  const rules = [
    byItsRound,
    ofThoseCounted,
    ofTheWhole,
    ofWhatChanged,
    ofTheMarket,
    beforeTheBracket,
    rightBefore,
    behindTheFigure,
    byWhatItLeads,
    ofTheSubject,
    ofTheItem,
  ];
  if (!rules.some((rule) => rule(owned))) fallBack(owned);
}

/** 远山宠物A轮4.9亿、青禾农贷B轮5,000万: who raised it stands before the round. */
function byItsRound({ document: { text }, sentence, draft }: Owned): boolean {
  if (draft.figure.kind !== 'money' && draft.figure.unit !== null) return false;
  const before = sentence.drafts[sentence.drafts.indexOf(draft) - 1]?.outerEnd ?? 0;
  const start = Math.max(clauseStart(text, draft.outerStart, sentence.start), before);
  const name = ROUND.exec(text.slice(start, draft.outerStart))?.[1];
  if (!name || isNobody(name)) return false;
  const at = text.indexOf(name, start);
  const known = sentence.mentions.find((mention) => mention.start === at);
  return own(draft, { start: at, end: at + name.length }, known?.entity.name ?? name, 'name before the round');
}
const ROUND =
  /^[、，,；;和及]?(?:典型)?(?:如|例如|包括)?([\p{L}\p{N}·]{2,10}?)(?:天使|种子|Pre-?[A-Z]|[A-Z]\d?)\+{0,2}轮(?:融资)?$/u;

/** 42家上市券商营收…: how many they are is theirs too, in an article about none of them. */
function ofThoseCounted({ document, draft, subjects, carry }: Owned): boolean {
  if (document.dominant !== null || !(draft.figure.kind === 'count' || isTenths(draft, document.text))) return false;
  const many = subjects.find(
    ({ many, members = [], start }) =>
      many && members.length === 0 && start >= draft.outerStart && start <= draft.outerEnd,
  );
  // 6个省份: parts of what is spoken of
  if (many && PLACES.test(many.name) && carry.subject !== null) return false;
  return many !== undefined && own(draft, many, many.name, many.rule);
}

const PLACES = /(?:[省市县区国]|省份|城市|地区|国家|区域|经济体|品种)$/u;

/** 青禾精选以18.7%的收益率居首: who leads by a figure, known or not, in an article about nobody. */
function byWhatItLeads({ document: { text, dominant }, sentence, draft, subjects }: Owned): boolean {
  const start = clauseStart(text, draft.outerStart, sentence.start);
  const words = dominant === null ? LEADS_BY.exec(text.slice(start, draft.outerStart)) : null;
  const name = words?.[1] ?? '';
  if (!words || hasBreak(name, 0, name.length) || isNobody(name)) return false;
  const span = { start: start + words[0].indexOf(name), end: start + words[0].indexOf(name) + name.length };
  if ([...subjects, ...sentence.times].some((one) => one.start < span.end && span.start < one.end)) return false;
  draft.confidence *= 0.7;
  return own(draft, span, name, 'who leads by the figure');
}
const LEADS_BY = /^(?:其中|而|且|\s)?([\p{L}\p{N}·]{2,14})(?:则|也|分别)?(?:以|凭借|凭)$/u;

function ofTheWhole({ sentence, draft }: Owned): boolean {
  const whole = wholeOf(sentence, draft);
  if (!whole) return false;
  if (draft.scope !== null && COMPANIES.test(draft.scope)) promote(draft, 0.9);
  else draft.entity = whole.entity;
  return true;
}

/** 中国手机市场出货量7113万台,同比下降11.9%: a change is whose what changed is, with nobody named between. */
function ofWhatChanged({ sentence, draft, subjects }: Owned): boolean {
  if (draft.change === null || draft.list !== null) return false;
  const before = sentence.drafts[sentence.drafts.indexOf(draft) - 1];
  const inherited = draft.why.some(
    ({ attribute, rule }) => attribute === 'metric' && rule === 'metric of the figure before',
  );
  if (!before || before.entity === null || before.list !== null || !inherited || draft.metric !== before.metric)
    return false;
  if (!before.why.some(({ attribute, rule }) => attribute === 'entity' && rule === PHRASE_RULE)) return false;
  const another =
    draft.scope !== null || subjects.some(({ start, end }) => start >= before.outerEnd && end <= draft.outerStart);
  if (another) return false;
  draft.entity = before.entity;
  draft.why.push({
    attribute: 'entity',
    rule: 'whose the figure before is',
    start: before.figure.start,
    end: before.figure.end,
  });
  return true;
}

function ofTheMarket({ document, sentence, draft, subjects, carry }: Owned): boolean {
  const { text } = document;
  if (draft.scope !== null && draft.metric?.startsWith('市场') && !draft.scope.endsWith('市场')) draft.scope += '市场';
  if (draft.scope === null || !isMarket(draft.scope)) return false;
  if (EVERYWHERE.has(draft.scope) && speaksOfCompany(document, subjects, carry, draft.outerStart)) return false;
  // 公司在欧洲市场的收入: where it is somebody’s
  const at = text.lastIndexOf(draft.scope, draft.outerStart);
  const inIt = subjects.some(
    ({ start, end, weak }) =>
      !weak &&
      start >= clauseStart(text, draft.outerStart, sentence.start) &&
      end < at &&
      '在于对'.includes(text[at - 1]!),
  );
  if (inIt) return false;
  // 中国智能手机市场: of the place right before it
  const place = sentence.mentions.find(({ end, entity }) => end === at && entity.kind === 'place');
  if (place) draft.scope = text.slice(place.start, at) + draft.scope;
  promote(draft, 1);
  return draft.entity !== null;
}

/** 远山科技(2.3亿元): a figure in brackets right after a name. */
function beforeTheBracket({ document: { text }, sentence, draft }: Owned): boolean {
  const name = sentence.mentions.find(
    ({ end }) => end < draft.outerStart && /^[（(](?:人民币)?$/u.test(text.slice(end, draft.outerStart)),
  );
  return name !== undefined && own(draft, name, name.entity.name, 'name before the bracket');
}

/** 仅为远山银行90亿元净利润的一半, 高于同行的5%: whose level another is held against. */
function rightBefore({ document: { text }, sentence, draft, subjects }: Owned): boolean {
  const to = text[draft.outerStart - 1] === '的' ? draft.outerStart - 1 : draft.outerStart;
  const name = subjects.findLast(({ end }) => end <= to && to - end <= 4 && BETWEEN.test(text.slice(end, to)));
  if (name && name.name !== '' && HELD_AGAINST.test(text.slice(Math.max(sentence.start, name.start - 3), name.start)))
    return own(draft, name, name.name, 'whose level it is held against');
  const words = name ? null : heldAgainst(text, sentence, to);
  return words !== null && own(draft, words, text.slice(words.start, words.end), 'whose level it is held against');
}
const BETWEEN = /^(?:同期|去年|上年|当年|全年|当期)?的?$/u;
const HELD_AGAINST = /(?:仅为|仅是|仅有|只有|是|为|相当于|高于|低于|超过|超越|不及|优于|逊于)$/u;

function behindTheFigure({ document: { text }, sentence, draft }: Owned): boolean {
  const name = sentence.mentions.find(({ start }) => start === draft.outerEnd + 1);
  if (!name || text[draft.outerEnd] !== '的' || namedInClause(text, sentence, draft)) return false;
  return own(draft, name, name.entity.name, 'name after the figure');
}

function ofTheSubject({ document: { text }, sentence, draft, subjects }: Owned): boolean {
  const clause = clauseStart(text, draft.outerStart, sentence.start);
  // an index has no parts: what is narrower in a later clause is something else's
  const candidates = subjects.filter(
    ({ weak, index, fund, many, start }) =>
      !weak && !((index || fund || many) && draft.scope !== null && start < clause),
  );
  const subject =
    candidates.findLast(({ end }) => end <= draft.outerStart) ??
    candidates.find(({ start }) => start >= draft.outerEnd && text[draft.outerEnd] === '的');
  // 甲精选净值2元;乙的理财1号净值0.5元,收益2.8%: what has no part is spoken of no more
  if (subject && (subject.index || subject.fund) && spokenOfSince(sentence, draft, subject)) return false;
  // 公司 without a name: nobody else’s either
  if (subject?.name === '') return true;
  if (subject?.many) draft.scope = partBeside(draft.scope, subject.name);
  return subject !== undefined && own(draft, subject, subject.name, subject.rule);
}

/** Whether the figure before is of a thing without a name that was named after somebody. */
function spokenOfSince({ drafts }: Sentence, draft: Draft, { end }: Span): boolean {
  const before = drafts[drafts.indexOf(draft) - 1];
  return (
    draft.scope === null &&
    before !== undefined &&
    before.outerStart > end &&
    before.why.some(({ attribute, rule }) => attribute === 'entity' && rule === PHRASE_RULE)
  );
}

/** A label is a part of the company that the article is about, or where there is none, whose figures follow. */
function ofTheItem({ document: { text, labels, dominant }, sentence, draft }: Owned): boolean {
  const label = labels.get(sentence.block);
  if (!label || label.end > draft.outerStart) return false;
  const words = text.slice(label.start, label.end);
  if (dominant !== null) draft.scope ??= words;
  return own(draft, label, dominant ?? words, 'label of the item');
}

/** 二线城市新增供地: what is said beside whose it is; the same words again are no part of it. */
function partBeside(scope: string | null, whole: string): string | null {
  if (scope === null || whole.includes(scope)) return null;
  const rest = scope.startsWith(whole) ? scope.slice(whole.length) : scope;
  return rest.length < 3 && rest !== scope ? null : rest;
}

function own(draft: Draft, { start, end }: Span, name: string, rule: string): true {
  draft.entity = name;
  draft.why.push({ attribute: 'entity', rule, start, end });
  return true;
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
