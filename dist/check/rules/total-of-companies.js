import { daysKey } from '../../model/period.js';
import { hasCue, sharpest } from '../fact-index.js';
import { plus } from '../formula.js';
import { isAmount, measure } from '../measure.js';
const MOST_COMPANIES = 12;
function* find(index) {
    for (const total of index.facts) {
        const names = total.entity?.split('、') ?? [];
        if (names.length < 2 || names.length > MOST_COMPANIES || total.copyOf || total.scope !== null)
            continue;
        if (!isAmount(total) || !(total.aggregate === 'total' || hasCue(total, 'total')))
            continue;
        const times = [...perTime(index, total, names)];
        const own = daysKey(total.period);
        for (const [time, parts] of times) {
            if (own !== null && time !== own)
                continue;
            // with no time of its own the total may be of any time that all of them have
            yield {
                formula: plus(...parts),
                type: '=',
                stated: total,
                alike: ['currency', 'measure', 'stance'],
                ...(own === null && times.length > 1 ? { tentative: true } : {}),
                ...(own === null ? { worst: 'tension' } : {}),
            };
        }
    }
}
/** One amount of each company, by the times at which every one of them has one. */
function* perTime(index, total, names) {
    const times = new Map();
    for (const fact of index.subjectsOf(names, measure(total))) {
        const time = daysKey(fact.period);
        if (time === null || !isAmount(fact) || fact.aggregate !== null || fact.copyOf || fact.kind !== total.kind)
            continue;
        const companies = times.get(time) ?? new Map();
        companies.set(fact.entity, [...(companies.get(fact.entity) ?? []), fact]);
        times.set(time, companies);
    }
    for (const [time, companies] of times)
        if (companies.size === names.length)
            yield [time, names.map((name) => sharpest(companies.get(name)))];
}
export const rule = {
    id: 'total-of-companies',
    title: { 'zh-CN': '多家合计', en: 'Several companies together' },
    about: {
        'zh-CN': '“两家合计”的数字应等于各家之和。',
        en: 'What several companies have together is the sum of what each has.',
    },
    severity: 'error',
    find,
    examples: [
        {
            text: '2024年,远山科技营收为38.4亿元,青禾汽车营收为12.6亿元。2024年,两家公司合计营收51亿元。',
            expect: ['consistent'],
        },
        {
            text: '2024年,远山科技营收为38.4亿元,青禾汽车营收为12.6亿元。2024年,两家公司合计营收61亿元。',
            expect: ['inconsistent'],
        },
    ],
};
