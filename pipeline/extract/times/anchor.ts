import { extent, yearOf } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import { calendar } from './calendar.ts';
import { isFiscal } from './fiscal.ts';
import type { TimeToken } from './time.ts';

export const AHEAD = /预计|预测|预期|有望|目标|计划|展望(?!显示|报告|指出|称)|规划|未来|力争|到20\d\d年/u;
const OPENING = /(?:进入|步入|迈入|来到|跨入|开启|迎来)$/u;

/** The words on both sides of a time, behind it those of its clause. */
export const around = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 16), start) + /^[^，,；;。]{0,8}/u.exec(text.slice(end, end + 8))![0];

/**
 * The last day of the latest absolute period that the text speaks of as past. A year of which it names parts is not over:
 * then the latest part counts.
 */
export function latestNamed(text: string, tokens: readonly TimeToken[]): string | null {
  let latest: string | null = null;
  let latestPart: string | null = null;
  for (const { time } of tokens) {
    const last = time.until ?? time;
    if (!last.year || !('absolute' in last.year)) continue;
    if (AHEAD.test(around(text, time)) || isFiscal(text, time)) continue;
    const norm = calendar(last.year.absolute, last);
    const days = extent(norm);
    if (!days) continue;
    const opening = OPENING.test(text.slice(Math.max(0, time.start - 2), time.start));
    const day = opening ? days.from : days.to;
    if (latest === null || day > latest) latest = day;
    if (last.part.kind !== 'year' && (latestPart === null || day > latestPart)) latestPart = day;
  }
  return latest && latestPart && yearOf(latest) === yearOf(latestPart) ? latestPart : latest;
}
