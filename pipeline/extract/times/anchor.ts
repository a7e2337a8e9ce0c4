import { extent, yearOf } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../scan/time/expression.ts';
import { calendar } from './calendar.ts';
import { isFiscal } from './fiscal.ts';
import { BASE_BEFORE, isEvent } from './role.ts';
import type { TimeToken } from './time.ts';

export const AHEAD =
  /预计|预测|预估|预期|有望|目标|计划|展望(?!显示|报告|指出|称)|规划|未来|力争|指引|到20\d\d年(?!末?已|第?[一二三四1-4]季|1?\d月|[上下]半|前)/u;
const OPENING = /(?:进入|步入|迈入|来到|跨入|开启|迎来)$/u;

/** The words on both sides of a time, behind it those of its clause. */
export const around = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 16), start) + /^[^，,；;。]{0,8}/u.exec(text.slice(end, end + 8))![0];

/** An article about a year may look far ahead of it once: 直到2021年才… in one about 2014. */
const FAR_AHEAD = 2;
/** One that tells of long ago names its own year once, far after the one it tells of. */
const LONG_AGO = 10;
const ITS_YEAR = 3;
/** When what a year has brought has been reported. */
const REPORTED = '04-30';

interface Named {
  /** the last day of the period, or the first where it is only entered */
  day: string;
  /** shorter than a year */
  part: boolean;
  /** it is over: a figure is told of all of it */
  over: boolean;
  /** told as the whole year: 全年, 年度 */
  whole: boolean;
}

/**
 * The day that a text without a date of publication is reckoned from: the last one of the latest period that it speaks
 * of as past, or the spring after a year that it tells the results of. When something was founded, and what something
 * is only compared with, says nothing of it.
 * @returns YYYY-MM-DD, or null where nothing dates the text
 */
export function reckonedFrom(text: string, tokens: readonly TimeToken[]): string | null {
  const named = tokens.flatMap(({ time }) => nameOf(text, time) ?? []);
  const far = lookingAhead(named.map(({ day }) => yearOf(day)));
  const own = named.filter(({ day }) => yearOf(day) < far);
  const latest = greatest(own.map(({ day }) => day));
  if (latest === null) return null;
  const year = own.filter(({ day }) => yearOf(day) === yearOf(latest));
  const latestPart = greatest(year.flatMap(({ day, part }) => (part ? [day] : [])));
  // a year of which parts are named is not over, unless it is told of as a whole
  const over = year.some((one) => one.over && (one.whole || !latestPart || (one.part && one.day === latestPart)));
  const last = latestPart ?? latest;
  return last.endsWith('-12-31') && (over || ANNUAL.test(text)) && !OWN_WORDS.test(text)
    ? `${yearOf(latest) + 1}-${REPORTED}`
    : last;
}

/** Said of a year that is over: an article with 2011年年报 in it is of the year after, and 去年 in it is 2011. */
const ANNUAL = /年年?报(?!送)|年度报告|年度财务|年度业绩|全年业绩|年度股东|年度会计|年度利润|年末总股本|统计公报/u;
/** A company’s own announcement: 本年 is the year of the report in it, and 去年 the one before. */
const OWN_WORDS = /止(?:年度|全年|十二个月|12个月)|本年[度取录内]|(?<![\p{Script=Han}\d])年内[，,集本]/u;

function nameOf(text: string, time: TimeExpression): Named | null {
  const last = time.until ?? time;
  if (!last.year || !('absolute' in last.year)) return null;
  if (AHEAD.test(around(text, time)) || isFiscal(text, time) || isMentioned(text, time)) return null;
  const days = extent(calendar(last.year.absolute, last));
  if (!days) return null;
  const opening = OPENING.test(text.slice(Math.max(0, time.start - 2), time.start));
  const quarter = last.part.kind === 'quarter' && last.part.n === 4;
  const whole = last.part.kind === 'year';
  return {
    day: opening ? days.from : days.to,
    part: !whole,
    over: !opening && (whole || quarter) && isTold(text, time),
    whole: whole && /全年|年度|年报/u.test(text.slice(last.start, time.end + 2)),
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
    /^[^，,。；;]{0,8}(?:追溯|重述)/u.test(text.slice(time.end, time.end + 12))
  );
}

/** A figure follows, of the whole of it: 2006年公司实现净利润2亿元; not 2006年以来…, 2006年将…. */
const isTold = (text: string, { end }: Span): boolean => TOLD.test(text.slice(end, end + 40));
const TOLD =
  /^(?![^。；;]{0,12}(?:以来|至今|迄今|起|将|拟|计划|预计|预期|目标|有望))[^。；;\d]{0,32}\d[\d.,]*\s?(?:[万亿萬億]|%|％|元|个百分点|美元|倍)/u;

const greatest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((best, day) => (best === null || day > best ? day : best), null);

/** The year from which on a text only looks ahead: named once, and far after the one it names most. */
function lookingAhead(years: readonly number[]): number {
  const times = [...Map.groupBy(years, (year) => year)].map(([year, { length }]) => ({ year, length }));
  const most = times.reduce((a, b) => (b.length > a.length ? b : a), { year: 0, length: 0 });
  const ahead = times.filter(
    ({ year, length }) => length === 1 && year - most.year >= FAR_AHEAD && year - most.year <= LONG_AGO,
  );
  return most.length >= ITS_YEAR && ahead.length > 0 ? Math.min(...ahead.map(({ year }) => year)) : Infinity;
}
