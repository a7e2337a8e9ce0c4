import { daysIn, extent, monthOf, yearOf } from '../../model/period.ts';
import type { TimeExpression } from '../scan/time/expression.ts';
import { monthSpan, toDate } from './calendar.ts';
import { dayText, shift } from './days.ts';
import type { State } from './state.ts';
import { trailing } from './trailing.ts';

export function resolveReference(time: TimeExpression, state: State): string | null {
  const report = extent(state.report);
  const span = extent(state.span);
  switch (time.reference) {
    case 'report':
      return state.report;
    case 'period-end':
      return report?.to ?? null;
    case 'period-start':
      return report ? shift(report.from, -1) : null;
    case 'within':
      if (!span || state.span?.includes('..')) return state.report;
      return span.kind === 'day' ? toDate(span.to) : state.span;
    case 'day-offset': {
      const origin = time.today ? state.today : state.date;
      return origin ? shift(origin, time.days) : null;
    }
    case 'week-offset':
      return weekBy(time, state.today);
    case 'trailing':
      return trailing(time, state);
    case 'quarter-offset':
      return offsetBy(3, time, state);
    case 'month-offset':
      return offsetBy(1, time, state);
    default:
      return null;
  }
}

/** 上周, 本周五 counted from the publication date; 周三 alone is the last one up to it. Weeks begin on Monday. */
function weekBy({ days: weeks, weekday, today: alone }: TimeExpression, today: string | null): string | null {
  if (today === null) return null;
  const now = new Date(today).getUTCDay() || 7;
  const monday = shift(today, 1 - now + 7 * (weeks - (alone && weekday! > now ? 1 : 0)));
  return weekday === null ? `${monday}..${shift(monday, 6)}` : shift(monday, weekday - 1);
}

/** 上季末, 当月: quarters or months from the day or the span, no longer than themselves, that was named last. */
function offsetBy(
  months: number,
  { days: steps, part }: TimeExpression,
  { span, month, quarter, today }: State,
): string | null {
  const spoken = extent(span);
  // 今年以来…,本月; 全年…,下一季度: the month or quarter is the one that was spoken of before
  const named = spoken && spoken.months > months ? extent(months === 1 ? month : quarter) : (spoken ?? extent(today));
  if (!named || (named.kind === 'span' && named.months > months)) return null;
  const index = Math.floor((yearOf(named.to) * 12 + monthOf(named.to) - 1) / months) + steps;
  const year = Math.floor((index * months) / 12);
  const last = ((index * months) % 12) + months;
  if (part.kind === 'day') return part.day <= daysIn(year, last) ? dayText(year, last, part.day) : null;
  return part.kind === 'edge' ? dayText(year, last, 31) : monthSpan(year, last - months + 1, last);
}
