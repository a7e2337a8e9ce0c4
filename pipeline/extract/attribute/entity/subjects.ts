import { ANALYST_ENDINGS, OBJECT_MARKERS } from '../../../lexicon/grammar.ts';
import type { Span } from '../../../model/span.ts';
import { type Carry, clauseStart, type Document, type Sentence } from '../../draft.ts';
import { isCompany } from '../../names/input.ts';
import type { Mention } from '../../names/mentions.ts';
import { suffixTrie } from '../../scan/trie.ts';
import type { Pronoun } from '../../words.ts';
import { classPhrases } from './class-phrases.ts';
import { EVERYWHERE } from './thing.ts';

const OBJECT_BEFORE = suffixTrie(OBJECT_MARKERS.map((word) => [word, true] as const));

/** A place in the sentence that says whose figures follow. */
export interface Subject {
  start: number;
  end: number;
  /** empty for a company that has no name in the text */
  name: string;
  rule: string;
  /** an index: it has no parts, and is no company that the next sentence goes on about */
  index: boolean;
  /** an institution that did something: a company that the article is about stays its topic */
  passing: boolean;
  /** not the sentence's topic: an object, or one of an enumeration */
  weak: boolean;
  /** it is spoken of for the part it plays in somebody else’s affairs */
  part?: boolean;
  /** who several together are */
  members?: readonly string[];
  /** a fund: it has no parts either */
  fund?: boolean;
  /** named beside the topic: 超过远山科技的41亿元, 其中远山和青禾 */
  aside?: boolean;
  /** many at once (百强房企): what is narrower in a later clause is something else */
  many?: boolean;
}

const ENUMERATED = /^\s?(?:[、，,和与及]|以及)\s?$/u;
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

/** Those who are many at once; a part of a company (工业板块) is none where one is spoken of. */
function findClasses(
  { text, named, entities, companies: known }: Document,
  sentence: Sentence,
  { subject }: Carry,
): Subject[] {
  const companies = sentence.mentions.filter(
    ({ entity, start, end }) => isCompany(entity) && !isSource(text, start, end),
  );
  const phrases = classPhrases(text, sentence);
  const found = phrases.flatMap(({ start, end, market }): Subject[] => {
    if (companies.some((mention) => mention.start < end && start < mention.end)) return [];
    const counted = text[start - 1] === '成';
    if (
      [...sentence.mentions, ...(counted ? [] : sentence.pronouns)].some((one) => one.start <= start && end <= one.end)
    )
      return [];
    const spokenOf =
      (named && subject !== null && known.has(subject)) || companies.some((mention) => mention.end <= start);
    if (spokenOf && (!market || EVERYWHERE.has(text.slice(start, end)))) return [];
    const name = text.slice(start, end);
    const place = placeMeant(name, entities);
    const spoken = { ...classAt(start, end, place ?? name), many: place === null };
    return [place === null ? spoken : { ...spoken, rule: 'the whole of the place spoken of' }];
  });
  return phrases.length === 0 ? found : [...found, ...sameClasses(text, sentence, found)];
}

const classAt = (start: number, end: number, name: string): Subject => ({
  start,
  end,
  name,
  rule: 'a class in the subject’s place',
  index: false,
  passing: false,
  weak: false,
  many: true,
});

/** 平衡型基金中,…,该类型基金平均净值增长率: the class that the sentence named. */
function sameClasses(text: string, sentence: Sentence, classes: readonly Subject[]): Subject[] {
  return Array.from(text.slice(sentence.start, sentence.end).matchAll(SAME_CLASS)).flatMap(({ index, 0: words }) => {
    const start = sentence.start + index;
    const meant = classes.findLast(({ end }) => end <= start);
    return meant ? [classAt(start, start + words.length, meant.name)] : [];
  });
}
const SAME_CLASS = /[该此这]类(?:型的?)?(?:基金|产品|公司|企业|银行|机构|股票)/gu;

/** 全市 in an article that names one city. */
function placeMeant(words: string, entities: Document['entities']): string | null {
  const kind = WHOLE_PLACE.exec(words)?.[1];
  const places = kind ? entities.filter((entity) => entity.kind === 'place' && entity.name.endsWith(kind)) : [];
  return places.length === 1 ? places[0]!.name : null;
}
const WHOLE_PLACE = /^全([省市县区州])$/u;

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
    (isSource(text, start, end) &&
      !(
        isCompany(entity) &&
        !ANALYST_ENDINGS.some((ending) => text.endsWith(ending, end)) &&
        OWN_DATA.test(text.slice(end, end + 18))
      ));
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

/** 持有远山科技, 从远山科技: spoken of in a sentence about somebody else. */
export function isObject(text: string, sentence: Span, { start, end }: Span): boolean {
  if (text[start - 1] === '、' && isBought(text, sentence, start)) return true;
  const before = OBJECT_BEFORE.longest(text, start);
  if (before === null || before.start < sentence.start || text[end] === '的') return false;
  if (LEADER.test(text.slice(Math.max(sentence.start, start - 10), start))) return false;
  return before.start !== clauseStart(text, start, sentence.start);
}

/** 利润最高的则为远山精选: who leads is spoken of next. */
const LEADER = /(?:最[\p{Script=Han}]{1,3}|第[一二三]|居首|领先)的(?:[则仍还]|依然)?[为是]$/u;

