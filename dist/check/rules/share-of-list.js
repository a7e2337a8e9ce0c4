import { exactly } from '../../model/interval.js';
import { over, percent, plus } from '../formula.js';
import { isAmount } from '../measure.js';
import { baseOf } from '../shares.js';
import { judge, meets } from '../verdict.js';
function* find(index) {
    const done = new Set();
    for (const first of index.facts) {
        if (first.kind !== 'percent' ||
            !first.list ||
            first.list.size < 3 ||
            first.change !== null ||
            done.has(first.list.id))
            continue;
        done.add(first.list.id);
        const shares = index.list(first);
        const amounts = amountsBefore(index, first, shares.length);
        if (!amounts || shares.length !== first.list.size || (first.shareOf !== null && baseOf(index, first)))
            continue;
        const total = plus(...amounts);
        const relations = shares.map((stated, i) => ({ formula: percent(over(amounts[i], total)), type: '=', stated, unit: '%' }));
        const borne = relations.filter(({ formula, stated }) => meets(formula, stated));
        if (borne.length >= Math.max(2, relations.length - 1))
            yield* relations;
        else if (judge({ formula: plus(...shares), type: '=', stated: WHOLE }).verdict === 'consistent')
            yield* relations.map((relation) => ({ ...relation, worst: 'tension' }));
    }
}
const WHOLE = {
    text: { 'zh-CN': '整体为100%', en: 'the whole is 100%' },
    hard: exactly(100),
    typical: null,
    fine: '0.1',
};
function amountsBefore(index, share, size) {
    const last = index
        .sentence(share)
        .filter((fact) => fact.start < share.start && isAmount(fact) && fact.list?.size === size)
        .at(-1);
    const list = last ? index.list(last) : [];
    return list.length === size ? list : null;
}
export const rule = {
    id: 'share-of-list',
    title: { 'zh-CN': '各项金额与各自占比', en: 'Listed amounts against their shares' },
    about: {
        'zh-CN': '并列的金额与并列的占比:以各项之和为整体重算。',
        en: 'Amounts and shares listed side by side: recomputed with the sum of the list as the whole.',
    },
    severity: 'error',
    find,
    examples: [
        {
            text: '2024年,远山科技的人工、租金和推广支出分别为2亿元、5亿元和3亿元,占比分别为20%、50%、30%。',
            expect: ['consistent', 'consistent', 'consistent'],
        },
        {
            text: '2024年,远山科技的人工、租金和推广支出分别为2.00亿元、5.00亿元和3.00亿元,占比分别为20%、50%、36%。',
            expect: ['consistent', 'consistent', 'inconsistent'],
        },
    ],
};
