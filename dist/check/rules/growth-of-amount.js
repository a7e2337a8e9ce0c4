/**
 * A rate of change against the values before and after, or, with one of them missing, the missing value. Percentage
 * points are a difference, not a ratio.
 */
import { CURRENCIES_DIFFER } from '../comparable.js';
import { minus, number, only, over, percent, plus, ratio, times } from '../formula.js';
import { formerOf, grownOf, isFall, plainValue } from '../growth.js';
import { measure } from '../measure.js';
import { meets } from '../verdict.js';
const CHANGES = new Set(['yoy', 'qoq', 'month', 'ytd', 'other']);
const POINTS = new Set(['个百分点', '基点']);
function* find(index) {
    for (const rate of index.facts) {
        if (rate.kind !== 'percent' || rate.copyOf || rate.written.digits.length > 1)
            continue;
        if (!(rate.change !== null && CHANGES.has(rate.change)) && rate.base === null)
            continue;
        const grown = grownOf(index, rate);
        if (!grown || (grown.stance !== 'actual' && rate.stance === 'actual' && grown.sentence !== rate.sentence))
            continue;
        const former = formerOf(index, rate, grown);
        if (former) {
            const formula = change(rate, grown, former);
            if (formula)
                yield {
                    formula: meets(formula, rate) ? formula : (otherPair(index, rate, former) ?? formula),
                    type: '=',
                    stated: rate,
                    unit: rate.unit,
                    // a value of the same name in another paragraph may be of another part of the company
                    tentative: !isSure(grown, former),
                    alikeAmong: [grown, former],
                    alike: ['entity', 'scope'],
                    ...currencies(grown, former),
                };
        }
        else if (rate.change === 'yoy' &&
            rate.unit === '%' &&
            grown.kind !== 'percent' &&
            !rate.hedge &&
            !rate.heading &&
            !grown.hedge &&
            positive(grown)) {
            yield {
                formula: implied(rate, grown),
                type: '=',
                stated: null,
                unit: grown.unit,
                currency: grown.currency,
                also: [],
                note: PRIOR,
            };
        }
        else if (POINTS.has(rate.unit ?? '') && grown.kind === 'percent' && !rate.hedge) {
            const points = rate.unit === '基点' ? over(rate, number(100)) : only(rate);
            yield {
                formula: isFall(rate) ? plus(grown, points) : minus(grown, points),
                type: '=',
                stated: null,
                unit: '%',
                note: PRIOR,
            };
        }
    }
}
/** Two other amounts of the sentence that the rate is between: 总额1024亿元,自某月的1246亿元以来首次…,比2月的553亿元上涨85%. */
function otherPair(index, rate, former) {
    const amounts = index
        .sentence(rate)
        .filter((fact) => fact.end <= rate.start && fact.unit === former.unit && plainValue(fact) && !fact.copyOf)
        .slice(-MOST_BEFORE);
    for (const later of amounts)
        for (const earlier of new Set([former, ...amounts])) {
            const formula = later === earlier ? null : change(rate, later, earlier);
            if (formula && meets(formula, rate))
                return formula;
        }
    return null;
}
/** Amounts before a rate that it may be between. */
const MOST_BEFORE = 6;
const isSure = (grown, former) => grown.block === former.block ||
    (grown.metric === former.metric && grown.confidence >= 0.85 && former.confidence >= 0.85);
const PRIOR = { 'zh-CN': '为基期数', en: 'the value it is compared with' };
const currencies = (a, b) => a.currency === b.currency || a.currency === null || b.currency === null ? {} : { missing: CURRENCIES_DIFFER };
const positive = (fact) => !fact.written.digits[0].startsWith('-') && Number(fact.written.digits[0]) > 0;
function change(rate, grown, former) {
    if (POINTS.has(rate.unit ?? '')) {
        if (grown.kind !== 'percent' || former.kind !== 'percent')
            return null;
        const points = isFall(rate) ? minus(former, grown) : minus(grown, former);
        return rate.unit === '基点' ? times(points, number(100)) : points;
    }
    if (rate.unit !== '%' || grown.kind === 'percent' || !positive(grown) || !positive(former))
        return null;
    const name = measure(rate);
    // 亏损收窄 counts as a fall whichever way the extractor signed it
    return isFall(rate) || (name === 'net-loss' && rate.cues.some(({ id }) => id === 'narrow'))
        ? percent(minus(number(1), over(grown, former)))
        : percent(minus(over(grown, former), number(1)));
}
const implied = (rate, grown) => over(grown, isFall(rate) ? minus(number(1), ratio(rate)) : plus(number(1), ratio(rate)));
export const rule = {
    id: 'growth-of-amount',
    title: { 'zh-CN': '增速与前后数值', en: 'Growth against both values' },
    about: {
        'zh-CN': '用本期与基期数值重算同比、环比和百分点变动；缺基期时推算。',
        en: 'Recomputes growth from the values before and after; computes the one that is missing.',
    },
    severity: 'error',
    find,
    examples: [
        { text: '2024年,青禾汽车营收为4.98亿元,同比增长604.4%;2023年营收为7070万元。', expect: ['consistent'] },
        { text: '2024年,青禾汽车营收为4.98亿元,同比增长504.3%;2023年营收为7070万元。', expect: ['inconsistent'] },
        { text: '2025年上半年,青禾汽车的毛利率为17.3%,上年同期为14.0%,同比提升3.3个百分点。', expect: ['consistent'] },
        { text: '2024年,青禾汽车营收为5.50亿元,同比增长10.0%。', expect: ['derived'] },
    ],
};
