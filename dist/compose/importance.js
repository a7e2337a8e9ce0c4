import { METRICS } from '../lexicon/metrics.js';
import { extent } from '../model/period.js';
/** What readers of business news look for first, by metric. Everything else known counts 2, unknown words 1. */
const WEIGHTS = {
    revenue: 10,
    'net-profit': 10,
    'net-profit-parent': 10,
    'net-loss': 10,
    'market-cap': 8,
    cash: 7,
    'gross-margin': 6,
    rnd: 5,
    'operating-cash-flow': 6,
    'share-price': 4,
    'market-size': 3,
};
const KNOWN = new Set(METRICS.map(({ id }) => id));
/** How telling a fact is, from the facts and findings alone: its metric, its place, what hangs on it, how recent it is. */
export function importance(facts, findings) {
    const relations = new Map();
    for (const { facts: operands, stated, verdict } of findings.findings) {
        const weight = verdict === 'inconsistent' ? 6 : verdict === 'tension' || verdict === 'wording' ? 2 : 0.5;
        for (const { id } of stated ? [...operands, stated] : operands)
            relations.set(id, (relations.get(id) ?? 0) + weight);
    }
    const latest = facts.reduce((last, { period }) => {
        const to = extent(period)?.to ?? '';
        return to > last ? to : last;
    }, '');
    return (fact) => {
        const metric = fact.metricId === null
            ? fact.metric === null
                ? 0
                : 1
            : (WEIGHTS[fact.metricId] ?? (KNOWN.has(fact.metricId) ? 2 : 1));
        const recent = recency(extent(fact.period)?.to, latest);
        const whole = fact.scope === null ? 2 : 0;
        const kind = fact.kind === 'duration' || fact.kind === 'age' ? -6 : fact.change !== null ? -2 : 0;
        const cumulative = fact.aggregate === 'cumulative' ? 3 : 0;
        const stance = fact.stance === 'actual' ? 0 : -2;
        const heading = fact.heading ? 3 : 0;
        return (metric +
            recent +
            whole +
            kind +
            cumulative +
            stance +
            heading +
            Math.min(4, relations.get(fact.id) ?? 0) +
            fact.confidence);
    };
}
function recency(to, latest) {
    if (!to || !latest)
        return 0;
    const years = (Date.parse(latest) - Date.parse(to)) / 31_557_600_000;
    return Math.max(0, 3 - years * 2);
}
