import { interval } from '../../model/interval.js';
import { hasCue, owner, push } from '../fact-index.js';
import { plus } from '../formula.js';
import { measureOf } from '../measure.js';
import { pairedScopes } from '../scopes.js';
import { judge } from '../verdict.js';
const WHOLE = {
    text: { 'zh-CN': '整体为100%', en: 'the whole is 100%' },
    hard: interval(100, 100),
    typical: null,
    fine: '0.000001',
};
const MOST = { ...WHOLE, text: { 'zh-CN': '不超过整体的100%', en: 'at most 100% of the whole' } };
const MOST_SHARES = 10;
function* find(index) {
    const groups = new Map();
    for (const fact of index.facts) {
        if (fact.kind !== 'percent' || fact.change !== null || fact.unit !== '%' || fact.copyOf)
            continue;
        // 占比 with no whole named: the shares of one list are of one thing
        const whole = fact.shareOf === null
            ? fact.list && hasCue(fact, 'share')
                ? `#${fact.list.id}`
                : null
            : measureOf(fact.shareOf);
        if (whole === null)
            continue;
        const days = index.days(fact);
        push(groups, [owner(fact), whole, days?.from, days?.to, fact.stance].join('\u0000'), fact);
    }
    for (const group of groups.values()) {
        const parts = oneOfEach(group.filter((fact) => Number(fact.written.fine) <= 1));
        if (parts.length < 2)
            continue;
        if (parts.length > MOST_SHARES) {
            index.bounds.push(`shares-complement: ${parts.length} shares of one whole; not added up`);
            continue;
        }
        const formula = plus(...parts);
        const common = { formula, stated: WHOLE, unit: '%' };
        const listed = parts.every((part) => part.list && part.list.id === parts[0].list?.id);
        const complete = pairedScopes(parts.map(part)) ||
            (parts.every((one) => one.sentence === parts[0].sentence) && parts.some((one) => hasCue(one, 'rest')));
        if (complete)
            yield { ...common, type: '=', worst: together(parts) ? 'inconsistent' : 'tension' };
        else {
            yield { ...common, type: '=', tentative: true };
            if (parts.length > 2)
                yield* pairs(parts);
            yield* bySentence(parts);
            if (listed && !meetsWhole(formula) && hasCue(parts[0], 'respectively'))
                yield { ...common, stated: MOST, type: '<=' };
        }
    }
}
const meetsWhole = (formula) => judge({ formula, type: '=', stated: WHOLE }).verdict !== 'inconsistent';
/** Two shares that make the whole, among others that cut it differently. */
function* pairs(parts) {
    for (const [i, a] of parts.entries()) {
        for (const b of parts.slice(i + 1)) {
            const common = { formula: plus(a, b), stated: WHOLE, unit: '%', type: '=' };
            if (pairedScopes([part(a), part(b)]))
                yield { ...common, worst: together([a, b]) ? 'inconsistent' : 'tension' };
            else if (isSharp(a, b))
                yield { ...common, tentative: true };
        }
    }
}
/** Shares whose part is only named elsewhere in their sentences: C端 in one, 企业 in the other. */
function* bySentence(parts) {
    const unnamed = parts.filter((fact) => fact.scope === null && fact.written.fine !== '10');
    for (const [i, a] of unnamed.entries())
        for (const b of unnamed.slice(i + 1)) {
            if (a.sentence !== b.sentence && pairedScopes([a.quote, b.quote]))
                yield { formula: plus(a, b), stated: WHOLE, unit: '%', type: '=', worst: 'tension' };
        }
}
/** Sharp enough that making 100 is no accident. */
const isSharp = (a, b) => Math.max(Number(a.written.fine), Number(b.written.fine)) <= 1 &&
    Math.min(Number(a.written.fine), Number(b.written.fine)) < 1;
const part = (fact) => fact.scope ?? fact.metric ?? '';
const together = (facts) => facts.every((fact) => fact.sentence === facts[0].sentence);
function oneOfEach(facts) {
    const best = new Map();
    for (const fact of facts)
        if (!best.has(part(fact)))
            best.set(part(fact), fact);
    return [...best.values()];
}
export const rule = {
    id: 'shares-complement',
    title: { 'zh-CN': '占比之和', en: 'Shares of one whole' },
    about: {
        'zh-CN': '同一整体的各项占比相加不超过100%，列全时等于100%。',
        en: 'Shares of one whole add up to at most 100%, and to exactly that when all are listed.',
    },
    severity: 'error',
    find,
    examples: [
        { text: '2024年,青禾汽车的国内收入占总收入的71.2%,海外收入占总收入的28.8%。', expect: ['consistent'] },
        { text: '2024年,青禾汽车的国内收入占总收入的71.2%,海外收入占总收入的38.8%。', expect: ['inconsistent'] },
    ],
};
