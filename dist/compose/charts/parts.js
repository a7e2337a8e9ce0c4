import { Decimal } from 'decimal.js';
import { byTime, groupBy, isPlain, keyOf, rankOf, topicOf } from '../topic.js';
import { drawnValue, isSingle } from './value.js';
const MOST_BARS = 10;
const MOST_CHARTS = 2;
/** Parts of one whole, by scope: shares that do not pass 100%, or amounts that do not pass the amount of the whole. */
export function parts(facts, entities, evidence) {
    const scoped = facts.filter((fact) => fact.entity !== null &&
        entities.includes(fact.entity) &&
        fact.scope !== null &&
        fact.period !== null &&
        isPlain(fact) &&
        isSingle(fact) &&
        ((fact.kind === 'percent' && fact.shareOf !== null) || (fact.kind === 'money' && fact.aggregate === null)));
    const candidates = groupBy(scoped, (fact) => `${keyOf({ ...fact, scope: null })}|${fact.entity}|${fact.period}`)
        .map((group) => groupBy(group, ({ scope }) => scope).map(([first]) => first))
        .filter((group) => group.length >= 2)
        .sort(([a], [b]) => rankOf(a) - rankOf(b) || byTime(b.period, a.period));
    const found = [];
    for (const group of candidates) {
        const [first] = group;
        // one picture of a quantity: its latest period
        if (found.some(({ entity, topic }) => entity === first.entity && topic.metric === first.metric))
            continue;
        const chart = partsOf(group, facts, evidence);
        if (chart)
            found.push(chart);
        if (found.length === MOST_CHARTS)
            break;
    }
    return found;
}
function partsOf(group, facts, evidence) {
    const [first] = group;
    const whole = first.kind === 'percent' ? new Decimal(100) : wholeOf(facts, first);
    if (whole === null)
        return null;
    const rest = group.reduce((left, { written }) => left.minus(written.digits[0]), whole);
    // two parts that cover little of the whole make no picture of it
    if (rest.lt(whole.times(-0.01)) || rest.gt(whole.times(0.5)))
        return null;
    const bars = group
        .map((fact) => ({ label: fact.scope, topic: topicOf(fact), value: drawnValue(fact), figure: evidence.show(fact) }))
        .sort((a, b) => b.value - a.value)
        .slice(0, MOST_BARS);
    return {
        kind: 'parts',
        id: '',
        topic: { ...topicOf(first), scope: null },
        entity: first.entity,
        period: first.period,
        currency: first.currency,
        unit: first.unit,
        bars,
        rest: rest.gt(whole.times(0.01)) && bars.length === group.length ? rest.toNumber() : null,
    };
}
function wholeOf(facts, part) {
    const key = keyOf({ ...part, scope: null });
    const whole = facts.find((fact) => fact.scope === null &&
        fact.entity === part.entity &&
        fact.period === part.period &&
        fact.stance === 'actual' &&
        keyOf(fact) === key);
    return whole && isSingle(whole) ? new Decimal(whole.written.digits[0]) : null;
}
