import { extent, samePeriod, yearsBefore } from '../../model/period.ts';
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

/** 截至3月末,总资产…。研发投入2亿元: what flows is of the months up to the day that was spoken of. */
const isUpTo = (text: string, { why }: Draft): boolean =>
  why.some(
    ({ attribute, rule, start, end }) =>
      attribute === 'period' &&
      rule === 'carried over' &&
      (/[末底]$/u.test(text.slice(start, end)) || /截[至止]$/u.test(text.slice(Math.max(0, start - 2), start))),
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
  if (days.kind === 'day' && draft.metricKind === 'flow' && draft.aggregate !== 'cumulative' && isUpTo(text, draft))
    draft.period = toDate(days.to) ?? draft.period;
  // 而2023年同比下降5%: said of that year, and not against it
  if (draft.change === 'yoy' && samePeriod(draft.base, draft.period)) draft.base = null;
  if (draft.change === 'yoy' && draft.base !== null && !samePeriod(draft.base, yearsBefore(draft.period!)))
    draft.change = 'other';
  if (draft.change === 'yoy' && draft.base === null) draft.base = yearsBefore(draft.period!);
}
