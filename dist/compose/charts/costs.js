import { byTime, groupBy, isPlain, topicOf } from '../topic.js';
import { drawnValue, isSingle } from './value.js';
/** Lines that stand side by side in an income statement, in its order; none of them is part of another. */
const COSTS = ['operating-cost', 'rnd', 'selling', 'admin', 'finance-cost'];
const RESULTS = ['net-loss', 'net-loss-parent', 'net-profit', 'net-profit-parent'];
const FEWEST_COSTS = 2;
const MOST_CHARTS = 3;
/** For each leading entity, the latest period that tells revenue and where it went: cost lines and what was left. */
export function costs(facts, entities, evidence) {
    return entities
        .flatMap((entity) => {
        const own = facts.filter((fact) => fact.entity === entity &&
            fact.scope === null &&
            fact.kind === 'money' &&
            fact.aggregate === null &&
            fact.per === null &&
            fact.shareOf === null &&
            fact.period !== null &&
            isPlain(fact) &&
            isSingle(fact));
        return costsOf(own, evidence) ?? [];
    })
        .slice(0, MOST_CHARTS);
}
function costsOf(own, evidence) {
    const periods = groupBy(own, ({ period, currency }) => `${period}|${currency}`).sort(([a], [b]) => byTime(b.period, a.period));
    for (const group of periods) {
        const line = (id) => group.find(({ metricId }) => metricId === id) ?? [];
        const revenue = group.find(({ metricId }) => metricId === 'revenue');
        const lines = COSTS.flatMap(line);
        if (!revenue || lines.length < FEWEST_COSTS)
            continue;
        const bars = [revenue, ...lines, ...RESULTS.flatMap(line).slice(0, 1)].map((fact) => ({
            label: null,
            topic: topicOf(fact),
            value: drawnValue(fact),
            figure: evidence.show(fact),
        }));
        const { entity, period, currency, unit } = revenue;
        return { kind: 'costs', id: '', topic: topicOf(revenue), entity, period, currency, unit, bars, rest: null };
    }
    return null;
}
