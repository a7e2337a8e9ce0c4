import { extent, yearOf } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../scan/time/expression.ts';
import { calendar } from './calendar.ts';
import { isFiscal } from './fiscal.ts';
import { BASE_BEFORE, isEvent } from './role.ts';
import type { TimeToken } from './time.ts';

export const AHEAD =
  /预计|预测|预估|拟(?!合|定[的了于]|人|态)|将[在于]|预期|[有可]望|目标|计划|展望(?!显示|报告|指出|称)|规划|未来|力争|指引|到20\d\d年(?!末?已|第?[一二三四1-4]季|1?\d月|[上下]半|前)/u;
const OPENING = /(?:进入|步入|迈入|来到|跨入|开启|迎来)$/u;

/** The words on both sides of a time, behind it those of its clause. */
export const around = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 16), start) + /^[^，,；;。]{0,8}/u.exec(text.slice(end, end + 8))![0];

/** When what a year has brought has been reported. */
const REPORTED = '04-30';
/** Sentences in which an article says what it is about. */
const FIRST_SENTENCES = 3;
/** A year that is named so much less often than another is looked ahead to, or back at. */
const SELDOM = 3;

/** Where a text stands in time, as far as it says. */
export interface Reckoned {
  day: string;
  /** only the year is known: months and quarters of it are meant */
  inYear: boolean;
}

interface Named {
  year: number;
  /** the last day of the period, or the first where it is only entered */
  day: string;
  /** shorter than a year, and not up to its end */
  part: boolean;
  /** it is over: a figure is told of all of it */
  over: boolean;
  early: boolean;
  told: boolean;
}

/**
 * The day that a text without a date of publication is reckoned from: the last one of the latest months or quarters that it
 * keeps speaking of, or the spring after a year whose results it tells. When something was founded, and what something is only
 * compared with, says nothing of it; nor does a year that is merely named.
 * @returns null where nothing dates the text
 */
export function reckonedFrom(text: string, tokens: readonly TimeToken[]): Reckoned | null {
  const named = tokens.flatMap((token) => nameOf(text, token) ?? []);
  const part = inHand(named.filter((one) => one.part)) ?? lastOf(named);
  const own = OWN_WORDS.test(text);
  const over =
    ANNUAL.test(text) || own || (part === null && text.includes('今年'))
      ? inHand(named.filter((one) => one.over))
      : null;
  if (over !== null && (part === null || over >= part))
    return own ? inYear(over) : { day: `${over + 1}-${REPORTED}`, inYear: false };
  if (part === null) return onlyYear(named);
  const day = greatest(named.flatMap((one) => (one.part && one.year === part ? [one.day] : [])));
  return day === null ? null : { day, inYear: false };
}

/** The latest year that is named early or again, and not seldom beside others. */
function inHand(named: readonly Named[]): number | null {
  const years = [...Map.groupBy(named, ({ year }) => year)].map(([year, those]) => ({
    year,
    times: those.length,
    told: those.length > 1 || those.some(({ early }) => early),
  }));
  const most = Math.max(0, ...years.map(({ times }) => times));
  const candidates = years.filter(({ times, told }) => told && times * SELDOM >= most);
  return candidates.length === 0 ? null : Math.max(...candidates.map(({ year }) => year));
}

/** The end of the one year that a text names, early or again. */
function onlyYear(named: readonly Named[]): Reckoned | null {
  const year = named[0]?.year;
  return year !== undefined && named.every((one) => one.year === year) ? inYear(year) : null;
}

const inYear = (year: number): Reckoned => ({ day: `${year}-12-31`, inYear: true });

/** The year of a part that a figure is told of once, where it is the last that is named, right behind the one in hand. */
function lastOf(named: readonly Named[]): number | null {
  const last = Math.max(...named.map(({ year }) => year));
  const before = inHand(named.filter(({ year }) => year < last));
  return before === last - 1 && named.some(({ year, part, told }) => year === last && part && told) ? last : null;
}

/** Said of a year that is over: an article with 2011年年报 in it is of the year after, and 去年 in it is 2011. */
const ANNUAL = /年年?报(?!送)|年度报告|年度财务|年度业绩|全年业绩|年度股东|年度会计|年度利润|年末总股本|统计公报/u;
/** A company’s own announcement: 本年 is the year of the report in it, and 去年 the one before. */
const OWN_WORDS = /止(?:年度|全年|十二个月|12个月)|本年[度取录内]|(?<![\p{Script=Han}\d])年内[，,集本]|回顾年/u;

function nameOf(text: string, { time, sentence }: TimeToken): Named | null {
  const last = time.until ?? time;
  if (!last.year || !('absolute' in last.year)) return null;
  const ahead = AHEAD.test(around(text, time));
  // 2006年全年有望…: all of it is looked ahead to while it runs
  if (ahead && !text.slice(last.start, time.end + 2).includes('全年')) return null;
  if (isFiscal(text, time) || isMentioned(text, time)) return null;
  const days = extent(calendar(last.year.absolute, last));
  if (!days) return null;
  const opening = OPENING.test(text.slice(Math.max(0, time.start - 2), time.start));
  const day = opening ? days.from : days.to;
  const toItsEnd = days.to.endsWith('12-31') && last.part.kind !== 'day';
  return {
    year: yearOf(day),
    day,
    part: opening ? sentence < FIRST_SENTENCES : last.part.kind !== 'year' && !toItsEnd,
    told: TOLD.test(text.slice(time.end, time.end + 40)),
    over: !opening && !ahead && toItsEnd && isTold(text, time),
    early: sentence < FIRST_SENTENCES,
  };
}

/** 成立于2012年, 较2019年同期: what the text is not about. */
function isMentioned(text: string, time: TimeExpression): boolean {
  const before = text.slice(Math.max(0, time.start - 5), time.start);
  const after = text.slice(time.end, time.end + 4);
  return (
    isEvent(time, before, after) ||
    BASE_BEFORE.test(before) ||
    // 拟在2006年加大投入
    /(?:拟|将|计划|打算)[在于]?$/u.test(before) ||
    /^(?:[^，,。；;]{0,8}(?:追溯|重述)|以来[^，,。；;]{0,6}(?:新高|新低|最|首|高点|低点|高位|低位))/u.test(
      text.slice(time.end, time.end + 14),
    )
  );
}

/** A figure or its report follows, of the whole of it: 2006年公司实现净利润2亿元; not 2006年以来…, 2006年将…. */
const isTold = (text: string, { start, end }: Span): boolean =>
  TOLD.test(text.slice(end, end + 40)) || ANNUAL.test(text.slice(start, end + 8));
const TOLD =
  /^(?![^。；;]{0,12}(?:以来|至今|迄今|起|将|拟|计划|预计|预期|目标|[有可]望))[^。；;\d]{0,32}\d[\d.,]*\s?(?:[万亿萬億]|%|％|元|个百分点|美元|倍)/u;

const greatest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((best, day) => (best === null || day > best ? day : best), null);
