import type { FestivalDay } from '../../../lexicon/festivals.ts';
import { CharSet } from '../char-set.ts';
import { Pattern } from '../pattern.ts';
import { CN, N, toNumber } from './calendar-number.ts';

const DAY = `(初${CN}|初${N}{1,2}|廿${CN}?|${CN}{2,3}|${N}{1,2})[日号]?(?:(?=晚|早上|上午|下午|前后)|(?![\\p{L}\\p{N}%.]))`;
const LUNAR = new Pattern(
  new RegExp(`(农历|阴历|旧历)?(闰)?(?:(正|腊|冬|${N}{1,2}|${CN}{1,2})月(?:${DAY})?|大年(初${CN}))`, 'uy'),
);
const AFTER_CALENDAR = /(?:农历|阴历|旧历)[\p{Script=Han}\d]{2,5}年$/u;

/** What a date of the lunar calendar begins with; any other is told by its 初 or 廿. */
export const LUNAR_STARTS: readonly string[] = [...'农阴旧闰正腊大'];
const OWN_START = new CharSet(LUNAR_STARTS);
const OWN_DAY = new CharSet('初廿');
const OWN_MONTH = new CharSet('月初');

/** 农历八月十五, 腊月, 三月初一, 闰四月: only with a word that belongs to the lunar calendar alone. */
export function readLunarDate(text: string, at: number, hasYear: boolean): { end: number; on: FestivalDay } | null {
  const told = OWN_START.at(text, at) || OWN_DAY.among(text, at + 2, 3) || (hasYear && text[at - 1] === '年');
  const found = told && OWN_MONTH.among(text, at + 1, 5) ? LUNAR.at(text, at) : null;
  if (!found) return null;
  const [words, calendar, leap, name = '正', day = found[5]] = found;
  if (!calendar && !leap && !isLunar(text, at, name, day, words.length, hasYear)) return null;
  const month = name === '正' ? 1 : name === '腊' ? 12 : name === '冬' ? 11 : toNumber(name);
  const date = day ? toNumber(day.replace('初', '').replace('廿', '二十')) : null;
  if (month < 1 || month > 12 || (date !== null && (date < 1 || date > 30))) return null;
  return { end: at + words.length, on: { lunar: month, day: date, ...(leap ? { leap: true } : {}) } };
}

function isLunar(
  text: string,
  at: number,
  name: string,
  day: string | undefined,
  length: number,
  hasYear: boolean,
): boolean {
  if (day && /^[初廿]/u.test(day)) return true;
  if (name === '正' || name === '腊') return hasYear || day !== undefined || !/\p{L}/u.test(text[at + length] ?? '');
  return hasYear && AFTER_CALENDAR.test(text.slice(Math.max(0, at - 8), at));
}
