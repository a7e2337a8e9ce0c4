import { extent } from '../../model/period.js';
import { hasCue, push } from '../fact-index.js';
import { only } from '../formula.js';
import { factKey } from '../same-fact.js';
import { judge } from '../verdict.js';
import { entityKeys } from './names.js';
/** Below this whose or of what a figure is was guessed; rates and shares lose it more often. */
const SURE = { amount: 0.7, rate: 0.85 };
const KINDS = new Set(['money', 'price', 'percent', 'count', 'multiple', 'ratio']);
const TOGETHER = /[二两三四]者/;
/**
 * What several sources state of one fact: groups of two sources or more, each group in the order of the sources.
 * A source that gives the fact two values itself says nothing certain about it and is left out.
 */
export function* sharedFacts(sheets) {
    const keyOf = entityKeys(sheets);
    const groups = new Map();
    for (const { source, facts } of sheets)
        for (const fact of facts) {
            const key = isComparable(fact, source.published) ? factKey(fact) : null;
            if (key !== null)
                push(groups, [keyOf(fact.entity), key, sayer(fact)].join('\u0000'), { source, fact });
        }
    for (const group of groups.values()) {
        const bySource = Map.groupBy(group, ({ source }) => source);
        if (bySource.size < 2)
            continue;
        const certain = [...bySource.values()].filter(agreesWithItself).flat();
        if (new Set(certain.map(({ source }) => source)).size > 1)
            yield certain;
    }
}
function isComparable(fact, published) {
    // a headline leaves out what would tell one fact from another; the body repeats it
    if (fact.entity === null || fact.copyOf !== null || fact.heading || !KINDS.has(fact.kind))
        return false;
    if (fact.confidence < (fact.kind === 'percent' ? SURE.rate : SURE.amount))
        return false;
    // what stands there is of several parts, and bears the name of the whole
    if (hasCue(fact, 'total') || TOGETHER.test(fact.quote))
        return false;
    // whose forecast it is must be known: others expect something else
    if (fact.stance === 'forecast')
        return fact.attribution !== null;
    return fact.stance === 'target' || isOver(fact.period, published);
}
/** A figure of a time that was not over is one so far: the next article's may be larger. */
function isOver(period, published) {
    const days = extent(period);
    return days === null || published === null || days.to <= published;
}
/** What two people expect may differ; what they report may not. */
const sayer = ({ stance, attribution }) => (stance === 'actual' ? '' : (attribution ?? ''));
function agreesWithItself(told) {
    const values = distinct(told);
    return values.every((one) => meets(values[0], one));
}
/** One of each value, as written. */
export function distinct(told) {
    const key = ({ fact: { written, hedge } }) => `${written.digits} ${written.fine} ${written.more} ${hedge}`;
    return [...new Map(told.map((one) => [key(one), one])).values()];
}
/** Whether two values have room in common under any reading. */
export const meets = (a, b) => judge({ formula: only(a.fact), type: '=', stated: b.fact }).verdict !== 'inconsistent';
