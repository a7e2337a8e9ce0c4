import { extent } from '../../model/period.ts';
import type { Carry, Draft, Sentence } from '../draft.ts';
import { toDate } from '../times/calendar.ts';

export const SINCE = /至今|迄今|以来|成立后/u;
/** Before a time that is not told, or said at one. */
export const UNDATED =
  /短短[^，,。]{1,8}[，,]|(?:上市|发行|IPO|公开发售)之?前|曾(?:经)?(?:透露|表示|称|披露|公开|提到|指出|预计)/u;

/**
 * What a paragraph before was about still governs a sentence that names no time, where a quantity of the field is
 * measured in it: 第三季度业绩摘要 … and in the next line 月活为2.672亿.
 */
export function carryFar(text: string, draft: Draft, sentence: Sentence, { distant }: Carry): void {
  const guess = draft.why.find(({ attribute, rule }) => attribute === 'period' && rule === 'reporting period');
  if (draft.period !== null && !guess) return;
  if (draft.metricId === null || draft.stance !== 'actual' || !distant?.norm) return;
  if (sentence.times.some(({ role }) => role === 'governs' || role === 'vague')) return;
  const before = text.slice(sentence.start, draft.outerStart);
  if (UNDATED.test(before) || SINCE.test(before)) return;
  const period = farPeriod(distant.norm, draft);
  if (period === null) return;
  draft.period = period;
  draft.why = draft.why.filter((reason) => reason !== guess);
  draft.confidence = Math.min(draft.confidence, 0.6);
  draft.why.push({
    attribute: 'period',
    rule: 'carried over from a paragraph before',
    start: distant.start,
    end: distant.end,
  });
}

/** A day that levels were of is the end of the year so far for what flows; no time far off says anything of quotes. */
function farPeriod(norm: string, { metricKind, change, why }: Draft): string | null {
  if (why.some(({ rule }) => rule.startsWith('a quoted ')) || (metricKind === 'price' && change !== null)) return null;
  if (extent(norm)?.kind !== 'day' || metricKind === 'stock' || metricKind === 'rate') return norm;
  return metricKind === 'flow' ? toDate(norm) : null;
}
