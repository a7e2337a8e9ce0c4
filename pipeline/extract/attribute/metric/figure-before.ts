import type { Span } from '../../../model/span.ts';
import type { Draft } from '../../draft.ts';
import { countsThings, fits, isNumber } from './fits.ts';
import { inherit, name } from './naming.ts';
import { nounBefore } from './noun.ts';
import type { Place } from './place.ts';
import { whatChanged } from './what-changed.ts';

/** 营收12亿元,同比增长8%: a figure without a quantity of its own goes on with the one before it. */
export function metricOfFigureBefore(place: Place, share: boolean): boolean {
  const { sentence, draft, index } = place;
  if (isNumber(draft) && !share) return thenAsNow(place) || partCounted(place);
  const before = sentence.drafts
    .slice(0, index)
    .findLast(
      (one) =>
        one.metric !== null &&
        one.figure.kind !== 'duration' &&
        !isOfAnotherSize(one, draft) &&
        !(draft.change !== null && countsThings(one)) &&
        (share ||
          !isNumber(one) ||
          one.metricId !== null ||
          (draft.change !== null && one === sentence.drafts[sentence.drafts.indexOf(draft) - 1])),
    );
  if (!before) return false;
  const continues =
    share || draft.change !== null || draft.figure.kind === 'percent' || draft.figure.unit === before.figure.unit;
  const reason = before.why.find(({ attribute }) => attribute === 'metric');
  const newer = sentence.metrics.findLast(
    ({ start, end, metric }) =>
      start > (reason?.end ?? 0) &&
      start > before.figure.end &&
      end <= draft.outerStart &&
      metric.id !== before.metricId,
  );
  // 实现净利润3亿元,净息差收窄,三季度至2.7%: a rate named since is what a percentage is of
  const rate = draft.change === null && draft.figure.kind === 'percent' && before.figure.kind !== 'percent';
  if ((!continues || (rate && newer?.metric.kind === 'rate')) && newer) return false;
  // 总债务约297亿元,在手现金为近三年来最低,仅26亿元: named since, and without a figure of its own
  if (draft.change === null && newer && fits(newer, draft) && isStated(place.text, newer, draft)) return false;
  inherit(draft, before, 'metric of the figure before');
  // 制造业增长6%: somebody of its own has no part of the one before
  const own = sentence.mentions.some(({ start, end }) => start >= place.from && end <= draft.outerStart);
  if (own && draft.scope === before.scope) draft.scope = null;
  const part = draft.change === null ? null : whatChanged(place);
  if (part) {
    draft.scope = place.text.slice(part.start, part.end);
    draft.why.push({ attribute: 'scope', rule: 'noun phrase before the words of change', ...part });
  }
  return true;
}

/** 交付1743辆,较9月的1050辆增长66%: so many at another time, right behind its name, are of what was counted before. */
function thenAsNow({ text, sentence, draft, index }: Place): boolean {
  const before = sentence.drafts[index - 1];
  const time = sentence.times.findLast(({ end }) => end <= draft.outerStart);
  if (!before?.metric || before.figure.unit !== draft.figure.unit || !time || time.start < before.outerEnd)
    return false;
  if (!/^(?:末|底|同期)?的?$/u.test(text.slice(time.end, draft.outerStart))) return false;
  inherit(draft, before, 'metric of the figure before');
  return true;
}

/** 共有176间店铺,其中157间位于香港,19间位于内地: where so many of those counted before are. */
function partCounted({ text, sentence, draft, index }: Place): boolean {
  const before = sentence.drafts[index - 1];
  if (
    !before?.metric ||
    before.figure.unit !== draft.figure.unit ||
    !PLACED.test(text.slice(draft.outerEnd, draft.outerEnd + 4))
  )
    return false;
  inherit(draft, before, 'metric of the figure before');
  return true;
}
const PLACED = /^(?:位于|分布|设在|设于|开在|坐落|来自|布局|集中|在|为|是|处于)/u;

/** Something is said of it in its clause, and the figure stands in the next. */
const isStated = (text: string, { start, end }: Span, { outerStart }: Draft): boolean =>
  !'较比于与和及的占'.includes(text[start - 1] ?? '的') &&
  /^[为是创达][^，,；;。]{2,14}[，,][仅只达约为共合计]{0,3}$/u.test(text.slice(end, outerStart));

/** 每股收益1.95美元,上年为200亿美元: what measures single units of money measures no hundreds of millions. */
const isOfAnotherSize = (one: Draft, draft: Draft): boolean =>
  one.figure.kind === 'money' &&
  draft.figure.kind === 'money' &&
  one.figure.numeral.scale === 0 &&
  draft.figure.numeral.scale >= 8;

/** A rate that opens a sentence goes on with what the sentence before measured. */
export function carriedOver({ text, sentence, draft, from, carry }: Place): boolean {
  if (isNumber(draft)) return false;
  const noun = draft.change !== null ? nounBefore(text, from, sentence, draft, true) : null;
  if (noun && (!carry.last || /累计|平均/u.test(text.slice(noun.start, noun.end)))) name(draft, noun, text, 0.5);
  else if (carry.last) inherit(draft, carry.last, 'metric of the sentence before');
  return draft.metric !== null;
}