/** 收购远山、青禾、白石5家公司: whom an enumeration behind 收购 goes on with. */
function isBought(text: string, sentence: Span, start: number): boolean {
  const clause = Math.max(clauseStart(text, start, sentence.start), start - FARTHEST_BOUGHT);
  const words = text.slice(clause, start);
  const verb = BOUGHT.exec(words);
  return verb !== null && /^[\p{L}\p{N}·、（）()]*$/u.test(words.slice(verb.index + verb[0].length));
}
const BOUGHT = /(?:收购|购买|买入|入股|参股|投资|竞购|并购)(?:了)?(?=[^、]{2,12}、)/u;
const FARTHEST_BOUGHT = 60;

/** 在港交所上市: an institution acts only at the head of a clause, or right after a time. */
const leads = (text: string, sentence: Sentence, at: number): boolean =>
  text.slice(clauseStart(text, at, sentence.start), at).trim() === '' || sentence.times.some(({ end }) => end === at);

/** 据某证券统计, 某证券数据显示: who says it, not whose it is. */
export const isSource = (text: string, start: number, end: number) =>
  (ANALYST_ENDINGS.some((ending) => text.endsWith(ending, end)) &&
    /^(?:发布)?(?:研报|报告)?(?:指出|认为|预计|预期|表示|称|测算|分析|显示|指|料|预测)/u.test(
      text.slice(end, end + 8),
    )) ||
  // 据远山科技年报: it speaks of itself
  (/(?:据|根据|按照|援引|引用|来自)$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    !OWN_PAPERS.test(text.slice(end, end + 14))) ||
  /^(?:的|最新|发布的|公布的|\p{Script=Han}{0,6}(?:研究中心|研究院|研究所|研究部)|初步|不完全|最新)*(?:数据|统计|研报|研究报告|分析师|研究员|首席|测算|监测|调研)/u.test(
    text.slice(end, end + 10),
  );

const OF_PLACE = /^\p{Script=Han}{0,4}(?:交易所|商交所|期交所|联储|证交所)/u;

/** 张三持有8%的股份: what a person has. */
const HOLDS =
  /^[^，,。；;]{0,10}(?:持有|持股|控股|控制|减持|增持|认购|出资|套现|身家|财富|年薪|薪酬|间接持|直接持|捐|转让|受让|质押|获授|以\d)/u;

const OWN_PAPERS =
  /^(?:的|发布的|披露的|公布的|提供的|编制的|最新|最近|\d{4}年度?|去年|今年|本周|此前|昨日|今日){0,3}(?:会计报表|财务报表|审计报告|年报|年度报告|财报|半年报|半年度报告|中报|中期报告|[一三]季报|季报|季度报告|公告|招股书|招股说明书|业绩)/u;

/** 据远山汽车公布的三季度交付数据: a company knows its own. */
const OWN_DATA =
  /^(?:最新|今日|近日)?(?:公布|披露|发布)的[^，,。]{0,8}(?:交付|销售|销量|经营|财务|业绩|产销|运营)[^，,。]{0,3}(?:数据|情况|公告|报告)/u;

const insideQuotedName = (text: string, start: number) => text[start - 1] === '《';

/** The names of the enumeration that ends at `at`. */
function enumeratedUpTo(text: string, named: readonly Subject[], at: number): string[] {
  const names: string[] = [];
  let to = at;
  for (const one of named.toReversed()) {
    if (one.end > to) continue;
    const between = text.slice(one.end, to);
    if (names.length === 0 ? !/^(?:等|这)?$/u.test(between) : !ENUMERATED.test(between)) break;
    names.unshift(one.name);
    to = one.start;
  }
  return names;
}

const NAMELESS = /公司|集团|[该本]行/u;

function resolve(
  { text, dominant, companies }: Document,
  pronoun: Pronoun,
  named: readonly Subject[],
  carry: Carry,
): Subject[] {
  const { start, end, refers } = pronoun;
  const before = named.filter((subject) => subject.end <= start && !subject.weak);
  const subject = (name: string, rule: string): Subject[] => [
    { start, end, name, rule, index: false, passing: false, weak: false },
  ];
  if (refers === 'same') {
    const name =
      before.at(-1)?.name ?? carry.subject ?? (dominant !== null && companies.has(dominant) ? dominant : null);
    if (name) return subject(name, 'pronoun for the last subject');
    return NAMELESS.test(text.slice(start, end)) ? subject('', 'a company that has no name here') : [];
  }
  if (refers === 'both') {
    const pair = carry.group?.names.length === 2 ? carry.group.names : [...carry.subjects].reverse();
    return pair.length === 2 ? [{ ...subject(pair.join('、'), 'pronoun for two subjects')[0]!, members: pair }] : [];
  }
  if (refers === 'all') {
    // 甲、乙、丙和丁四家车企: who they are stands right before
    const own = enumeratedUpTo(text, named, start);
    return [
      {
        ...subject(own.length > 2 ? own.join('、') : text.slice(start, end), 'several together')[0]!,
        many: true,
        members: own.length > 2 ? own : carry.group && carry.group.names.length > 2 ? carry.group.names : [],
      },
    ];
  }
  if (carry.group?.names.length !== 2 || carry.group.age > 1) return [];
  return subject(carry.group.names[refers === 'former' ? 0 : 1]!, 'the former, the latter');
}
