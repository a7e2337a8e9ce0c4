import { CLOSED_FUNDS, FUND_FILLERS, FUND_HOUSES, FUND_WORDS } from '../../lexicon/funds.ts';
import type { Span } from '../../model/span.ts';
import { trie, wordSet } from '../scan/trie.ts';
import { countOf, type Evidence } from './evidence.ts';

const HOUSES = wordSet(FUND_HOUSES);
const CLOSED = wordSet(CLOSED_FUNDS);
const WORDS = trie([
  ...FUND_WORDS.map((word) => [word, true] as const),
  ...FUND_FILLERS.map((word) => [word, false] as const),
]);
/** 中邮基金: the house itself. */
const HOUSE_END =
  /^基金(?:管理有限公司|管理公司|公司)?(?!经理|份额|净值|产品|资产|规模|指数|类|[\p{Script=Han}]{0,2}型)/u;

/** Whether a text speaks of funds: only then are such words names. */
export const speaksOfFunds = (text: string): boolean => text.includes('基金') || text.includes('ETF');

/**
 * 华夏优势增长, 嘉实沪深300, 国泰金龙债券, 基金科瑞, 中邮基金: a house and the words for one of its funds.
 * @param funds gets those that are no house
 */
export function readFundNames(
  text: string,
  { start, end }: Span,
  counts: Map<string, Evidence>,
  funds: Set<string>,
): void {
  for (let at = start; at < end - 2; at++) {
    const to = fundAt(text, at, end);
    if (to === null) continue;
    const name = text.slice(at, to);
    const count = countOf(counts, name);
    count.certain = true;
    count.legal = true;
    if (!name.endsWith('基金')) funds.add(name);
    at = to - 1;
  }
}

function fundAt(text: string, at: number, end: number): number | null {
  if (text[at] === '基' && text.startsWith('基金', at)) {
    const closed = /[\p{Script=Han}]/u.test(text[at - 1] ?? '\n') ? null : CLOSED.longest(text, at + 2);
    return closed && closed.end <= end ? closed.end : null;
  }
  const house = HOUSES.longest(text, at);
  if (!house) return null;
  let to = house.end;
  let sure = false;
  // two characters of its own stand before or between the words of the lexicon: 摩根隆元产业主题
  for (let own = 0; to < end; ) {
    const word = WORDS.longest(text, to);
    const later = word || own > 0 || !OWN.test(text.slice(to, to + 2)) ? null : WORDS.longest(text, to + 2);
    if (!word && !later) break;
    if (later) own++;
    sure ||= (word ?? later)!.value;
    to = (word ?? later)!.end;
  }
  if (sure && to <= end) return to;
  const itself = to === house.end ? HOUSE_END.exec(text.slice(to, to + 12)) : null;
  return itself ? to + 2 : null;
}

const OWN =
  /^(?!管理|公司|基金|旗下|证券|银行|航空|汽车|电网|保险|人寿|集团|股份|的|和|与|及|以|为|在|年|全年)\p{Script=Han}{2}$/u;
