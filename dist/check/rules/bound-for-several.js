import { currencyPairs } from '../currency-pairs.js';
import { hasCue } from '../fact-index.js';
import { only, over, times } from '../formula.js';
import { isAmount, measure } from '../measure.js';
/** Companies that one bound can be about. */
const MOST = 12;
function* find(index) {
    for (const bound of index.facts) {
        if (bound.hedge === null ||
            bound.hedge === 'about' ||
            !several(bound.entity) ||
            bound.kind !== 'money' ||
            bound.copyOf)
            continue;
        if (!hasCue(bound, 'both', 'each') || bound.period === null)
            continue;
        const name = measure(bound);
        const each = new Map();
        for (const fact of name === null ? [] : index.measured(name)) {
            if (fact.entity !== null &&
                isNamed(bound.entity, fact.entity) &&
                fact.scope === null &&
                isAmount(fact) &&
                fact.aggregate === null &&
                !fact.copyOf &&
                index.sameTime(fact, bound) &&
                !each.has(fact.entity))
                each.set(fact.entity, fact);
        }
        // 都不到4亿元 is said of the largest; the others may be far below
        const boundOnly = each.size > 1;
        for (const fact of [...each.values()].slice(0, MOST)) {
            const formula = inCurrency(index, fact, bound.currency);
            yield {
                formula: formula ?? only(fact),
                type: '=',
                stated: bound,
                boundOnly,
                alike: ['period', 'measure', 'stance'],
                alikeAmong: [fact, bound],
                ...(formula ? {} : { missing: RATE }),
            };
        }
    }
}
/** Said of several: of no one in particular, or of names joined by 、. */
const several = (entity) => entity === null || entity.includes('、');
const isNamed = (all, one) => all === null || all.split('、').includes(one);
const RATE = { 'zh-CN': '币种不同，文中没有汇率', en: 'the currencies differ and the text gives no rate' };
function inCurrency(index, fact, currency) {
    if (fact.currency === currency || currency === null)
        return only(fact);
    for (const { from, to } of currencyPairs(index)) {
        if (from.currency === fact.currency && to.currency === currency)
            return times(fact, over(to, from));
        if (to.currency === fact.currency && from.currency === currency)
            return times(fact, over(from, to));
    }
    return null;
}
export const rule = {
    id: 'bound-for-several',
    title: { 'zh-CN': '对多个主体的同一说法', en: 'One bound for several' },
    about: { 'zh-CN': '“两家都不到4亿元”应对每一家成立。', en: 'A bound said of several must hold for each.' },
    severity: 'error',
    find,
    examples: [
        {
            text: '2024年,远山科技营收为3.12亿元,青禾汽车营收为3.61亿元。2024年,两家公司的营收都不到4亿元。',
            expect: ['consistent', 'consistent'],
        },
        {
            text: '2024年,远山科技营收为3.12亿元,青禾汽车营收为4.61亿元。2024年,两家公司的营收都不到4亿元。',
            expect: ['consistent', 'inconsistent'],
        },
    ],
};
