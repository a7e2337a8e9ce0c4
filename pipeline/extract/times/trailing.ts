import { dayAfter, extent, shiftDay } from '../../model/period.ts';
import type { TimeExpression } from '../scan/time/expression.ts';
import { joined } from './calendar.ts';
import { shift } from './days.ts';
import type { State } from './state.ts';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

const TWELVE_MONTHS: Readonly<Record<string, number>> = { month: -12, quarter: -4 };

/** 近三年, 过去30天, 未来两年: whole days up to the day before publication, or from the day after it. */
export function trailing({ days: count, step }: TimeExpression, { today, report }: State): string | null {
  // 过去十二个月, TTM: up to the end of what is reported on
  const last = extent(report)?.to;
  if (last && step && count === TWELVE_MONTHS[step]) return joined(dayAfter(shiftDay(last, -12)), last);
  if (today === null || step === null || count === 0) return null;
  const moved =
    step === 'day' || step === 'week'
      ? shift(today, step === 'week' ? 7 * count : count)
      : shiftDay(today, MONTHS[step] * count);
  if (moved < '1900' || moved > '2200') return null;
  return count < 0 ? `${moved}..${shift(today, -1)}` : `${shift(today, 1)}..${moved}`;
}
