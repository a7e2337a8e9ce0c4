import {
  AFTER_COMPANY,
  AFTER_SUBJECT,
  APPOSITIVE_NOUNS,
  CLASS_WORDS,
  COMPANY_ENDINGS,
  CONNECTIVES,
  DEFINITELY_COMPANY,
  GENERIC_NOUNS,
  LATIN_TERMS,
  NOUN_ENDINGS,
  PHRASE_BREAKS,
} from '../lexicon/grammar.ts';
import type { Span } from '../model/span.ts';
import type { Token } from './scan/token.ts';
import { type Trie, trie } from './scan/trie.ts';

/** A name the article uses for somebody, with the other names it uses for the same. */
export interface Entity {
  name: string;
  aliases: string[];
}

export interface EntityInput {
  /** the view */
  text: string;
  sentences: readonly Span[];
  title: Span | null;
  /** figures, times and unread words of all sentences, in order */
  tokens: readonly Token[];
  /** from front matter */
  aliases: Readonly<Record<string, readonly string[]>>;
  /** whether a metric or other lexicon word starts here: such words are not names */
  isTerm(at: number): number;
}

const set = (words: readonly string[]) => trie(words.map((word) => [word, word] as const));
const WEAK = set(AFTER_SUBJECT);
const STRONG = set(AFTER_COMPANY);
const OPENERS = set(CONNECTIVES);
const DEFINITE = set(DEFINITELY_COMPANY);
const APPOSITIVES = set(APPOSITIVE_NOUNS);
const ENDINGS = set([...COMPANY_ENDINGS, ...NOUN_ENDINGS, '有限公司', '有限责任公司', '股份有限公司']);
const VERBS = set(PHRASE_BREAKS.filter((word) => word.length >= 2));
const GENERIC = new Set([...GENERIC_NOUNS, ...CONNECTIVES]);
/** Characters that no company name has inside, or that end one. */
const FUNCTION_CHARS = new Set(
  '的了着过是在和与及或但而将被把对从向也都还就又更最很太这那其该各每某已曾由因若则却并且仍均吗呢吧啊哪什么怎谁我你他她它们个些之所占',
);
const GENERIC_ENDS = [
  '公司',
  '企业',
  '行业',
  '市场',
  '招股书',
  '财报',
  '年报',
  '公告',
  '方面',
  '数据',
  '显示',
  '业务',
  '产品',
  '模型',
  '用户',
  '客户',
  '平台',
  '机构',
  '收入',
  '营收',
  '成本',
  '费用',
  '时间',
  '期间',
  '问题',
  '投资者',
  '人士',
  '记者',
  '上市',
  '认为',
  '表示',
  '来看',
  '来说',
  '之后',
  '之前',
  '之外',
  '以来',
  '以外',
  '板块',
  '港股',
  '美股',
  'A股',
  '基金',
  '险企',
  '车企',
  '药企',
  '房企',
  '券商',
  '大行',
  '厂商',
  '股东',
  '部门',
  '城市',
  '地区',
  '债',
  '指数',
  '系列',
];

const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isDigit = (code: number) => code >= 48 && code <= 57;
const isNameChar = (code: number) => isHan(code) || isLatin(code) || isDigit(code) || code === 0xb7 || code === 0x26;

const LONGEST_NAME = 12;

interface Count {
  /** clause starts where a subject's word follows */
  weak: number;
  /** where a company's word follows */
  strong: number;
  /** a stock code or an abbreviation in brackets follows, or it is in the headline */
  certain: boolean;
  /** it opens a sentence, or a clause after a comma */
  opens: boolean;
  /** what follows is said of companies only (的实际控制人) */
  definite: boolean;
  /** a noun for companies stood before (母公司, 品牌) */
  apposed: boolean;
  /** it did what companies do, and did not only have a quantity (夏粮产量) */
  acts: boolean;
}

/**
 * Finds whom the article speaks of: names in front matter, names with a stock code or a short form in brackets, Latin
 * names, and words that keep standing where subjects stand.
 */
