import { digitAt } from '../numeral/literal.ts';
import { readCalendarTime } from './calendar.ts';
import { CN, N, toNumber } from './calendar-number.ts';
import { match, PLAIN, type TimeExpression } from './expression.ts';
import { readReference } from './reference.ts';

/** 24-26年: years in two digits, each the one after the other or little later. */
const SHORT_RANGE = /(?<![\d.])([12]\d|3[0-5])\s?[-－—–~～至]\s?([12]\d|3[0-5])年(?![期内间以龄代多余来])/uy;
const YEAR_RANGE = /((?:19|20)\d{2})\s?[-－—–~～至到]\s?((?:19|20)\d{2})(?:年度?|财年)(?!\s?\d{1,2}月)/uy;
/** 2016至2018, without 年: only between two years, the earlier first. */
const BARE_RANGE =
  /(?<![\d.])((?:19|20)\d{2})\s?[-－—–~～至到]\s?((?:19|20)\d{2})(?![\d.年%％万亿千百元家名人个只台辆]|\s?[\p{Script=Han}A-Za-z])/uy;
/** 上世纪90年代, 二十年代. */
const DECADE =
  /(?:(上|本|二十一|二十|十九|21|20|19)世纪)?([一二三四五六七八九]十|[1-9]0)年代(?:初期?|中期|末期?|后期)?/uy;
const SECOND_DAY = new RegExp(`(${N}{1,2}|${CN.slice(0, -1)}十]{1,3})[日号]`, 'uy');
const CENTURIES: Readonly<Record<string, number>> = {
  上: 19,
  本: 20,
  二十一: 20,
  21: 20,
  二十: 19,
  20: 19,
  十九: 18,
  19: 18,
};

/**
 * Reads the longest time expression at `at`, with the other end of a range (2022年至2024年).
 * @returns null where none starts
 */
export function readTime(text: string, at: number): TimeExpression | null {
  // most places begin no time: each pattern is tried only where its first character can stand
  const digit = digitAt(text, at) >= 0;
  const years = digit ? (match(YEAR_RANGE, text, at) ?? shortRange(text, at) ?? bareRange(text, at)) : null;
  if (years) return fromTo(at, at + years[0]!.length, Number(years[1]), Number(years[2]));
  const decade = readDecade(text, at);
  if (decade) return decade;
  const first = readOneTime(text, at) ?? (digit ? readYearBefore(text, at) : null);
  if (!first || first.reference) return first;
  const days = readBareDays(text, at, first) ?? readEndedSpan(text, first);
  if (days) return days;
  const connector = match(JOIN, text, first.end) ?? match(BETWEEN, text, first.end);
  if (!connector) return first;
  const from = first.end + connector[0].length;
  const second = secondDay(text, from, first) ?? readOneTime(text, from);
  if (connector[0].startsWith('与') && !(second && /^之?间/u.test(text.slice(second.end, second.end + 2))))
    return first;
  if (
    !second ||
    second.reference ||
    (second.year === null &&
      second.part.kind !== 'month' &&
      second.part.kind !== 'day' &&
      second.part.kind !== 'quarter')
  )
    return first;
  return { ...first, end: second.end, until: second };
}

const JOIN = /\s?(?:起)?(?:至|到|[-－—–~～]{1,2})\s?/uy;
const BETWEEN = /与/uy;
const BARE_DAYS = /(\d{1,2})\s?(?:[-－—–~～]|至|到)\s?(\d{1,2})[日号]/uy;

/** 一月十日到十二日: the month is said once. */
function secondDay(text: string, at: number, { part }: TimeExpression): TimeExpression | null {
  if (part.kind !== 'day') return null;
  const found = match(SECOND_DAY, text, at);
  const day = found ? toNumber(found[1]!) : 0;
  if (!found || day < 1 || day > 31) return null;
  const end = at + found[0].length;
  return { ...PLAIN, start: at, end, year: null, part: { kind: 'day', month: part.month, day } };
}

/** 4月12-19日: the first day stands bare. */
function readBareDays(text: string, at: number, first: TimeExpression): TimeExpression | null {
  if (first.part.kind !== 'month' || first.part.edge !== null) return null;
  const found = match(BARE_DAYS, text, first.end);
  if (!found) return null;
  const [from, to] = [Number(found[1]), Number(found[2])];
  const { n: month } = first.part;
  if (from < 1 || to > 31 || from >= to) return null;
  const end = first.end + found[0].length;
  const day = (n: number) => ({ ...first, start: at, end, part: { kind: 'day', month, day: n } as const });
  return { ...day(from), until: { ...day(to), year: null } };
}

const ENDED =
  /\s?止(?:的)?(?:(年度|全年|一年|财年|财政年度)|(半年度?|六个月|6个月)|(季度|三个月|3个月)|(九个月|9个月)|(十二个月|12个月))(?:期间|内)?/uy;

/** 截至2023年6月30日止六个月: so many months that end on the day. */
function readEndedSpan(text: string, first: TimeExpression): TimeExpression | null {
  const { part, year } = first;
  if (part.kind !== 'day' || part.month === null) return null;
  const found = match(ENDED, text, first.end);
  if (!found) return null;
  const months = found[2] ? 6 : found[3] ? 3 : found[4] ? 9 : 12;
  const end = first.end + found[0].length;
  const from = part.month - months + 1;
  if (from >= 1) return { ...first, end, part: { kind: 'months', from, to: part.month } };
  if (year === null || !('absolute' in year)) return null;
  const month = (n: number) => ({ kind: 'month', n, edge: null }) as const;
  const until = { ...first, end, part: month(part.month) };
  return { ...first, end, year: { absolute: year.absolute - 1 }, part: month(from + 12), until };
}

function fromTo(start: number, end: number, from: number, to: number): TimeExpression {
  const one = (year: number) => ({ ...PLAIN, start, end, year: { absolute: year }, part: { kind: 'year' } as const });
  return { ...one(from), until: one(to) };
}

function bareRange(text: string, at: number): readonly string[] | null {
  const found = match(BARE_RANGE, text, at);
  return found && Number(found[1]) < Number(found[2]) ? found : null;
}

/** Without a century the last one is meant, but for the decades of this one that have begun. */
function readDecade(text: string, at: number): TimeExpression | null {
  const found = match(DECADE, text, at);
  if (!found) return null;
  const decade = toNumber(found[2]!);
  const century = found[1] ? CENTURIES[found[1]]! : decade <= 20 ? 20 : 19;
  const year = century * 100 + decade;
  return fromTo(at, at + found[0].length, year, year + 9);
}

function shortRange(text: string, at: number): readonly string[] | null {
  const found = match(SHORT_RANGE, text, at);
  if (!found) return null;
  const [from, to] = [Number(found[1]), Number(found[2])];
  return to > from && to - from <= 4 ? [found[0], `20${found[1]}`, `20${found[2]}`] : null;
}

/** 2022-2025年3月: the year alone, where another follows that has its 年. */
function readYearBefore(text: string, at: number): TimeExpression | null {
  const year = match(/(20\d\d)(?=\s?(?:[-－—–~～]|至|到)\s?20\d\d年)/uy, text, at);
  return year && { ...PLAIN, start: at, end: at + 4, year: { absolute: Number(year[1]) }, part: { kind: 'year' } };
}

const readOneTime = (text: string, at: number): TimeExpression | null =>
  readCalendarTime(text, at) ?? (digitAt(text, at) >= 0 ? null : readReference(text, at));
