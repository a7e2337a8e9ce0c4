import { daysKey } from '../../model/period.js';
import { cueOf, hasCue, isParted } from '../fact-index.js';
import { plus } from '../formula.js';
import { isAmount, measure } from '../measure.js';
import { meets } from '../verdict.js';
const MOST_ITEMS = 20;
function* find(index) {
    for (const total of index.facts) {
        const cue = cueOf(total, 'total');
        if (!cue || !isAmount(total) || total.copyOf || total.aggregate === 'cumulative' || total.list)
            continue;
        // the word stands just before the figure: 合计7亿元, 共有12家
        if (cue.end > total.start || total.start - cue.end > 4)
            continue;
        const items = itemsOf(index, total);
        if (items.length < 2 || items.length > MOST_ITEMS)
            continue;
        const formula = plus(...items);
        const sure = inOneList(items) || (items.every((item) => item.end <= total.start) && alike(items, total));
        if (meets(formula, total))
            yield { formula, type: '=', stated: total, tentative: true };
        else if (sure)
            yield { formula, type: '=', stated: total, alike: ['currency', 'stance'] };
    }
}
/** The items just before the total in its sentence, else those just after it up to the next total. */
function itemsOf(index, total) {
    const facts = index.sentence(total);
    const place = facts.indexOf(total);
    const before = run(facts.slice(0, place).reverse(), total).reverse();
    if (before.length > 1)
        return before;
    const after = run(facts.slice(place + 1), total);
    return after.some((fact) => hasCue(fact, 'of-which')) ? [] : after;
}
/** Neighbours of the same kind as the total, up to the first that is not. */
function run(facts, total) {
    const end = facts.findIndex((fact) => isParted(fact, total) ||
        !isAmount(fact) ||
        fact.kind !== total.kind ||
        fact.currency !== total.currency ||
        fact.unit !== total.unit ||
        fact.aggregate !== null ||
        hasCue(fact, 'total'));
    return facts.slice(0, end < 0 ? facts.length : end);
}
const inOneList = (items) => items.every((item) => item.list !== null && item.list.id === items[0].list?.id) &&
    items.length === items[0].list?.size;
/** Of one quantity and time, each another's. */
const alike = (items, total) => items.every((item) => measure(item) !== null &&
    measure(item) === measure(total) &&
    (!total.period || daysKey(item.period) === daysKey(total.period))) && new Set(items.map(({ entity, scope }) => `${entity} ${scope}`)).size === items.length;
export const rule = {
    id: 'total-of-listed',
    title: { 'zh-CN': '合计与各项', en: 'A total against its items' },
    about: {
        'zh-CN': '“合计”“共”之前(或之后)并列的同类数字相加后比较。',
        en: 'Adds the items listed beside 合计, 总计, 一共 and compares.',
    },
    severity: 'error',
    find,
    examples: [
        { text: '2024年,远山科技在三地的投资分别为1.2亿元、2.3亿元和3.4亿元,合计6.9亿元。', expect: ['consistent'] },
        { text: '2024年,远山科技在三地的投资分别为1.2亿元、2.3亿元和3.4亿元,合计9.6亿元。', expect: ['inconsistent'] },
    ],
};
