import { extent } from '../../model/period.js';
/**
 * A cumulative figure without a time of its own spans the periods of the figures it sums: those of the same entity,
 * quantity and currency in its paragraph, before it.
 */
export function spanCumulative(sentences) {
    let block = -1;
    let earlier = [];
    for (const sentence of sentences) {
        if (sentence.block !== block)
            earlier = [];
        block = sentence.block;
        for (const draft of sentence.drafts) {
            if (draft.aggregate === 'cumulative' && draft.change === null && !timeInClause(sentence, draft))
                span(draft, earlier);
            earlier.push(draft);
        }
    }
}
function timeInClause(sentence, draft) {
    const reason = draft.why.find(({ attribute, rule }) => attribute === 'period' && rule === 'time next to the figure');
    return reason !== undefined && reason.start >= sentence.start;
}
function span(draft, earlier) {
    const parts = earlier.filter((part) => part.entity === draft.entity &&
        part.figure.unit === draft.figure.unit &&
        part.change === null &&
        sameQuantity(part, draft));
    const extents = parts.flatMap(({ period }) => {
        const days = extent(period);
        return days && period ? [{ ...days, period }] : [];
    });
    if (new Set(extents.map(({ period }) => period)).size < 2) {
        return;
    }
    const first = extents.reduce((a, b) => (b.from < a.from ? b : a));
    const last = extents.reduce((a, b) => (b.to > a.to ? b : a));
    draft.period = `${first.period.split('..')[0]}..${last.period.split('..').at(-1)}`;
    draft.why.push({
        attribute: 'period',
        rule: 'span of the figures it sums',
        start: draft.figure.start,
        end: draft.figure.start,
    });
}
/** 亏损 sums 净亏损: one of the two words holds the other. */
function sameQuantity(a, b) {
    if (a.metricId !== null && a.metricId === b.metricId)
        return true;
    if (!a.metric || !b.metric)
        return false;
    const [x, y] = [a.metric.replace(/累计|合计|总/gu, ''), b.metric.replace(/累计|合计|总/gu, '')];
    return x.length >= 2 && y.length >= 2 && (x.includes(y) || y.includes(x));
}
