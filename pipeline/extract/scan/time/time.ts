import { CharSet } from '../char-set.ts';
import { digitAt } from '../numeral/literal.ts';
import { Pattern } from '../pattern.ts';
import { readCalendarTime } from './calendar.ts';
import { CN, N, toNumber } from './calendar-number.ts';
import { readEnumerated } from './enumerated.ts';
import { PLAIN, type TimeExpression } from './expression.ts';
import { beginsFestival } from './festival.ts';
import { readPlan } from './plan.ts';
import { readReference } from './reference.ts';
import { readWeekOf, readWithin } from './within.ts';
import { readYears } from './years.ts';

const SECOND_DAY = new Pattern(new RegExp(`(${N}{1,2}|${CN.slice(0, -1)}十]{1,3})[日号]`, 'uy'));
/** Whether a time begins at a character that hardly ever begins one: 春节, 腊月, 月底. */
export const beginsTime = (text: string, at: number): boolean =>
  (MONTH.at(text, at) && EDGES.at(text, at + 1)) || beginsFestival(text, at);
const MONTH = new CharSet('月');
const EDGES = new CharSet('底末初');

/**
 * Reads the longest time expression at `at`, with the other end of a range (2022年至2024年).
 * @returns null where none starts
 */
export function readTime(text: string, at: number): TimeExpression | null {
  // most places begin no time: each pattern is tried only where its first character can stand
  const digit = digitAt(text, at) >= 0;
  const years = readYears(text, at) ?? readPlan(text, at) ?? readEnumerated(text, at);
  if (years) return years;
  const first = readOneTime(text, at) ?? (digit ? readYearBefore(text, at) : null);
  if (!first || (first.reference && !isDated(first))) return first;
  const days = readBareDays(text, at, first) ?? readEndedSpan(text, first) ?? readSharedEnd(text, first);
  if (days) return days;
  const hour = first.part.kind === 'day' ? (HOUR.at(text, first.end)?.[0].length ?? 0) : 0;
  const connector = JOIN.at(text, first.end + hour) ?? BETWEEN.at(text, first.end);
  if (!connector) return first;
  const from = first.end + (connector[0] === '与' ? 0 : hour) + connector[0].length;
  const second = secondDay(text, from, first) ?? readOneTime(text, from);
  if (connector[0].startsWith('与') && !(second && /^之?间/u.test(text.slice(second.end, second.end + 2))))
    return first;
  if (
    !second ||
    (second.reference
      ? !isDated(second)
      : second.year === null && !['month', 'third', 'day', 'festival', 'quarter'].includes(second.part.kind)) ||
    (first.reference && second.reference === null && second.year === null && second.part.kind === 'quarter')
  )
    return first;
  const week = second.part.kind === 'day' ? (WHOLE_WEEK.at(text, second.end)?.[0].length ?? 0) : 0;
  return { ...first, end: second.end + week, until: second };
}

const JOIN = new Pattern(/\s?(?:起)?(?:至|到|[-－—–~～]{1,2})\s?/uy);
const BETWEEN = new Pattern(/与/uy);
/** 5月10日至16日当周: said again. */
const WHOLE_WEEK = new Pattern(/的?(?:当周|这?一周)(?![年边围以])/uy);
/** 10月20日0时至11月11日24时: hours at the ends of a range of days. */
const HOUR = new Pattern(
  /\s?(?:上午|中午|下午|晚上?|凌晨)?(?:\d{1,2}[:：]\d{2}时?|(?:零|\d{1,2}|十[一二]?|[一二三四五六七八九])[时点](?:\d{1,2}分?|半|整)?)/uy,
);
const BARE_DAYS = new Pattern(/(\d{1,2})\s?(?:[-－—–~～]|至|到)\s?(\d{1,2})[日号]/uy);

/** 一月十日到十二日: the month is said once. */
function secondDay(text: string, at: number, { part }: TimeExpression): TimeExpression | null {
  if (part.kind !== 'day') return null;
  const found = SECOND_DAY.at(text, at);
  const day = found ? toNumber(found[1]!) : 0;
  if (!found || day < 1 || day > 31) return null;
  const end = at + found[0].length;
  return { ...PLAIN, start: at, end, year: null, part: { kind: 'day', month: part.month, day } };
}

