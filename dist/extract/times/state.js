import { extent, yearOf } from '../../model/period.js';
import { daysBetween } from './calendar.js';
export function remember(norm, time, role, state, sentence) {
    const days = extent(norm);
    if (!days)
        return;
    if (role === 'governs') {
        state.year = yearOf(days.to);
        state.yearSentence = sentence;
        state.span = norm;
        if (days.kind === 'span' && days.months >= 3 && !time.until)
            state.report = norm;
    }
    if (days.kind === 'day') {
        if (time.part.kind === 'day')
            state.date = norm;
        if (role === 'governs' &&
            (!state.today || norm > state.today) &&
            state.anchor &&
            daysBetween(state.anchor, norm) < 200) {
            state.today = norm;
        }
    }
}
const ENUMERATED = /^(?:[、,，和与及\s]|以及|年度|年)*$/u;
/** Nobody enumerates more periods than a few years of quarters. */
const LONGEST_ROW = 40;
const isLong = (norm) => (extent(norm)?.months ?? 0) >= 3;
/** Notes three or more periods of a quarter or longer that follow each other, as a range or one by one. */
export function rememberSeries(text, { start, end }, norm, range, state) {
    if (range) {
        const [first, last] = [extent(range[0]), extent(range[1])];
        if (first && last && isLong(range[0]) && isLong(range[1]) && yearOf(last.to) - yearOf(first.from) >= 2)
            state.series = range;
        return;
    }
    const goesOn = state.row.end >= 0 && start - state.row.end <= 4 && ENUMERATED.test(text.slice(state.row.end, start));
    state.row = { periods: goesOn ? [...state.row.periods.slice(-LONGEST_ROW), norm] : [norm], end };
    const { periods } = state.row;
    if (periods.length >= 3 && periods.every(isLong))
        state.series = [periods[0], norm];
}