export function findEntities(input: EntityInput): Entity[] {
  const given = Object.entries(input.aliases).map(([name, aliases]) => ({ name, aliases: [...aliases] }));
  const taken = new Set(given.flatMap(({ name, aliases }) => [name, ...aliases]));
  const counts = new Map<string, Count>();
  const pairs: [string, string][] = [];
  const claimed = claims(input.tokens);
  for (const sentence of input.sentences) {
    countSubjects(input, sentence, claimed, counts);
    readBrackets(input.text, sentence, counts, pairs);
  }
  if (input.title) countTitle(input.text, input.title, counts);
  const names = select(input.text, counts, taken);
  const found = names.map((name) => {
    const short = withoutLegalForm(name);
    if (short === null || !standsAlone(input.text, short, name)) return { name, aliases: [] };
    if (names.includes(short) || taken.has(short)) {
      pairs.push([short, name]);
      return { name, aliases: [] };
    }
    return { name: short, aliases: [name] };
  });
  return merge([...given, ...found], pairs, counts);
}

const LEGAL_FORM =
  /^(.{2,}?)(?:[（(][^（()）]{2,6}[)）])?(?:国际|中国|全球|科技|技术|网络|信息|控股|集团|股份|实业|投资|发展|有限|责任|总)*公司$/u;

/** 远山国际控股有限公司 → 远山; null where the name has no legal form. */
const withoutLegalForm = (name: string): string | null =>
  LEGAL_FORM.exec(name)?.[1] ?? /^(.{3,})(?:集团|控股|股份)$/u.exec(name)?.[1] ?? null;

/** Whether the short name is used by itself, not only at the head of the full one. */
function standsAlone(text: string, short: string, full: string): boolean {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length))
    if (!text.startsWith(full, at)) return true;
  return false;
}

/** Start → end of figures and times: names do not run over them. */
function claims(tokens: readonly Token[]): Map<number, number> {
  const claimed = new Map<number, number>();
  for (const token of tokens) if (token.type !== 'unread') claimed.set(token.start, token.end);
  return claimed;
}

const BOUNDARY = new Set('，,。.；;：:、！!？?“”"‘’「」『』（）()《》【】[]\n\r\t …—-~');

function countOf(counts: Map<string, Count>, name: string): Count {
  const known = counts.get(name);
  if (known) return known;
  const count = { weak: 0, strong: 0, certain: false, opens: false, definite: false, apposed: false, acts: false };
  counts.set(name, count);
  return count;
}

/** Every clause of a sentence: what stands at its start, if a subject's word comes after it. */
function countSubjects(
  { text, isTerm }: EntityInput,
  { start, end }: Span,
  claimed: Map<number, number>,
  counts: Map<string, Count>,
): void {
  let clause = true;
  let at = start;
  const place = { text, end, isTerm, claimed, counts, apposed: false };
  while (at < end) {
    const jump = claimed.get(at);
    if (jump !== undefined) {
      // 三只松鼠, 万国数据: a name may open like a figure
      if (clause && NUMERAL.test(text[at]!)) {
        const rest = new Map(claimed);
        rest.delete(at);
        tryNames({ ...place, at, claimed: rest });
      }
      at = jump;
      clause = true;
      // 2024年青禾汽车营收…, 同期青禾汽车…: a name may follow a time at once
      if (at < end && !BOUNDARY.has(text[at]!)) tryNames({ ...place, at, second: true });
      continue;
    }
    if (BOUNDARY.has(text[at]!)) {
      clause = true;
      at++;
      continue;
    }
    const opener = clause ? OPENERS.longest(text, at) : null;
    if (opener && !isSubjectEnd(text, opener.end)) {
      at = opener.end;
      continue;
    }
    const noun = APPOSITIVES.longest(text, at);
    if (noun && noun.end < end && isNameChar(text.charCodeAt(noun.end)) && !APPOSITIVES.longest(text, noun.end))
      tryNames({ ...place, at: noun.end, apposed: true });
    if (clause || text[at - 1] === '的') tryNames({ ...place, at });
    else if ('和与及'.includes(text[at - 1]!)) tryNames({ ...place, at, second: true });
    // Latin names count anywhere: they need no segmentation
    if (!clause && isLatin(text.charCodeAt(at)) && !isLatin(text.charCodeAt(at - 1))) tryNames({ ...place, at });
    clause = false;
    if (isLatin(text.charCodeAt(at))) while (at + 1 < end && isLatin(text.charCodeAt(at + 1))) at++;
    at++;
  }
}

