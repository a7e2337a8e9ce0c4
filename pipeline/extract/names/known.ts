import { AFTER_SUBJECT, COMPANY_ENDINGS, CONNECTIVES, OBJECT_MARKERS } from '../../lexicon/grammar.ts';
import type { KnownName, NameKind } from '../../lexicon/names.ts';
import { suffixTrie, wordSet } from '../scan/trie.ts';
import { BOUNDARY, opensClause } from './characters.ts';
import type { Evidence } from './evidence.ts';
import type { Entity, EntityInput } from './input.ts';
import { saysOfCompany } from './said.ts';
import { type KnownMention, knownMentions } from './vocabulary.ts';

/** What the lexicon knows of the names in an article. */
export interface Known {
  /** companies, brands and indices that the article speaks of */
  owners: Entity[];
  /** institutions that do something with a figure: 央行净投放 */
  actors: Entity[];
  /** countries, towns and industries, whose figures they are where no company’s */
  places: Entity[];
  /** how often an owner is named, and how often a place is the subject of a figure */
  weight: { owners: number; places: number };
  /** every form found: no other name may be made of it */
  forms: ReadonlySet<string>;
  /** whether a word stands anywhere but inside a known name: 美航空 only in 达美航空 */
  standsOutside(word: string): boolean;
}

/** 在上海, 对美国: what a preposition leads in is no subject. */
const PREPOSITIONS = new Set('在对向从自到至为以按较比除受与和同及把将被让使令由'.split(''));
const OPENERS = wordSet(CONNECTIVES.filter((word) => !PREPOSITIONS.has(word)));
const ENDINGS = wordSet([...COMPANY_ENDINGS, '公司', '手机', '电脑', '电器', '总裁', '创始人', '董事长', 'CEO']);
/** Beside other companies a subject is one too; 理想的 is none. */
const SUBJECT = wordSet(AFTER_SUBJECT.filter((word) => word !== '的' && word !== '是'));
const OBJECT_BEFORE = suffixTrie(OBJECT_MARKERS.filter((word) => word.length > 1).map((word) => [word, true] as const));
/** 央行数据显示: an institution that speaks of others. */
const SAYS =
  /^(?:的|最新|日前|近日|今日|昨日|当日|\d{1,2}月|\d{1,2}日){0,3}(?:数据|统计|显示|预计|预测|公布|发布|披露|表示|称|指出|认为|通报|介绍|消息|官网|网站|报告|监测|调查|要求|批准|核准|同意|规定|有关|相关|新闻|发言人|负责人|副|局长|部长|行长|主席)/u;
const STOCK_CODE = /^[（(][^（()）]{0,12}(?:\d{4,6}|[A-Z]{2,5}\b)/u;
const OWNERS: ReadonlySet<NameKind> = new Set(['company', 'brand', 'index']);

/**
 * Looks the article’s names up in the lexicon. A name that is an ordinary word too counts only where something speaks
 * for it: its full name elsewhere, names beside it in a list, a stock code, or what only companies do.
 */
export function findKnown(
  { text, sentences, tokens, isTerm }: EntityInput,
  counts: ReadonlyMap<string, Evidence>,
): Known {
  const mentions = sentences.flatMap((sentence) => knownMentions(text, sentence));
  const certain = new Set(mentions.filter(({ name, form }) => !name.words.has(form)).map(({ name }) => name));
  const others = [...certain].filter(isOwner).length;
  const supported = new Set(
    mentions.flatMap((mention, i) =>
      certain.has(mention.name) ||
      isEvident(counts.get(mention.form)) ||
      hasSupport(text, mention, [mentions[i - 1], mentions[i + 1]], others, isTerm)
        ? [mention.name]
        : [],
    ),
  );
  const taken = mentions.filter(({ name }) => supported.has(name));
  const owned = taken.filter(({ name }) => isOwner(name));
  const times = new Set(tokens.flatMap(({ type, end }) => (type === 'time' ? [end] : [])));
  const figures = new Set(tokens.flatMap(({ type, start }) => (type === 'figure' ? [start] : [])));
  const placed: KnownMention[] = [];
  for (const mention of taken)
    if (
      isPlace(mention.name) &&
      (isSubject(text, mention.start, times) || follows(text, placed.at(-1), mention.start)) &&
      !(mention.name.kind === 'institution' && SAYS.test(text.slice(mention.end, mention.end + 16))) &&
      hasFigure(text, mention.end, figures)
    )
      placed.push(mention);
  const ofPlaces = new Set(placed.map(({ name }) => name));
  return {
    owners: gather(text, owned),
    actors: gather(
      text,
      taken.filter(({ name }) => name.kind === 'institution' && ofPlaces.has(name)),
    ),
    places: gather(
      text,
      taken.filter(({ name }) => name.kind !== 'institution' && ofPlaces.has(name)),
    ),
    weight: { owners: owned.length, places: placed.filter(({ name }) => name.kind !== 'institution').length },
    forms: new Set(taken.map(({ start, end }) => text.slice(start, end))),
    standsOutside: (word) => {
      let next = 0;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        while (next < taken.length && taken[next]!.end < at + word.length) next++;
        if (next === taken.length || taken[next]!.start > at) return true;
      }
      return false;
    },
  };
}

