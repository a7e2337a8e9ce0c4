import { number, over } from '../formula.js';
import { isAmount, measure } from '../measure.js';
const MONTHS = { month: 1, quarter: 3, year: 12 };
/** Different words for money that goes out; only within one sentence are they taken for the same. */
const OUTFLOWS = new Set(['cash-burn', 'operating-outflow', 'spending']);
function* find(index) {
    for (const mean of index.facts) {
        const step = mean.per === null ? undefined : MONTHS[mean.per];
        if (step === undefined || mean.kind !== 'money' || mean.change !== null || mean.copyOf)
            continue;
        const total = totalOf(index, mean);
        const months = total ? (index.days(total)?.months ?? 0) : 0;
        if (!total || months <= step || months % step !== 0)
            continue;
        const count = months / step;
        yield {
            formula: over(total, number(count)),
            type: '=',
            stated: mean,
            alike: ['entity', 'currency', 'stance'],
            ...(measure(total) === measure(mean)
                ? {}
                : { worst: total.sentence === mean.sentence ? 'inconsistent' : 'undecidable' }),
        };
    }
}
function totalOf(index, mean) {
    const own = mean.period === null ? null : index.amount(mean, measure(mean), mean.scope);
    if (own)
        return own;
    if (!OUTFLOWS.has(measure(mean) ?? ''))
        return null;
    const outflow = (fact) => isAmount(fact) &&
        OUTFLOWS.has(measure(fact) ?? '') &&
        fact.entity === mean.entity &&
        index.days(fact)?.kind === 'span';
    const before = index.sentence(mean).filter((fact) => fact !== mean && fact.start < mean.start && outflow(fact));
    if (before.length > 0)
        return before.at(-1);
    const latest = ['operating-outflow', 'cash-burn']
        .flatMap((name) => index.subject(mean, null, name))
        .filter((fact) => fact !== mean && outflow(fact));
    return latest.length === 1 && mean.period === null ? latest[0] : null;
}
export const rule = {
    id: 'average-per-period',
    title: { 'zh-CN': '均值与总额', en: 'A mean against its total' },
    about: {
        'zh-CN': '用总额除以月数(季数、年数)重算月均等。',
        en: 'Recomputes a monthly, quarterly or yearly mean from the total.',
    },
    severity: 'error',
    find,
    examples: [
        { text: '2025年上半年,远山科技经营性现金流出13.27亿元,月均消耗超过2亿元。', expect: ['consistent'] },
        { text: '2025年上半年,远山科技经营性现金流出13.27亿元,月均消耗超过3亿元。', expect: ['inconsistent'] },
    ],
};
