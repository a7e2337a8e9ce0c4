import { central } from '../../model/interval.js';
import { contains, extent } from '../../model/period.js';
import { minus, only, plus, pointOf } from '../formula.js';
import { COST_LINES, isAmount } from '../measure.js';
function* find(index) {
    for (const spent of index.measured('spending')) {
        if (!isAmount(spent) || spent.copyOf || spent.scope !== null || spent.stance !== 'actual')
            continue;
        if (spent.aggregate === null && !/累计/.test(spent.metric ?? ''))
            continue;
        const days = extent(spent.period) ?? null;
        const inside = (name) => latestCopy(index.subject(spent, null, name).filter((fact) => fits(index, fact, spent, days)), index);
        const lines = COST_LINES.flatMap(inside);
        if (lines.length > 1 && lines.some(({ currency }) => currency !== spent.currency)) {
            const net = minus(plus(...lines), ...inside('revenue'));
            yield { formula: net, type: '=', stated: spent, alike: ['currency'], tentative: true };
        }
        else if (lines.length > 1) {
            yield {
                formula: plus(...lines),
                type: '<=',
                stated: spent,
                alike: ['entity', 'currency', 'stance'],
                ...explained(plus(...lines), spent),
            };
            const revenue = inside('revenue');
            if (revenue.length > 0)
                yield { formula: minus(plus(...lines), ...revenue), type: '=', stated: spent, tentative: true, note: NET };
        }
        const loss = index
            .subject(spent, null, 'net-loss')
            .find((fact) => isAmount(fact) &&
            fact.aggregate !== null &&
            fact.currency === spent.currency &&
            !fact.copyOf &&
            (days === null || index.sameTime(fact, spent)));
        if (loss)
            yield {
                formula: only(loss),
                type: '<=',
                stated: spent,
                alike: ['entity', 'currency', 'stance'],
                ...explained(only(loss), spent),
            };
    }
}
/** Definitions explain some of a difference, but not a tenfold one. */
const explained = (formula, spent) => pointOf(formula).gt(central(spent.written).times(10)) ? {} : { worst: 'tension', note: DEFINED };
const DEFINED = {
    'zh-CN': '口径可能不同，例如一个是净现金支出，一个含非现金项目',
    en: 'one may be net cash, the other may hold non-cash items',
};
const NET = { 'zh-CN': '若指扣除收入后的净支出则相符', en: 'it fits as spending net of revenue' };
/** Inside the span of the spending; without a span, any whole period. */
function fits(index, fact, spent, days) {
    const own = index.days(fact);
    return (isAmount(fact) &&
        fact.aggregate === null &&
        !fact.copyOf &&
        own?.kind === 'span' &&
        (days === null || contains(days, own)));
}
/** One figure a span, spans that do not overlap. */
function latestCopy(facts, index) {
    const chosen = [];
    for (const fact of facts) {
        const days = index.days(fact);
        if (chosen.every((other) => index.days(other).to < days.from || days.to < index.days(other).from))
            chosen.push(fact);
    }
    return chosen;
}
export const rule = {
    id: 'spending-against-lines',
    title: { 'zh-CN': '累计花费与分项、亏损', en: 'Spending against its lines and the loss' },
    about: {
        'zh-CN': '累计花费应不小于同期各项费用之和，也不应小于同期累计亏损。',
        en: 'Cumulative spending is at least the sum of its cost lines and at least the cumulative loss.',
    },
    severity: 'warning',
    find,
    examples: [
        {
            text: '2023年至2024年,远山科技累计花费约2亿元。2023年和2024年,其研发开支分别为1.10亿元和1.80亿元。',
            expect: ['tension'],
        },
    ],
};
