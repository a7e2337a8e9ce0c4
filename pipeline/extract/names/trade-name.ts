import { CLASS_WORDS, CONNECTIVES, GENERIC_NOUNS } from '../../lexicon/grammar.ts';
import { CITIES } from '../../lexicon/names/cities.ts';
import { PROVINCES } from '../../lexicon/names/provinces.ts';
import { TERMS } from '../../lexicon/terms.ts';
import { KINDS, TRADES } from '../../lexicon/trades.ts';
import { suffixTrie } from '../scan/trie.ts';
import { isCoined } from './coined.ts';

const ENDINGS = suffixTrie(TRADES.map((word) => [word, true] as const));
const NOT_HEADS = new Set([
  ...KINDS,
  ...CLASS_WORDS,
  ...GENERIC_NOUNS,
  ...CONNECTIVES,
  ...TRADES,
  ...Object.keys(TERMS),
]);
const PLACES = new Set([...PROVINCES, ...CITIES].flatMap(({ zh }) => zh));
const LONGEST_HEAD = 4;

/** Whether a word is a head of its own and a trade: 云岭航空, 丰泽水泥, not 国际航空 nor 特种水泥. */
export function hasTrade(name: string): boolean {
  const head = headBefore(name);
  return head !== null && !SPLITS.test(name) && (PLACES.has(head) || !isKind(head));
}

/** 河北: a town or a province. */
export const isPlaceName = (word: string): boolean => PLACES.has(word);

/** 河北钢铁: a town or province and a trade. */
export const isOfPlace = (name: string): boolean => PLACES.has(headBefore(name) ?? '');

/** Whether the head is a place or no everyday word besides: 河北钢铁, 丰泽水泥. */
export function hasOwnTrade(name: string): boolean {
  const head = headBefore(name);
  return head !== null && hasTrade(name) && (PLACES.has(head) || isCoined(head));
}

/** 民营房|地产, 后续国际, 内持有型物业: the trade is a piece of a longer word, or something else comes before. */
const SPLITS = /房地产$|^[前后内外各每其本该等此这那若如含]/u;

function headBefore(name: string): string | null {
  const trade = ENDINGS.longest(name, name.length);
  if (!trade || trade.start < 2 || trade.start > LONGEST_HEAD) return null;
  return name.slice(0, trade.start);
}

/** 跨境, 高端智能: made of words for kinds and nothing else, or ending with one. */
function isKind(head: string): boolean {
  if (NOT_HEADS.has(head)) return true;
  for (let at = 1; at <= head.length - 2; at++) if (NOT_HEADS.has(head.slice(at))) return true;
  return head.length === 4 && NOT_HEADS.has(head.slice(0, 2));
}
