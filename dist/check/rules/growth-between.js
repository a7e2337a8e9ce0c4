import { yearOf } from '../../model/period.js';
import { minus, number, over, percent } from '../formula.js';
import { isAmount, measure } from '../measure.js';
const WANTED = new Set(['revenue', 'net-profit', 'net-profit-parent']);
function* find(index) {
    for (const group of index.subjects()) {
        const name = measure(group[0]);
        if (name === null || !WANTED.has(name))
            continue;
        const years = new Map();
        for (const fact of group) {
            const days = index.days(fact);
            if (days?.months === 12 &&
                isAmount(fact) &&
                fact.kind === 'money' &&
                fact.aggregate === null &&
                !fact.hedge &&
                !fact.copyOf &&
                fact.stance === 'actual' &&
                !years.has(yearOf(days.to)))
                years.set(yearOf(days.to), fact);
        }
        const said = new Set(group.filter(({ change }) => change === 'yoy').map((fact) => index.days(fact)?.to.slice(0, 4)));
        for (const [year, fact] of years) {
            const before = years.get(year - 1);
            if (!before ||
                before.currency !== fact.currency ||
                said.has(String(year)) ||
                Number(before.written.digits[0]) <= 0 ||
                Number(fact.written.digits[0]) <= 0)
                continue;
            yield {
                formula: percent(minus(over(fact, before), number(1))),
                type: '=',
                stated: null,
                unit: '%',
                currency: null,
            };
        }
    }
}
export const rule = {
    id: 'growth-between',
    title: { 'zh-CN': '相邻两年的增速', en: 'Growth from year to year' },
    about: { 'zh-CN': '两年数值都有而未写增速时推算。', en: 'Where both years are given and no rate is.' },
    severity: 'note',
    find,
    examples: [{ text: '2023年和2024年,远山科技的收入分别为1.25亿元和3.12亿元。', expect: ['derived'] }],
};
