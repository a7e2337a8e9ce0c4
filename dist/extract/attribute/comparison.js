import { samePeriod, yearsBefore } from '../../model/period.js';
import { clauseEnd } from '../draft.js';
const COMPARED = /(?:较|比|相比|相较于?|对比)$/u;
/** 较上年同期的4.6亿美元下降5%: the rate after the base is the change between the two times. */
function rateAfter(text, rate, base, period, time) {
    if (!rate || rate.change === null || (rate.figure.kind !== 'percent' && rate.figure.kind !== 'multiple'))
        return;
    if (/[，,；;。]/u.test(text.slice(base.outerEnd, rate.outerStart)) || time.norm === null || period === null)
        return;
    rate.base = time.norm;
    rate.period = period;
    rate.change = samePeriod(yearsBefore(period), time.norm) ? 'yoy' : 'other';
}
/**
 * 3.63亿美元,比2024年底的2.89亿美元微增: the first figure is set against the second, so it takes the other's time as its
 * base and the words of change behind it.
 */
export function attributeComparisons({ text }, sentence) {
    sentence.drafts.forEach((draft, index) => {
        const before = sentence.drafts[index - 1];
        if (!before || before.figure.unit !== draft.figure.unit || before.change !== null || draft.list)
            return;
        const time = sentence.times.findLast(({ end, role }) => role === 'base' && end <= draft.outerStart);
        if (!time || time.start < before.outerEnd || text.slice(time.end, draft.outerStart).length > 3)
            return;
        if (!COMPARED.test(text.slice(before.outerEnd, time.start)))
            return;
        before.base ??= time.norm;
        const end = clauseEnd(text, draft.outerEnd, sentence.end);
        before.cues = [...before.cues, ...sentence.cues.filter((cue) => cue.start >= draft.outerEnd && cue.end <= end)];
        const after = text.slice(draft.outerEnd, end);
        if (/增|升|涨|高|多/u.test(after))
            before.direction = 'up';
        else if (/减|降|跌|低|少|缩/u.test(after))
            before.direction = 'down';
        rateAfter(text, sentence.drafts[index + 1], draft, before.period, time);
        before.why.push({
            attribute: 'base',
            rule: 'compared with the figure after',
            start: time.start,
            end: draft.outerEnd,
        });
    });
}