const isSubjectEnd = (text: string, at: number) => text[at] === '（' || text[at] === '(';

const opensClause = (text: string, at: number) => at === 0 || '，,。！？!?；;、：:\n'.includes(text[at - 1]!);

interface Place {
  text: string;
  /** where a name may begin */
  at: number;
  end: number;
  isTerm(at: number): number;
  claimed: Map<number, number>;
  counts: Map<string, Count>;
  /** a noun for companies stands before: 品牌, 母公司 */
  apposed: boolean;
  /** it is joined to something before: 远山科技和青禾汽车 */
  second?: boolean;
}

function tryNames({ text, at, end, isTerm, claimed, counts, apposed, second = false }: Place): void {
  const stop = Math.min(end, at + LONGEST_NAME);
  if (isTerm(at) > at) return;
  for (let to = at + 1; to <= stop; to++) {
    const last = text.charCodeAt(to - 1);
    if (!isNameChar(last) || FUNCTION_CHARS.has(text[to - 1]!) || claimed.has(to - 1)) return;
    if (to - at < 2) continue;
    if (isLatin(last) && isLatin(text.charCodeAt(to))) continue;
    if (isDigit(text.charCodeAt(to)) && !claimed.has(to)) continue;
    // 远山 before 集团: the name goes on
    if (ENDINGS.longest(text, to)) continue;
    if (AFTER_CLASS.test(text[to] ?? '') && endsLikeCompany(text.slice(at, to))) continue;
    const name = text.slice(at, to);
    if (second && !endsLikeCompany(name)) continue;
    const acts = STRONG.longest(text, to) !== null;
    if (acts) countOf(counts, name).acts = true;
    if (DEFINITE.longest(text, to) && opensClause(text, at) && isHan(last)) countOf(counts, name).definite = true;
    if (acts || isTerm(to) > to) countOf(counts, name).strong++;
    else if (endsLikeCompany(name)) countOf(counts, name).weak++;
    else if (WEAK.longest(text, to) || claimed.has(to) || isSubjectEnd(text, to) || text[to] === '、')
      countOf(counts, name).weak++;
    else continue;
    if (second || opensClause(text, at)) countOf(counts, name).opens = true;
    if (apposed) countOf(counts, name).apposed = true;
  }
}

const STOCK_CODE =
  /^[（(]\s?(?:(?:股票代码|股份代号|证券代码|代码|SH|SZ|HK|NASDAQ|NYSE|纳斯达克|纽交所|港交所|上交所|深交所)[:：]?\s?[“"]?(?:\d{4,6}|[A-Z]{1,5})(?:\.HK|\.SH|\.SZ)?[”"]?|\d{5,6}|\d{4,6}\s?\.\s?(?:SH|SZ|HK|BJ)|[A-Z]{1,5}\s?\.\s?(?:US|O|N))\s?(?:\.\s?(?:SH|SZ|HK|BJ))?\s?[,，;；)）]/u;
const SHORT_FORM = /^[（(](?:以下|下)?(?:简称|称)[:：为]?\s?[“"「‘]?([\p{L}\d·&]{2,12})[”"」’]?\s?[,，;；)）]/u;
const OTHER_NAME = /^[（(]([\p{L}·& ]{2,24})[)）]/u;

/** Names before a bracket: with a stock code, a short form (简称…), or another name inside. */
function readBrackets(text: string, { start, end }: Span, counts: Map<string, Count>, pairs: [string, string][]): void {
  for (let at = start; at < end; at++) {
    if (text[at] !== '（' && text[at] !== '(') continue;
    const inside = text.slice(at, Math.min(end, at + 32));
    const name = nameBefore(text, start, at);
    if (!name) continue;
    const short = SHORT_FORM.exec(inside);
    if (STOCK_CODE.test(inside) && !LATIN_TERMS.has(inside.slice(1, -1))) countOf(counts, name).certain = true;
    if (short) {
      countOf(counts, name).certain = true;
      pairs.push([name, short[1]!]);
    } else {
      const other = OTHER_NAME.exec(inside);
      if (other && !STOCK_CODE.test(inside) && !GENERIC.has(other[1]!)) pairs.push([name, other[1]!.trim()]);
    }
  }
}

