import { yearOf } from '../../model/period.js';
import { latestNamed } from './anchor.js';
import { joined, shift } from './calendar.js';
import { resolveExpression } from './expression.js';
import { resolveReference } from './reference.js';
import { BASE_BEFORE, isLater, roleOf } from './role.js';
import { remember, rememberSeries } from './state.js';
const PROSPECTUS = /招股|IPO|递表|首发|聆讯|上市申请|往绩/u;
const UNTIL_BEFORE = /(?:截至|截止到?|截止至|截止|到|至|于|在)$/u;
/**
 * Resolves time expressions in the order of the text: relative ones against what was named before, then against the
 * publication date, never against the clock.
 * @param published YYYY-MM-DD or null: then the latest date that the text names as past stands in for it
 */
export function resolveTimes(text, tokens, published) {
    const anchor = published ?? latestNamed(text, tokens);
    const state = {
        prospectus: PROSPECTUS.test(text),
        anchor,
        today: published,
        year: null,
        yearSentence: -1,
        block: -1,
        date: null,
        span: null,
        report: null,
        series: null,
        row: { periods: [], end: -1 },
    };
    return tokens.map((token) => resolveOne(text, token, state));
}
function resolveOne(text, { time, block, sentence }, state) {
    if (block !== state.block) {
        state.block = block;
        state.year = null;
    }
    // a month of a year named a while ago is rather the month of that name nearest to now
    const remote = sentence - state.yearSentence > 1;
    const before = text.slice(Math.max(0, time.start - 5), time.start);
    const after = text.slice(time.end, time.end + 4);
    const until = /(?:截至|截止到?|截止至?|截止于)$/u.test(before) || (UNTIL_BEFORE.test(before) && /^(?:末|底)/.test(after));
    const plain = { start: time.start, end: time.end, until, range: null };
    if (time.reference === 'report' && state.prospectus && state.series)
        return { ...plain, norm: `${state.series[0]}..${state.series[1]}`, role: 'governs', range: state.series };
    if (time.reference) {
        const norm = resolveReference(time, state);
        if (norm && time.reference === 'day-offset')
            state.date = norm;
        return { ...plain, norm, role: norm ? (BASE_BEFORE.test(before) ? 'base' : 'governs') : 'vague' };
    }
    const from = resolveExpression(time, remote && time.part.kind === 'month' && time.year === null ? { ...state, year: null } : state);
    const to = time.until
        ? resolveExpression(time.until, { ...state, year: from ? yearOf(from) : state.year, date: from ?? state.date })
        : null;
    const norm = time.until ? joined(from, to) : from;
    const role = isLater(time, norm, state) ? 'governs' : roleOf(time, before, after);
    // 比年初增长: against the last day of the year before
    const opening = role === 'base' && time.part.kind === 'edge' && time.part.at === 'start' && norm ? shift(norm, -1) : norm;
    if (norm && role !== 'event')
        remember(norm, time, role, state, sentence);
    if (norm && role === 'governs')
        rememberSeries(text, time, norm, from && to ? [from, to] : null, state);
    return { ...plain, norm: opening, role: norm ? role : 'vague', range: from && to ? [from, to] : null };
}
