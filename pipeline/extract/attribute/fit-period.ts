import { extent, yearsBefore } from '../../model/period.ts';
import type { Draft, Sentence } from '../draft.ts';
import { toDate } from '../times/calendar.ts';

/** 股价一度跌超10%: what the exchange shows is of a day; the quarter that the text speaks of says nothing of it. */
const isQuote = ({ metric }: Draft): boolean => metric !== null && QUOTED.test(metric);
const QUOTED = /^(?:股价|收盘价|[大暴收微]?[涨跌]停?|上涨|下跌|换手率|报收价?)$/u;

const isCarried = ({ why }: Draft): boolean =>
  why.some(
    ({ attribute, rule }) =>
      attribute === 'period' && (rule === 'reporting period' || rule.startsWith('carried over from')),
  );

/**
 * Fits a period to the metric once that is known: a stock up to a span is of its last day, a flow up to a month's end
 * is of the year so far; a change from a year before names its base.
 */
export function fitPeriod(text: string, draft: Draft, sentence: Sentence): void {
  const days = extent(draft.period);
  if (!days) return;
  if (isQuote(draft) && days.months >= 3 && isCarried(draft)) {
    draft.period = null;
    draft.why = draft.why.filter(({ attribute }) => attribute !== 'period');
    return;
  }
  const time = sentence.times.findLast(({ norm, end }) => norm === draft.period && end <= draft.outerStart);
  if (
    time?.until &&
    days.kind === 'span' &&
    draft.metricKind === 'stock' &&
    !/旬$/u.test(text.slice(time.start, time.end))
  )
    draft.period = days.to;
  if (time?.until && days.kind === 'day' && draft.metricKind === 'flow' && draft.aggregate !== 'cumulative')
    draft.period = toDate(days.to) ?? draft.period;
  if (draft.change === 'yoy' && draft.base === null) draft.base = yearsBefore(draft.period!);
}
