import type { Span } from '../../../model/span.ts';
import { type Carry, clauseStart, type Document, type Sentence } from '../../draft.ts';
import { isCompany } from '../../names/input.ts';
import type { Mention } from '../../names/mentions.ts';
import { findClasses } from './class-subjects.ts';
import { isObject } from './object.ts';
import { ENUMERATED, resolve } from './pronouns.ts';
import { isSource, tellsOwnData } from './source.ts';
import type { Subject } from './subject.ts';

const CODED = /^(?:[（(][^（()）]{0,20}[)）])?\s?[、和与及]\s?$/u;
/** 担任保荐人, 领投: what others do for a company. */
const PART =
  /^[^，,。；;]{0,14}(?:承销商|保荐人|保荐机构|财务顾问|会计师|领投|跟投|参投|联合投资|追投|担保|起诉|等投资方|等股东|等机构|等知名(?:投资)?机构|入局)/u;

/** Everybody in a sentence whose figures may follow, in order. */
export function findSubjects(document: Document, sentence: Sentence, carry: Carry): Subject[] {
  const { text } = document;
  const classes = findClasses(document, sentence, carry);
  const named = sentence.mentions.map((mention, index) => asSubject(text, sentence, mention, index));
  // 与甲、乙等: what one of an enumeration is not, the next is not
  for (let i = 1; i < named.length; i++)
    if (named[i - 1]!.weak && CODED.test(text.slice(named[i - 1]!.end, named[i]!.start)))
      named[i] = { ...named[i]!, weak: true };
  // 甲证券、乙证券和丙证券担任承销商: a part that one of an enumeration plays, all play
  for (let i = named.length - 2; i >= 0; i--)
    if (named[i + 1]!.part && ENUMERATED.test(text.slice(named[i]!.end, named[i + 1]!.start)))
      named[i] = { ...named[i]!, weak: true, part: true };
  // 集团 in 美的集团 is of the name
  const pronouns = sentence.pronouns
    .filter(({ start, end }) => !sentence.mentions.some((mention) => mention.start < end && start < mention.end))
    // 近六成公司
    .filter(({ start }) => text[start - 1] !== '成')
    .flatMap((pronoun) => resolve(document, pronoun, named, carry));
  // 中国手机市场: the place is of the phrase
  const free = named.filter(({ start, end }) => !classes.some((one) => one.start <= start && end <= one.end));
  return [...free, ...classes, ...pronouns].sort((a, b) => a.start - b.start);
}

function asSubject(text: string, sentence: Sentence, mention: Mention, index: number): Subject {
  const { start, end, entity } = mention;
  const part = PART.test(text.slice(end, end + 24));
  const weak =
    part ||
    (entity.kind === 'institution' &&
      (!leads(text, sentence, start) || /^(?:上市|挂牌|敲钟|主板)/u.test(text.slice(end, end + 2)))) ||
    isObject(text, sentence, mention) ||
    (index > 0 && /^[、]$/u.test(text.slice(sentence.mentions[index - 1]!.end, start)) && text[end] === '、') ||
    // 旗下: what belongs to it is spoken of; 同期: what something is compared with, where it opens no clause
    text.startsWith('旗下', end) ||
    // 收购远山科技100%股权: a part of it changes hands
    /^(?:的|\s)?[\d.]{1,6}[%％]的?(?:股权|股份|权益)/u.test(text.slice(end, end + 14)) ||
    (text.startsWith('同期', end) && start !== clauseStart(text, start, sentence.start)) ||
    insideQuotedName(text, start) ||
    // 纽约商品交易所, 纽约股市: the place is of the name of something else
    (entity.kind === 'place' && OF_PLACE.test(text.slice(end, end + 10))) ||
    (entity.person === true && !HOLDS.test(text.slice(end, end + 16))) ||
    (isSource(text, start, end) && !(isCompany(entity) && tellsOwnData(text, end)));
  return {
    start,
    end,
    name: entity.name,
    rule: 'name before in the sentence',
    index: entity.kind === 'index',
    fund: entity.kind === 'fund',
    passing: entity.kind === 'institution' || entity.person === true,
    weak,
    part,
    aside: isBeside(text, sentence, start, end),
  };
}

/** 超过远山科技的41亿元, 其中远山和青禾分别增长5%和8%: whose a figure is, but not whom the next sentence goes on about. */
function isBeside(text: string, sentence: Span, start: number, end: number): boolean {
  const clause = clauseStart(text, start, sentence.start);
  if (clause > sentence.start && OF_WHICH.test(text.slice(clause, clause + 3))) return true;
  return text[end] === '的' && COMPARED_TO.test(text.slice(Math.max(sentence.start, start - 3), start));
}
const OF_WHICH = /^\s?其中/u;
const COMPARED_TO = /(?:超过|超越|高于|低于|不及|多于|少于|优于|逊于|高出|领先)$/u;

/** 在港交所上市: an institution acts only at the head of a clause, or right after a time. */
const leads = (text: string, sentence: Sentence, at: number): boolean =>
  text.slice(clauseStart(text, at, sentence.start), at).trim() === '' || sentence.times.some(({ end }) => end === at);

const OF_PLACE = /^\p{Script=Han}{0,4}(?:交易所|商交所|期交所|联储|证交所)/u;

/** 张三持有8%的股份: what a person has. */
const HOLDS =
  /^[^，,。；;]{0,10}(?:持有|持股|控股|控制|减持|增持|认购|出资|套现|身家|财富|年薪|薪酬|间接持|直接持|捐|转让|受让|质押|获授|以\d)/u;

const insideQuotedName = (text: string, start: number) => text[start - 1] === '《';