/** 4月12-19日: the first day stands bare. */
function readBareDays(text: string, at: number, first: TimeExpression): TimeExpression | null {
  if (first.part.kind !== 'month' || first.part.edge !== null) return null;
  const found = BARE_DAYS.at(text, first.end);
  if (!found) return null;
  const [from, to] = [Number(found[1]), Number(found[2])];
  const { n: month } = first.part;
  if (from < 1 || to > 31 || from >= to) return null;
  const end = first.end + found[0].length;
  const day = (n: number) => ({ ...first, start: at, end, part: { kind: 'day', month, day: n } as const });
  return { ...day(from), until: { ...day(to), year: null } };
}

const ENDED = new Pattern(
  /\s?止(?:的)?(?:(年度|全年|一年|财年|财政年度)|(半年度?|六个月|6个月)|(季度|三个月|3个月)|(九个月|9个月)|(十二个月|12个月))(?:期间|内)?/uy,
);

/** 截至2023年6月30日的12个月内: without 止, where 截至 says that the day is the last. */
const WINDOW = new Pattern(
  /(?:的(?:过去|前)?|过去|前|(?=\S{2,4}(?:期间|[内中里])))(?:(一年)|(六个月|6个月)|(三个月|3个月)|(九个月|9个月)|(十二个月|12个月))(?:期间|之?内|中|里)?/uy,
);
const UP_TO = /(?:截至|截止到?|截止至)$/u;

/** 截至2023年6月30日止六个月: so many months that end on the day. */
function readEndedSpan(text: string, first: TimeExpression): TimeExpression | null {
  const { part, year } = first;
  if (part.kind !== 'day' || part.month === null) return null;
  const found =
    ENDED.at(text, first.end) ??
    (UP_TO.test(text.slice(Math.max(0, first.start - 3), first.start)) ? WINDOW.at(text, first.end) : null);
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

const YEAR_BEFORE = new Pattern(
  /(?<![\d.])((?:19|20)\d\d)(?=\s?(?:[-－—–~～]|至|到)\s?(?:20\d\d年|\d\d年(?:\d{1,2}月|[上下]半年|[一二三四]季|[底末]))|(?:\s?(?:[、/]|和|与|及|以及)\s?(?:19|20)\d\d){1,6}\s?年)/uy,
);

const SHARED_END = new Pattern(
  /(?:(?:[、,，及和与]|以及)20\d\d年?){0,4}(?:[、,，及和与]|以及)20\d\d年(\d{1,2})月\d{1,2}日止(?:(六|6)|(九|9)|(三|3))个月/uy,
);

/** 截至2024年及2025年6月30日止六个月: the years before the last are of the same months. */
function readSharedEnd(text: string, first: TimeExpression): TimeExpression | null {
  if (first.part.kind !== 'year' || first.year === null || !('absolute' in first.year)) return null;
  const found = SHARED_END.at(text, first.end);
  if (!found) return null;
  const to = Number(found[1]);
  const from = to - (found[2] ? 6 : found[3] ? 9 : 3) + 1;
  return from >= 1 && to <= 12 ? { ...first, part: { kind: 'months', from, to } } : null;
}

/** 2022-2025年3月, and 2022、2023和2024年: the year alone, where others follow and the last has its 年. */
function readYearBefore(text: string, at: number): TimeExpression | null {
  const year = YEAR_BEFORE.at(text, at);
  return year && { ...PLAIN, start: at, end: at + 4, year: { absolute: Number(year[1]) }, part: { kind: 'year' } };
}

/** 上周四, 下个月9号, 今天: a reference that can be an end of a range. */
const isDated = ({ reference }: TimeExpression): boolean =>
  reference === 'day-offset' || reference === 'week-offset' || reference === 'month-offset';

function readOneTime(text: string, at: number): TimeExpression | null {
  const time = readCalendarTime(text, at) ?? (digitAt(text, at) >= 0 ? null : readReference(text, at));
  return time && withPick(text, time);
}

const SPANS = new Set<TimeExpression['part']['kind']>(['year', 'half', 'quarter', 'month']);

/** 3月第二周, 上月最后五天: what is picked out of a span stands behind it. */
function withPick(text: string, time: TimeExpression): TimeExpression {
  const { part, reference, within } = time;
  if (part.kind === 'day' && reference === null) return readWeekOf(text, time) ?? time;
  const span = reference
    ? (reference === 'month-offset' || reference === 'quarter-offset') && part.kind === 'same'
    : SPANS.has(part.kind) && !(part.kind === 'month' && part.edge);
  const picked = span && !within ? readWithin(text, time.end, part.kind === 'year') : null;
  return picked ? { ...time, ...picked } : time;
}
