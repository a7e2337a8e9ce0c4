import { CONNECTIVES, LATIN_TERMS } from '../../lexicon/grammar.ts';
import type { Span } from '../../model/span.ts';
import { wordSet } from '../scan/trie.ts';
import { FUNCTION_CHARS, isLatin, isNameChar } from './characters.ts';
import { countOf, type Evidence } from './evidence.ts';
import { GENERIC } from './likeness.ts';

const OPENERS = wordSet(CONNECTIVES);

const STOCK_CODE =
  /^[（(]\s?(?:(?:股票代码|股份代号|证券代码|代码|SH|SZ|HK|NASDAQ|NYSE|纳斯达克|纽交所|港交所|上交所|深交所)[:：]?\s?[“"]?(?:\d{4,6}|[A-Z]{1,5})(?:\.HK|\.SH|\.SZ)?[”"]?|\d{5,6}|\d{4,6}\s?\.\s?(?:SH|SZ|HK|BJ)|[A-Z]{1,5}\s?\.\s?(?:US|O|N))\s?(?:\.\s?(?:SH|SZ|HK|BJ))?\s?[,，;；)）]/u;
const SHORT_FORM = /^[（(](?:以下|下)?(?:简称|称)[:：为]?\s?[“"「‘]?([\p{L}\d·&]{2,12})[”"」’]?\s?[,，;；)）]/u;
const OTHER_NAME = /^[（(]([\p{L}·& ]{2,24})[)）]/u;

/** Names before a bracket: with a stock code, a short form (简称…), or another name inside. */
export function readBrackets(
  text: string,
  { start, end }: Span,
  counts: Map<string, Evidence>,
  pairs: [string, string][],
): void {
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
