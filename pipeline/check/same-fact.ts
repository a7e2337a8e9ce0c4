import type { Fact } from '../model/fact.ts';
import { daysKey } from '../model/period.ts';
import { isFall } from './growth.ts';
import { measure, measureOf } from './measure.ts';

/**
 * What makes two figures of one entity the same fact: quantity, part, time, kind, currency, and everything that tells
 * a level from a change, a share, a mean, a sum so far or an expectation.
 * @returns null where the figure does not say enough to be held against another
 */
export function factKey(fact: Fact): string | null {
  const name = measure(fact);
  const time = daysKey(fact.period);
  if (name === null || time === null) return null;
  // a share of a quantity that is nobody's part in particular could be anybody's
  if (fact.shareOf !== null && fact.scope === null && measureOf(fact.shareOf) === name) return null;
  return [
    fact.scope,
    name,
    time,
    fact.kind === 'price' ? 'money' : fact.kind,
    fact.kind === 'percent' ? fact.unit : '',
    fact.currency,
    fact.change,
    fact.base,
    fact.per,
    fact.shareOf === null ? null : measureOf(fact.shareOf),
    fact.aggregate,
    fact.stance,
    isFall(fact),
    eventOf(fact),
  ].join('\u0000');
}

/** 新开59间 and 关闭14间 are no two values of how many there are. */
const EVENTS = /新开|新增|净增|开设|开业|关闭|关店|关停|减少|退出|剥离|收购|出售|裁/g;
const eventOf = ({ kind, quote, inQuote }: Fact): string => {
  if (kind !== 'count') return '';
  const at = inQuote.start;
  return (quote.slice(Math.max(0, at - 12), at + 24).match(EVENTS) ?? []).join();
};