/** The name that ends at `at`: back to the clause's start or a function word. */
function nameBefore(text: string, start: number, at: number): string | null {
  // 某某数据-SW(09698): a mark of the share class
  const mark = /-(?:SW|[WSBPRUH])$/u.exec(text.slice(Math.max(start, at - 3), at));
  if (mark) return nameBefore(text, start, at - mark[0].length);
  let from = at;
  while (
    from > start &&
    at - from < 16 &&
    isNameChar(text.charCodeAt(from - 1)) &&
    !FUNCTION_CHARS.has(text[from - 1]!)
  )
    from--;
  if (isLatin(text.charCodeAt(at - 1))) {
    from = at;
    while (from > start && isLatin(text.charCodeAt(from - 1))) from--;
  }
  const opener = OPENERS.longest(text, from);
  if (opener && opener.end < at) from = opener.end;
  return at - from >= 2 ? text.slice(from, at) : null;
}

/** A name that the headline opens with is whom the article is about. */
function countTitle(text: string, { start, end }: Span, counts: Map<string, Count>): void {
  const title = text.slice(start, end);
  for (const [name, count] of counts) {
    if (count.weak + count.strong > 0 && title.startsWith(name)) count.strong++;
  }
}

function select(text: string, counts: ReadonlyMap<string, Count>, taken: ReadonlySet<string>): string[] {
  const good: string[] = [];
  const byLength = [...counts].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [name, count] of byLength) {
    if (taken.has(name) || !(isNameLike(name) || (NUMBERED.test(name) && isNumbered(text, name, count)))) continue;
    const latin = isLatin(name.charCodeAt(0));
    const total = count.weak + count.strong;
    const enough =
      count.certain ||
      (count.opens && endsLikeCompany(name)) ||
      count.definite ||
      (count.apposed && occurrences(text, name) >= 2) ||
      (count.strong >= 2 && count.acts) ||
      (count.strong >= 1 && total >= 2 && (count.acts || total > count.strong) && occurrences(text, name) >= 3) ||
      (latin && (count.strong >= 1 ? total >= 2 : total >= 3));
    if (!enough) continue;
    // 远山招股书, 远山科技营收: a name with something of its own after it
    const shorter = good.find((other) => name.startsWith(other) && (counts.get(other)?.strong ?? 0) >= count.strong);
    if (shorter && !count.certain) continue;
    good.push(name);
  }
  return good;
}

/** How often a word stands in the text, counted to three. */
function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 3; at = text.indexOf(word, at + word.length)) count++;
  return count;
}

/** 四方股份, 九号公司: beside a stock code a numeral may open a name. */
const NUMBERED = /^[一二三四五六七八九十百千万\d][\p{L}\d]{1,}$/u;

const NUMERAL = /[一二三四五六七八九十百千万]/u;

/** A name that opens with a numeral needs more than one sign: it does what companies do, more than once. */
const isNumbered = (text: string, name: string, { certain, strong, acts }: Count): boolean =>
  certain ||
  (NUMERAL.test(name[0]!) &&
    name.length >= 3 &&
    acts &&
    strong >= 1 &&
    !/^.[家个名位款大类条项种座台辆间所部批轮次年月日季成倍亿元块点度级代期届]/u.test(name) &&
    !GENERIC_ENDS.some((end) => name.endsWith(end)) &&
    !holdsVerb(name) &&
    occurrences(text, name) >= 3);

const endsLikeCompany = (name: string) =>
  COMPANY_ENDINGS.some((ending) => name.length - ending.length >= 2 && name.endsWith(ending)) && !isClass(name);

/** 新能源汽车, 内地商业银行: a class of things or of companies. */
const isClass = (name: string) =>
  COMPANY_ENDINGS.some(
    (ending) => name.endsWith(ending) && CLASS_WORDS.some((word) => name.slice(0, -ending.length).endsWith(word)),
  );
/** What cannot follow a name: 银行业, 汽车类. */
const AFTER_CLASS = /[业类界卡间圈]/u;
/** 中国银行, 中国人寿: of the names with a generic word at their head these are companies. */
const NATIONAL =
  /^中国.{0,4}(?:银行|人寿|石化|集团|控股|信托|重工|移动|联通|电信|平安|太保|人保|中免|中车|铁建|建筑)$/u;

