import { FESTIVALS, type FestivalDay } from '../../../lexicon/festivals.ts';
import { digitAt } from '../numeral/literal.ts';
import { trie } from '../trie.ts';
import { CN, N, toNumber } from './calendar-number.ts';
import { match } from './expression.ts';

const NAMES = trie(FESTIVALS.flatMap(({ words, on }) => words.map((word) => [word, on] as const)));
/** What festivals and lunar months may begin with. */
export const FESTIVAL_STARTS: readonly string[] = [
  ...FESTIVALS.flatMap(({ words }) => words.map((word) => word[0]!)),
  ...'农阴旧闰正腊大',
];

const OPENING = '“"「『‘';
const CLOSING = '”"」』’';
/** Its day is meant; not what is around it: 国庆期间, 春节前, 双11大促, 中秋月饼. */
const DAY_ITSELF = /[节]?(?:当[天日晚]|这?一天|[至到是为的]|放假)|(?![\p{L}\p{N}])/uy;

/** 春节, “双11”: only where the day itself is meant; one that is written in digits only behind its year. */
export function readFestival(text: string, at: number, hasYear: boolean): { end: number; on: FestivalDay } | null {
  const quoted = OPENING.includes(text[at] ?? '\n') ? 1 : 0;
  const found = NAMES.longest(text, at + quoted);
  if (!found) return readLunar(text, at, hasYear);
  if (quoted && !CLOSING.includes(text[found.end] ?? '\n')) return null;
  const end = found.end + quoted;
  if (digitAt(text, at + quoted) >= 0 && !hasYear) return null;
  const day = match(DAY_ITSELF, text, end);
  return day && { end: day[0].includes('当') ? end + day[0].length : end, on: found.value };
}

const DAY = `(初${CN}|初${N}{1,2}|初十|廿${CN}?|${CN}{2,3}|三十|${N}{1,2})[日号]?(?![\\p{Script=Han}\\p{L}\\p{N}%.亿万])`;
/** 农历八月十五, 腊月, 三月初一, 闰四月: only with a word that belongs to the lunar calendar alone. */
const LUNAR = new RegExp(
  `(农历|阴历|旧历)?(闰)?(?:(正|腊|冬|${N}{1,2}|${CN}{1,2})月(?:${DAY})?|大年(初${CN}))(?!份?饼)`,
  'uy',
);

const AFTER_CALENDAR = /(?:农历|阴历|旧历)[\p{Script=Han}\d]{2,5}年$/u;

function readLunar(text: string, at: number, hasYear: boolean): { end: number; on: FestivalDay } | null {
  const found = match(LUNAR, text, at);
  if (!found) return null;
  const [words, calendar, leap, name = '正', day = found[5]] = found;
  const named = name === '正' || name === '腊';
  if (
    !calendar &&
    !leap &&
    !(hasYear && AFTER_CALENDAR.test(text.slice(Math.max(0, at - 8), at))) &&
    !(named && (hasYear || day || match(DAY_ITSELF, text, at + words.length))) &&
    !(day && /^[初廿]/u.test(day))
  )
    return null;
  const month = name === '正' ? 1 : name === '腊' ? 12 : name === '冬' ? 11 : toNumber(name);
  const date = day ? toNumber(day.replace('初', '').replace('廿', '二十')) : null;
  if (month < 1 || month > 12 || (date !== null && (date < 1 || date > 30))) return null;
  return { end: at + words.length, on: { lunar: month, day: date, ...(leap ? { leap: true } : {}) } };
}
