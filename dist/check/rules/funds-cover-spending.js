import { currencyPairs } from '../currency-pairs.js';
import { over, plus, times } from '../formula.js';
import { isAmount } from '../measure.js';
const RAISED = /融资(总|金)?额|累计融资/;
function* find(index) {
    for (const raised of index.facts) {
        if (raised.kind !== 'money' || raised.copyOf || raised.entity === null || !RAISED.test(raised.metric ?? ''))
            continue;
        if (raised.aggregate === null)
            continue;
        const spent = index.subject(raised, null, 'spending').find((fact) => fact.aggregate !== null && plain(fact));
        const held = index.subject(raised, null, 'cash').find((fact) => plain(fact) && isAmount(fact));
        if (!spent || !held || spent.currency !== held.currency)
            continue;
        const formula = inCurrency(index, plus(spent, held), spent.currency, raised.currency);
        if (formula)
            yield { formula, type: '<=', stated: raised, tentative: true };
    }
}
const plain = (fact) => fact.kind === 'money' && fact.stance === 'actual' && !fact.copyOf;
function inCurrency(index, sum, from, to) {
    if (from === to)
        return sum;
    for (const pair of currencyPairs(index))
        if (pair.from.currency === from && pair.to.currency === to)
            return times(sum, over(pair.to, pair.from));
    return null;
}
export const rule = {
    id: 'funds-cover-spending',
    title: { 'zh-CN': '融资与花费、现金', en: 'Funds raised against spending and cash' },
    about: {
        'zh-CN': '融资总额不小于累计花费与账上现金之和。',
        en: 'Funds raised in all are at least cumulative spending and the cash still held.',
    },
    severity: 'note',
    find,
    examples: [
        {
            text: '远山科技累计花费5亿元,融资总额超百亿元。截至2025年9月底,远山科技的现金及现金等价物为3.63亿元。',
            expect: ['consistent'],
        },
    ],
};