function holdsVerb(name: string): boolean {
  for (let at = 0; at < name.length - 1; at++) if (VERBS.longest(name, at)) return true;
  return false;
}

function isNameLike(name: string): boolean {
  if (GENERIC.has(name) || holdsVerb(name) || (STRONG.longest(name, 0)?.end ?? 0) >= 2) return false;
  if (GENERIC_ENDS.some((end) => name.endsWith(end))) return false;
  if (LATIN_TERMS.has(name)) return false;
  if (isClass(name)) return false;
  if (NATIONAL.test(name)) return true;
  if ([...GENERIC_NOUNS].some((noun) => noun.length >= 2 && name.startsWith(noun) && name.length - noun.length <= 2))
    return false;
  if (/^[一二三四五六七八九十两几多半数\d]|^[首末][轮次家批款个日年例只]/.test(name)) return false;
  if (/[\u4e00-\u9fff](?:品牌|平台|龙头|巨头|企业|母公司|公司)./u.test(name)) return false;
  if (/^[a-z]/.test(name) && name.length < 4) return false;
  const head = /^[A-Za-z]+/.exec(name);
  if (head && LATIN_TERMS.has(head[0])) return false;
  return true;
}

/** Joins names of the same entity: bracketed pairs, and a short form that begins or ends a longer name. */
function merge(entities: Entity[], pairs: readonly [string, string][], counts: ReadonlyMap<string, Count>): Entity[] {
  const byName = new Map<string, Entity>();
  for (const entity of entities) for (const name of [entity.name, ...entity.aliases]) byName.set(name, entity);
  const out = new Set(entities);
  const join = (into: Entity, other: Entity) => {
    if (into === other) return;
    for (const name of [other.name, ...other.aliases]) {
      if (name !== into.name && !into.aliases.includes(name)) into.aliases.push(name);
      byName.set(name, into);
    }
    out.delete(other);
  };
  for (const [name, other] of pairs) {
    const [a, b] = [byName.get(name), byName.get(other)];
    if (a && b) join(a, b);
    else if (a && isNameLike(other) && !a.aliases.includes(other)) {
      a.aliases.push(other);
      byName.set(other, a);
    } else if (b && isNameLike(name) && !b.aliases.includes(name)) {
      b.aliases.push(name);
      byName.set(name, b);
    }
  }
  const weight = (name: string) => (counts.get(name)?.weak ?? 0) + (counts.get(name)?.strong ?? 0);
  for (const long of [...out]) {
    for (const short of [...out]) {
      if (long === short || !out.has(short) || !out.has(long) || short.name.length < 2) continue;
      if (long.name.length <= short.name.length) continue;
      const affix =
        long.name.endsWith(short.name) || (long.name.startsWith(short.name) && weight(short.name) >= weight(long.name));
      if (affix && long.name.length - short.name.length <= 6)
        join(long.name.endsWith(short.name) ? long : short, long.name.endsWith(short.name) ? short : long);
    }
  }
  return [...out];
}

/** Where a name is used. */
export interface Mention extends Span {
  entity: Entity;
}

/** All mentions in a span of text, longest names first; a Latin name must stand alone or before Han characters. */
export function mentions(text: string, { start, end }: Span, names: Trie<Entity>): Mention[] {
  const found: Mention[] = [];
  for (let at = start; at < end; at++) {
    const match = names.longest(text, at);
    if (!match || match.end > end) continue;
    const latin = isLatin(text.charCodeAt(at));
    const tail = text.charCodeAt(match.end);
    if (
      latin &&
      (isLatin(text.charCodeAt(at - 1)) ||
        isLatin(tail) ||
        isDigit(tail) ||
        (text[match.end] === '-' && isLatin(text.charCodeAt(match.end + 1))))
    )
      continue;
    found.push({ start: at, end: match.end, entity: match.value });
    at = match.end - 1;
  }
  return found;
}

/** A trie of all names. */
export const nameTrie = (entities: readonly Entity[]): Trie<Entity> =>
  trie(entities.flatMap((entity) => [entity.name, ...entity.aliases].map((name) => [name, entity] as const)));
