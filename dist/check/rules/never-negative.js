import { interval } from '../../model/interval.js';
import { textBetween } from '../fact-index.js';
import { only } from '../formula.js';
import { COST_LINES, measure, measureOf } from '../measure.js';
const POSITIVE = new Set(['revenue', 'spending', 'cash', 'market-cap', 'share-price', 'issue-price', ...COST_LINES]);
/** Written with a minus by some to say loss: both signs are met, so it is odd rather than wrong. */
const SIGNED = new Set(['net-loss', 'operating-outflow', 'cash-burn']);
function* find(index) {
    for (const fact of index.facts) {
        if (!fact.written.digits[0].startsWith('-') || fact.change !== null || fact.copyOf)
            continue;
        if (isRange(index, fact))
            continue;
        const name = measure(fact) ?? '';
        if (SIGNED.has(name))
            yield { ...relation(fact), worst: 'tension' };
        else if (isPositive(fact, name))
            yield relation(fact);
    }
}
/** Totals that may be below zero: 利润总额, 净流入总额. */
const SIGNED_TOTAL = /利润|收益|损益|净/;
/** 1.5万/套-1.8万/套: the stroke after a figure leads to the next one. */
const isRange = (index, fact) => {
    const before = index.facts[index.place(fact) - 1];
    return before?.sentence === fact.sentence && /^(?:[/／][^，,。；;、]{0,8})?$/.test(textBetween(before, fact));
};
const relation = (fact) => ({ formula: only(fact), type: '=', stated: AT_LEAST_ZERO });
function isPositive(fact, name) {
    if (fact.kind === 'count' && fact.unit === null)
        return false;
    if (fact.kind === 'count' || fact.kind === 'age' || fact.kind === 'duration')
        return fact.direction === null;
    if (fact.kind === 'percent')
        return isShare(fact);
    return (POSITIVE.has(name) || (fact.aggregate === 'total' && !SIGNED_TOTAL.test(fact.metric ?? '')) || fact.per === 'user');
}
const isShare = ({ shareOf, metric }) => (shareOf !== null && POSITIVE.has(measureOf(shareOf))) || /占比|份额/.test(metric ?? '');
const AT_LEAST_ZERO = {
    text: { 'zh-CN': '不可能为负', en: 'it cannot be negative' },
    hard: interval(0, Number.POSITIVE_INFINITY),
    typical: null,
    fine: '1',
};
export const rule = {
    id: 'never-negative',
    title: { 'zh-CN': '不可能为负的数', en: 'What cannot be negative' },
    about: {
        'zh-CN': '收入、费用、股价、市值、人数、占收入的比例等写成了负数。',
        en: 'Revenue, a cost, a price, a count or a share of revenue that is printed with a minus.',
    },
    severity: 'error',
    find,
    examples: [
        { text: '2024年,远山科技的营收为-3.46亿元。', expect: ['inconsistent'] },
        { text: '2024年,远山科技的毛利率为-8.1%。', expect: [] },
        { text: '2024年,远山科技的净亏损为-3.46亿元。', expect: ['tension'] },
    ],
};
