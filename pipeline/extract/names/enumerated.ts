import { CONNECTIVES } from '../../lexicon/grammar.ts';
import type { Span } from '../../model/span.ts';
import { wordSet } from '../scan/trie.ts';
import { FUNCTION_CHARS, isNameChar } from './characters.ts';
import { countOf, type Evidence } from './evidence.ts';
import { endsLikeCompany, isNameLike } from './likeness.ts';

const OPENERS = wordSet(CONNECTIVES);
const LONGEST = 8;
const COUNTED = /^(?:等)?(?:这)?[两二三四五六七八九十\d]{1,2}家(?!门店|店|分店|工厂)/u;
const AND = /[和与及]/u;

/**
 * 远山科技、青禾材料、海默等跟涨: beside a company of an enumeration the others are companies too, and all are before
 * 三家公司.
 * @param isKnown whether a name is known already
 */
export function readEnumerations(
  text: string,
  sentence: Span,
  claimed: ReadonlyMap<number, number>,
  claimedTo: ReadonlySet<number>,
  counts: Map<string, Evidence>,
  isKnown: (name: string) => boolean,
): void {
  for (const { items, end } of enumerations(text, sentence, claimed, claimedTo)) {
    const counted = COUNTED.test(text.slice(end, end + 8));
    const companies = items.filter((item) => isKnown(item) || endsLikeCompany(item)).length;
    if (!counted && (items.length < 3 || companies * 4 < items.length)) continue;
    for (const item of items)
      if (item.length >= 2 && isNameLike(item) && !endsKnown(item, isKnown)) countOf(counts, item).listed = true;
  }
}

/** 既有远山: words before a name that is known. */
const endsKnown = (item: string, isKnown: (name: string) => boolean): boolean => {
  for (let at = 1; at <= item.length - 2; at++) if (isKnown(item.slice(at))) return true;
  return false;
};

/** Every run of words with 、 between them, a last one behind 和 included, and where it ends. */
function* enumerations(
  text: string,
  { start, end }: Span,
  claimed: ReadonlyMap<number, number>,
  claimedTo: ReadonlySet<number>,
): Generator<{ items: string[]; end: number }> {
  if (!text.slice(start, end).includes('、')) return;
  for (let at = text.indexOf('、', start); at >= 0 && at < end; at = text.indexOf('、', at)) {
    const items = [wordBefore(text, start, at, claimedTo)];
    let to = at;
    while (text[to] === '、' || (items.length > 0 && AND.test(text[to] ?? ''))) {
      const last = text[to] !== '、';
      const next = wordEnd(text, to + 1, end, claimed);
      if (next - to < 3) {
        to = Math.max(next, to + 1);
        break;
      }
      items.push(text.slice(to + 1, next));
      to = next;
      if (last) break;
    }
    at = Math.max(to, at + 1);
    yield { items, end: to };
  }
}

function wordBefore(text: string, start: number, at: number, claimedTo: ReadonlySet<number>): string {
  let from = at;
  while (from > start && at - from < LONGEST && !claimedTo.has(from) && isPart(text, from - 1)) from--;
  const opener = OPENERS.longest(text, from);
  if (opener && opener.end < at - 1) from = opener.end;
  // 还有五矿稀土, 也有青禾
  if (text[from] === '有' && from > start && FUNCTION_CHARS.at(text, from - 1)) from++;
  return text.slice(from, at);
}

function wordEnd(text: string, from: number, end: number, claimed: ReadonlyMap<number, number>): number {
  let to = from;
  while (to < end && to - from < LONGEST && isPart(text, to) && !claimed.has(to) && !/\d/.test(text[to]!)) to++;
  return to;
}

const isPart = (text: string, at: number) => isNameChar(text.charCodeAt(at)) && !FUNCTION_CHARS.at(text, at);
