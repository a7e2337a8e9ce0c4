import { FESTIVALS, type FestivalDay, HOLIDAYS } from '../../../lexicon/festivals.ts';
import { CharSet } from '../char-set.ts';
import { digitAt } from '../numeral/literal.ts';
import { Pattern } from '../pattern.ts';
import { trie } from '../trie.ts';
import { LUNAR_STARTS, readLunarDate } from './lunar-date.ts';

const NAMES = trie(FESTIVALS.flatMap(({ words, on }) => words.map((word) => [word, on] as const)));
const OPENING = '“"「『‘';
const CLOSING = '”"」』’';
const HOLIDAY_NAMES = trie(
  [...FESTIVALS.flatMap(({ words }) => words), ...HOLIDAYS].map((word) => [word, true] as const),
);
const FIRST = [...FESTIVALS.flatMap(({ words }) => words), ...HOLIDAYS].map((word) => word[0]!);
const NAME_STARTS = new CharSet([...FIRST, ...OPENING]);
const STARTS = new CharSet([...FIRST, ...LUNAR_STARTS]);

/** Whether a festival or a day of the lunar calendar is named at a place. */
export const beginsFestival = (text: string, at: number): boolean =>
  STARTS.at(text, at) && (readFestival(text, at, false) !== null || holidaysEnd(text, at) >= 0);

const LASTING = new Pattern(
  /[”"』」’]?(?:节)?(?:长?假期|期间|黄金周|小?长假|假日|档期?|大促|购物节|促销)(?:期间|里|内|中)?/uy,
);

/** Where 春节假期, 国庆黄金周, “双11”期间 end, or -1. */
export function holidaysEnd(text: string, at: number): number {
  if (!NAME_STARTS.at(text, at)) return -1;
  const quoted = OPENING.includes(text[at] ?? '\n') ? 1 : 0;
  const name = HOLIDAY_NAMES.longest(text, at + quoted);
  const lasting = name && LASTING.at(text, name.end);
  return lasting ? name.end + lasting[0].length : -1;
}

/** Its day is meant; not what is around it: 国庆期间, 春节前, 双11大促, 中秋月饼. */
const DAY_ITSELF = new Pattern(
  /[节]?(?:当[天日晚]|这?一天|早上|上午|中午|下午|晚上?|半夜|夜间|[至到是为的]|放假)|(?![\p{L}\p{N}])/uy,
);

/** 春节, “双11”: only where the day itself is meant; one that is written in digits only behind its year. */
export function readFestival(text: string, at: number, hasYear: boolean): { end: number; on: FestivalDay } | null {
  if (!NAME_STARTS.at(text, at)) return readLunarDate(text, at, hasYear);
  const quoted = OPENING.includes(text[at] ?? '\n') ? 1 : 0;
  const found = NAMES.longest(text, at + quoted);
  if (!found) return readLunarDate(text, at, hasYear);
  if (quoted && !CLOSING.includes(text[found.end] ?? '\n')) return null;
  const end = found.end + quoted;
  if (digitAt(text, at + quoted) >= 0 && !hasYear) return null;
  const day = DAY_ITSELF.at(text, end);
  return day && { end: day[0].includes('当') ? end + day[0].length : end, on: found.value };
}
