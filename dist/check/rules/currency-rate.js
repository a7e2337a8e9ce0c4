import { interval } from '../../model/interval.js';
import { currencyPairs } from '../currency-pairs.js';
import { rates } from '../exchange.js';
import { over, plus } from '../formula.js';
import { partsOf, spansOf, tile } from '../tiles.js';
function* find(index) {
    const first = new Map();
    for (const { from, to } of currencyPairs(index)) {
        const known = rates(from.currency, to.currency);
        yield {
            formula: over(to, from),
            type: '=',
            stated: known && plausible(known),
            unit: null,
            currency: null,
        };
        const parts = index.days(from) && tile(index, from, partsOf(index, from, spansOf(index, from)).filter(sameCoin(from)));
        if (known && parts && parts.length > 1)
            yield { formula: over(to, plus(...parts)), type: '=', stated: plausible(known), unit: null, currency: null };
        const key = `${from.currency}/${to.currency}`;
        const other = first.get(key);
        if (!other)
            first.set(key, { from, to });
        else
            yield {
                formula: over(over(to, from), over(other.to, other.from)),
                type: '=',
                stated: SAME,
                unit: null,
                currency: null,
                worst: 'tension',
            };
    }
}
const sameCoin = (total) => (part) => part.currency === total.currency;
/** Rates of one text differ by their day; more than this they do not. */
const SAME = {
    text: { 'zh-CN': '两处汇率之比应近于1', en: 'one rate over the other must be near 1' },
    hard: interval('0.93', '1.07'),
    typical: null,
    fine: '0.01',
};
function plausible(rate) {
    const { lo: low, hi: high } = rate;
    const text = `${low.toSignificantDigits(3)}–${high.toSignificantDigits(3)}`;
    return {
        text: { 'zh-CN': `历史上在${text}之间`, en: `historically ${text}` },
        hard: rate,
        typical: null,
        fine: '0.01',
    };
}
export const rule = {
    id: 'currency-rate',
    title: { 'zh-CN': '隐含汇率', en: 'Implied rate of exchange' },
    about: {
        'zh-CN': '“约合”前后两种货币的金额之比应是可能的汇率，全文各处应一致。',
        en: 'The two amounts around 约合 imply a rate: it must be a possible one, the same all through the text.',
    },
    severity: 'error',
    find,
    examples: [
        { text: '2024年,远山科技亏损13.2亿美元(约合人民币92.19亿元)。', expect: ['consistent'] },
        { text: '2024年,远山科技亏损13.2亿美元(约合人民币9.219亿元)。', expect: ['inconsistent'] },
        { text: '2024年,远山科技亏损13.2亿元(约合人民币92.19亿元)。', expect: ['inconsistent'] },
    ],
};
