/** A compound rate of growth against the first and last year. */
import { monthOf, yearOf } from '../../model/period.js';
import { minus, number, over, percent, root } from '../formula.js';
import { isAmount, measure } from '../measure.js';
function* find(index) {
    for (const rate of index.facts) {
        if (rate.change !== 'cagr' || rate.unit !== '%' || rate.copyOf)
            continue;
        const days = index.days(rate);
        if (!days || monthOf(days.from) !== 1 || monthOf(days.to) !== 12)
            continue;
        const [first, last] = [yearOf(days.from), yearOf(days.to)];
        if (last - first < 1)
            continue;
        const name = measure(rate);
        const inYear = (year) => amountIn(index, rate, name, String(year)) ??
            index
                .sentence(rate)
                .find((fact) => isAmount(fact) && fact.period === String(year) && fact.entity === rate.entity && fact.scope === rate.scope);
        const [from, to] = [inYear(first), inYear(last)];
        // a forecast grows from what was
        if (!from || !to || to.stance !== rate.stance || from.stance === 'target')
            continue;
        if (from.kind !== to.kind || from.currency !== to.currency || measure(from) !== measure(to))
            continue;
        yield {
            formula: percent(minus(root(over(to, from), last - first), number(1))),
            type: '=',
            stated: rate,
            unit: '%',
            alike: ['entity', 'scope'],
        };
    }
}
const amountIn = (index, rate, name, period) => index
    .subject(rate, rate.scope, name)
    .find((fact) => isAmount(fact) && fact.period === period && fact.aggregate === null && !fact.copyOf);
export const rule = {
    id: 'compound-growth',
    title: { 'zh-CN': '复合增长率', en: 'Compound growth' },
    about: {
        'zh-CN': '用首末两年数值重算年均复合增长率。',
        en: 'Recomputes a compound annual rate from the first and last year.',
    },
    severity: 'error',
    find,
    examples: [
        {
            text: '2022年至2024年,远山科技的收入分别为5740万元、1.25亿元和3.12亿元,年均复合增长率超过130%。',
            expect: ['consistent'],
        },
        {
            text: '2022年至2024年,远山科技的收入分别为5740万元、1.25亿元和3.12亿元,年均复合增长率超过150%。',
            expect: ['inconsistent'],
        },
    ],
};