const isOwner = ({ kind }: KnownName) => OWNERS.has(kind);
const PLACES: ReadonlySet<NameKind> = new Set(['place', 'industry', 'institution']);
const isPlace = ({ kind }: KnownName) => PLACES.has(kind);

/** The words around say that it is a name, whatever the lexicon knows. */
const isEvident = (count: Evidence | undefined): boolean =>
  count !== undefined && (count.certain || count.acts > 0 || count.listed || count.titled || count.apposed);

/** What speaks for an ordinary word being a name here. */
function hasSupport(
  text: string,
  { start, end, name }: KnownMention,
  beside: readonly (KnownMention | undefined)[],
  others: number,
  isTerm: (at: number) => number,
): boolean {
  if (!isOwner(name)) return false;
  if (STOCK_CODE.test(text.slice(end, end + 24)) || ENDINGS.longest(text, end)) return true;
  const listed = beside.some(
    (other) =>
      other &&
      isOwner(other.name) &&
      other.name !== name &&
      !other.name.words.has(other.form) &&
      isJoint(other.end <= start ? text.slice(other.end, start) : text.slice(end, other.start)),
  );
  if (listed) return true;
  if (others > 0 && OBJECT_BEFORE.longest(text, start)) return true;
  if (others === 0 || !opensClause(text, skipSpaces(text, start))) return false;
  return saysOfCompany(text, end) || isTerm(end) > end || (others > 1 && SUBJECT.longest(text, end) !== null);
}

const skipSpaces = (text: string, at: number): number => {
  let from = at;
  while (text[from - 1] === ' ') from--;
  return from;
};

const isJoint = (between: string) => /^[”"」]?(?:[、和与及]|以及)[“"「]?$/u.test(between);

/** At the start of a clause, after a time or a connective. */
function isSubject(text: string, at: number, times: ReadonlySet<number>): boolean {
  if (text[at - 1] === '、') return false;
  if (at === 0 || BOUNDARY.at(text, at - 1) || times.has(at)) return true;
  for (let from = at - 1; from >= 0 && at - from <= 6; from--)
    if (OPENERS.longest(text, from)?.end === at && (from === 0 || BOUNDARY.at(text, from - 1))) return true;
  return false;
}

/** Whether a figure stands behind in the same clause. */
function hasFigure(text: string, from: number, figures: ReadonlySet<number>): boolean {
  for (let at = from; at < text.length && at - from < REACH && !'，,。；;：:\n'.includes(text[at]!); at++)
    if (figures.has(at)) return true;
  return false;
}
const REACH = 60;

/** Whether it goes on an enumeration of such that are subjects. */
const follows = (text: string, before: KnownMention | undefined, at: number) =>
  before !== undefined && isJoint(text.slice(before.end, at));

/** One entity a name, under the form the article uses most; of two used alike, the longer. */
function gather(text: string, mentions: readonly KnownMention[]): Entity[] {
  const forms = new Map<KnownName, Map<string, number>>();
  for (const { name, start, end } of mentions) {
    const own = forms.get(name) ?? new Map<string, number>();
    const form = text.slice(start, end);
    forms.set(name, own.set(form, (own.get(form) ?? 0) + 1));
  }
  return [...forms].map(([{ kind }, own]) => {
    const [first, ...rest] = [...own]
      .sort(([one, a], [other, b]) => b - a || other.length - one.length)
      .map(([form]) => form);
    return { name: first!, aliases: rest, kind };
  });
}
