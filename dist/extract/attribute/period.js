import { extent, yearsBefore } from '../../model/period.js';
import { clauseStart } from '../draft.js';
import { toDate } from '../times/calendar.js';
import { dealPeriods } from './dealt-periods.js';
import { endOfRange, whereItLed } from './from-to.js';
const NEXT_TO = /^(?:[的为是达约,，:：（(\s]|同期|末|底|仅|则|已|超|逾|近|不足|人民币|分别|约为|以来|实现|度)*$/u;
/** Gives every figure of a sentence its period; what governed last is carried on. */
export function attributePeriods(document, sentence, carry) {
    const { text } = document;
    dealPeriods(text, sentence, carry);
    for (const draft of sentence.drafts) {
        if (draft.period !== null)
            continue;
        const { time, rule } = governing(document, sentence, draft, carry);
        if (!time?.norm) {
            if (rule === 'reporting period' && document.reporting && draft.figure.kind !== 'count') {
                draft.period = document.reporting;
                draft.confidence *= 0.6;
                draft.why.push({ attribute: 'period', rule, start: draft.figure.start, end: draft.figure.start });
            }
            continue;
        }
        draft.period = endOfRange(text, sentence, draft, time) ?? time.norm;
        if (rule === 'carried over')
            draft.confidence *= 0.85;
        draft.why.push({ attribute: 'period', rule, start: time.start, end: time.end });
    }
    const last = sentence.times.findLast((time) => time.role === 'governs' && !isOfBase(text, time));
    if (last)
        carry.time = last;
}
function governing(document, sentence, draft, carry) {
    const { text } = document;
    const { times } = sentence;
    const earlier = times.filter((time) => time.end <= draft.outerStart);
    const own = earlier.filter((time) => !isOfBase(text, time));
    const before = own.length > 0 || carry.time ? own : earlier;
    const same = before.at(-1);
    const previous = sentence.drafts[sentence.drafts.indexOf(draft) - 1];
    if (same?.role === 'same' && previous && previous.outerEnd <= same.start) {
        return { time: { ...same, norm: previous.period }, rule: 'same time as the figure before' };
    }
    const nearest = before.at(-1);
    const led = whereItLed(text, sentence, draft, carry);
    if (led)
        return led;
    if (nearest && NEXT_TO.test(text.slice(nearest.end, draft.outerStart)) && nearest.role !== 'event' && nearest.norm) {
        return { time: nearest, rule: 'time next to the figure' };
    }
    const bracketed = times.find((time) => time.start >= draft.outerEnd &&
        /^[（(]?(?:截至)?$/u.test(text.slice(draft.outerEnd, time.start)) &&
        /^[（(]/.test(text.slice(draft.outerEnd)));
    if (bracketed && /^[)）]/.test(text.slice(bracketed.end)))
        return { time: bracketed, rule: 'time in brackets after the figure' };
    const first = draft.list && draft.list.index > 0 ? sentence.drafts[sentence.drafts.indexOf(draft) - draft.list.index] : null;
    const shared = first?.why.find(({ attribute, rule }) => attribute === 'period' && rule === 'time next to the figure');
    const listTime = shared && times.find(({ start }) => start === shared.start);
    if (listTime)
        return { time: listTime, rule: 'time before the list' };
    for (let i = before.length - 1; i >= 0; i--) {
        const time = before[i];
        if (time.role === 'base' && time.norm && draft.change === null && opensClause(text, sentence, time, draft))
            return { time, rule: 'time that opens the clause' };
        if (time.role === 'governs' || time.role === 'same')
            return { time: lastOfGroup(before, i, draft), rule: 'time before in the sentence' };
        // 当周, 近三年: a time that cannot be resolved is still the time; 目前 and the like only within their clause
        const sameClause = clauseStart(text, time.start, sentence.start) === clauseStart(text, draft.figure.start, sentence.start);
        if (time.role === 'vague' && (sameClause || /[周年月天]/u.test(text.slice(time.start, time.end)))) {
            return { time: null, rule: 'vague' };
        }
    }
    if (draft.stance !== 'actual')
        return { time: null, rule: 'forecast' };
    const after = times.find((time) => time.start >= draft.outerEnd && time.role === 'governs' && sameClause(text, draft.outerEnd, time.start));
    if (after && /[于在]$/u.test(text.slice(draft.outerEnd, after.start)))
        return { time: after, rule: 'time after the figure' };
    if (after && sentence.heading)
        return { time: after, rule: 'time in the heading' };
    const since = text.slice(clauseStart(text, draft.figure.start, sentence.start), draft.outerStart);
    if (/至今|迄今|以来|成立后/u.test(since))
        return { time: null, rule: 'since the beginning' };
    if (carry.time)
        return { time: carry.time, rule: 'carried over' };
    return { time: null, rule: 'reporting period' };
}
/** 占2019年发行量的76%: the time of what something is a share of. */
const isOfBase = (text, { start }) => /占(?:到|了|据|其)?\s?$/u.test(text.slice(Math.max(0, start - 3), start));
/** 上年同期净利润为2亿元: an earlier time that nothing is compared with is that of its clause. */
function opensClause(text, sentence, time, draft) {
    const start = clauseStart(text, draft.outerStart, sentence.start);
    return time.start >= start && /^\s*(?:而|但|其中)?$/u.test(text.slice(start, time.start));
}
const sameClause = (text, from, to) => !/[，,；;。]/u.test(text.slice(from, to));
/** After a list over 2019年、2020年, a rate of change is of the last of them; other figures are of the whole span. */
function lastOfGroup(before, index, draft) {
    const time = before[index];
    if (time.range && draft.figure.kind === 'percent' && draft.change === 'yoy')
        return { ...time, norm: time.range[1] };
    return time;
}
/**
 * Fits a period to the metric once that is known: a stock up to a span is of its last day, a flow up to a month's end
 * is of the year so far; a change from a year before names its base.
 */
export function fitPeriod(text, draft, sentence) {
    const days = extent(draft.period);
    if (!days)
        return;
    const time = sentence.times.findLast(({ norm, end }) => norm === draft.period && end <= draft.outerStart);
    if (time?.until &&
        days.kind === 'span' &&
        draft.metricKind === 'stock' &&
        !/旬$/u.test(text.slice(time.start, time.end)))
        draft.period = days.to;
    if (time?.until && days.kind === 'day' && draft.metricKind === 'flow' && draft.aggregate !== 'cumulative')
        draft.period = toDate(days.to) ?? draft.period;
    if (draft.change === 'yoy' && draft.base === null)
        draft.base = yearsBefore(draft.period);
}
