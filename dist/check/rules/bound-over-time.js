import { contains } from '../../model/period.js';
import { only } from '../formula.js';
import { plainValue } from '../growth.js';
import { measure, measureOf } from '../measure.js';
const BOUNDS = new Set(['over', 'under', 'at-least', 'at-most']);
function* find(index) {
    for (const bound of index.facts) {
        if (!BOUNDS.has(bound.hedge ?? '') ||
            bound.kind !== 'percent' ||
            bound.unit !== '%' ||
            !plainValue(bound) ||
            bound.copyOf)
            continue;
        const days = index.days(bound);
        const name = measure(bound);
        const values = peers(index, bound, name).filter((fact) => {
            const own = index.days(fact);
            return (fact !== bound &&
                fact.kind === 'percent' &&
                fact.hedge === null &&
                plainValue(fact) &&
                share(fact) === share(bound) &&
                fact.stance === bound.stance &&
                (days && own ? days.months > own.months && contains(days, own) : fact.sentence === bound.sentence));
        });
        for (const value of values.slice(0, 12))
            yield { formula: only(value), type: above(bound) ? '>=' : '<=', stated: bound, unit: '%' };
    }
}
/** 这一比例: the values of the sentence often leave out whose part they are of. */
const peers = (index, bound, name) => [
    ...index.subject(bound, bound.scope, name),
    ...(bound.scope === null
        ? []
        : index.subject(bound, null, name).filter((fact) => fact.sentence === bound.sentence && fact.start > bound.end)),
];
const above = (bound) => bound.hedge === 'over' || bound.hedge === 'at-least';
const share = (fact) => (fact.shareOf === null ? null : measureOf(fact.shareOf));
export const rule = {
    id: 'bound-over-time',
    title: { 'zh-CN': '一贯的界限与单年数值', en: 'A standing bound against single years' },
    about: {
        'zh-CN': '“常年在40%以上”应对文中给出的每一年成立。',
        en: 'A bound over several years must hold for each value given.',
    },
    severity: 'error',
    find,
    examples: [
        { text: '2022年至2024年,远山科技的毛利率保持在50%以上。2023年,远山科技的毛利率为54.6%。', expect: ['consistent'] },
        {
            text: '2022年至2024年,远山科技的毛利率保持在50%以上。2023年,远山科技的毛利率为44.6%。',
            expect: ['inconsistent'],
        },
    ],
};
