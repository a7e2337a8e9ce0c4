import { extent, yearOf } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import { calendar } from './calendar.ts';
import { isFiscal } from './fiscal.ts';
import type { TimeToken } from './time.ts';

export const AHEAD = /预计|预测|预期|预估|有望|目标|计划|展望(?!显示|报告|指出|称)|规划|未来|力争|到20\d\d年/u;
const OPENING = /(?:进入|步入|迈入|来到|跨入|开启|迎来)$/u;

/** The words on both sides of a time, behind it those of its clause. */
export const around = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 16), start) + /^[^，,；;。]{0,8}/u.exec(text.slice(end, end + 8))![0];

/** An article about a year may look far ahead of it once: 直到2021年才… in one about 2014. */
const FAR_AHEAD = 2;
/** One that tells of long ago names its own year once, far after the one it tells of. */
const LONG_AGO = 10;
const ITS_YEAR = 3;

/**
 * The last day of the latest absolute period that the text speaks of as past. A year of which it names parts is not over:
 * then the latest part counts.
 */
export function latestNamed(text: string, tokens: readonly TimeToken[]): string | null {
  const named = tokens.flatMap(({ time }) => {
    const last = time.until ?? time;
    if (!last.year || !('absolute' in last.year)) return [];
    if (AHEAD.test(around(text, time)) || isFiscal(text, time)) return [];
    const days = extent(calendar(last.year.absolute, last));
    if (!days) return [];
    const opening = OPENING.test(text.slice(Math.max(0, time.start - 2), time.start));
    return [{ day: opening ? days.from : days.to, part: last.part.kind !== 'year' }];
  });
  const far = lookingAhead(named.map(({ day }) => yearOf(day)));
  const own = named.filter(({ day }) => yearOf(day) < far);
  const latest = greatest(own.map(({ day }) => day));
  const latestPart = greatest(own.flatMap(({ day, part }) => (part ? [day] : [])));
  const day = latest && latestPart && yearOf(latest) === yearOf(latestPart) ? latestPart : latest;
  return day?.endsWith('-12-31') && ANNUAL.test(text) && !OWN_WORDS.test(text) ? `${yearOf(day) + 1}-01-01` : day;
}

/** Said of a year that is over: an article with 2011年年报 in it is of the year after, and 去年 in it is 2011. */
const ANNUAL = /年年?报(?!送)|年度报告|年度财务|年度业绩|全年业绩|年度股东|年度会计|年度利润|年末总股本|统计公报/u;
/** A company’s own announcement: 本年 is the year of the report in it, and 去年 the one before. */
const OWN_WORDS = /止(?:年度|全年|十二个月|12个月)|本年[度取录内]/u;

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
