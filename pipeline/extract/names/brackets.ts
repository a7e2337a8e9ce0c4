import { APPOSITIVE_NOUNS, CONNECTIVES, LATIN_TERMS } from '../../lexicon/grammar.ts';
import type { Span } from '../../model/span.ts';
import { wordSet } from '../scan/trie.ts';
import { BOUNDARY, endsName, isLatin, isNameChar } from './characters.ts';
import { countOf, type Evidence } from './evidence.ts';
import { GENERIC } from './likeness.ts';
import { knownAt } from './vocabulary.ts';

const OPENERS = wordSet(CONNECTIVES);
const APPOSITIVES = wordSet(APPOSITIVE_NOUNS);

const EXCHANGE = '[A-Za-z]{2,8}|股票代码|股份代号|股份代码|证券代码|代码|纳斯达克|纽交所|港交所|上交所|深交所|北交所';
/** 600000.SH, SZ000001, 01810.HK, NASDAQ:ABC, ABC.US, and the code of a share whose price follows. */
const STOCK_CODE = new RegExp(
  `^[（(]\\s?(?:(?:${EXCHANGE})\\s?[:：]?\\s?[“"]?)?(?:\\d{5,6}(?![\\d万亿元人家个股台]|\\.\\d)|\\d{3,5}\\s?[.．]?\\s?HK)|^[（(]\\s?(?:${EXCHANGE})\\s?[:：]\\s?[“"]?[A-Z]{1,5}(?![A-Za-z])|^[（(]\\s?[A-Z]{1,5}\\s?\\.\\s?(?:US|O|N)\\s?[,，;；)）]|^[（(][A-Z]{2,5}[,，](?:股价|市值)`,
  'u',
);
const SHORT_FORM =
  /^[（(](?:以下|下|后)?(?:文)?(?:简称|称)[:：为]?\s?[“"「‘『]?([\p{L}\d·&]{2,12})[”"」’』]?\s?[,，;；)）]/u;
const OTHER_NAME = /^[（(]([\p{L}·& ]{2,24})[)）]/u;
/** (NASDAQ:ABC,甲站): another name behind the code. */
const NAME_BEHIND_CODE = /^[^（()）]{4,24}[,，]\s?([\p{L}\d]{2,8})[)）]/u;
const LONGEST = 24;

/** Names before a bracket: with a stock code, a short form (简称…), or another name inside. */
export function readBrackets(
  text: string,
  { start, end }: Span,
  claimedTo: ReadonlySet<number>,
  counts: Map<string, Evidence>,
  pairs: [string, string][],
): void {
  for (let at = start; at < end; at++) {
    if (text[at] !== '（' && text[at] !== '(') continue;
    const inside = text.slice(at, Math.min(end, at + 32));
    const name = nameBefore(text, start, at, claimedTo);
    if (!name) continue;
    const short = SHORT_FORM.exec(inside);
    const code = STOCK_CODE.test(inside) && !LATIN_TERMS.has(inside.slice(1, -1));
    if (code) countOf(counts, name).certain = true;
    if (short) {
      countOf(counts, name).certain = true;
      pairs.push([name, short[1]!]);
    } else {
      const other = (code ? NAME_BEHIND_CODE : OTHER_NAME).exec(inside)?.[1];
      if (other && !GENERIC.has(other) && !/股价|市值/u.test(other)) pairs.push([name, other.trim()]);
    }
  }
}

/**
 * The name that ends at `at`: back to the clause's start, a function word or a figure.
 * @param claimedTo where figures and times end
 */
export function nameBefore(text: string, start: number, at: number, claimedTo: ReadonlySet<number>): string | null {
  // 某某数据-SW(09698): a mark of the share class
  const mark = /-(?:SW|[WSBPRUH])$/u.exec(text.slice(Math.max(start, at - 3), at));
  if (mark) return nameBefore(text, start, at - mark[0].length, claimedTo);
  let from = at;
  while (
    from > start &&
    at - from < LONGEST &&
    !claimedTo.has(from) &&
    isNameChar(text.charCodeAt(from - 1)) &&
    (!endsName(text, from - 1) ||
      // 广东美的电器: 的 is of a known name
      (knownAt(text, from - 2)?.end ?? 0) >= from)
  )
    from--;
  // 美的集团, 绿的谐波: 的 may be of the name
  if (
    text[from - 1] === '的' &&
    at - from >= 2 &&
    /[\p{Script=Han}]/u.test(text[from - 2] ?? '') &&
    isEdge(text, from - 2)
  )
    from -= 2;
  if (isLatin(text.charCodeAt(at - 1)) && !/\p{Script=Han}/u.test(text[from] ?? '')) {
    from = at;
    while (from > start && isLatin(text.charCodeAt(from - 1))) from--;
  }
  for (let i = from; i < at - 2; i++) {
    const cut = (i === from ? OPENERS.longest(text, i) : null) ?? APPOSITIVES.longest(text, i);
    if (cut && cut.end <= at - 2) from = cut.end;
  }
  return at - from >= 2 ? text.slice(from, at) : null;
}

const isEdge = (text: string, at: number) => at === 0 || BOUNDARY.at(text, at - 1);
