import { CURRENCIES } from '../lexicon/currencies.js';
import { CLASSIFIERS, MEASURES } from '../lexicon/units.js';
import { capital } from './format/name.js';
const symbol = (code) => CURRENCIES.find((one) => one.code === code)?.en.trim() ?? code;
export const CHART_WORDS = {
    'zh-CN': {
        periods: (metrics, entities) => `${entities}${entities && '：'}${metrics}`,
        ranking: (topic, _, period) => [period, topic].filter(Boolean).join(''),
        parts: (topic, entity, period) => `${entity}：${period}${topic}的构成`,
        costs: (topic, entity, period) => `${entity}：${period}${topic}与成本费用`,
        runway: (entities) => `${entities}${entities && '：'}现金可支撑多久（推算）`,
        until: (months, month) => `约${months.toFixed(1)}个月，到${month}`,
        runwayOf: (cash, outflow, when) => `现金${cash}，${when}流出${outflow}`,
        unit: (_, unit) => unit ?? '',
        columns: ['现金', '流出', '可支撑'],
        list: (words) => words.join('、'),
        rest: '其余（推算）',
        none: '文中未写',
        partial: '斜纹：不足一年',
        hedged: '空心：约数',
        scale: '每行各用一个比例',
        comma: '，',
        semicolon: '；',
        colon: '：',
    },
    en: {
        periods: (metrics, entities) => `${capital(metrics)}${entities && `: ${entities}`}`,
        ranking: (topic, _, period) => `${capital(topic)}${period && `, ${period}`}`,
        parts: (topic, entity, period) => `${entity}: where ${topic} comes from${period && `, ${period}`}`,
        costs: (topic, entity, period) => `${entity}: ${topic} against costs${period && `, ${period}`}`,
        runway: (entities) => `How long the cash lasts (computed)${entities && `: ${entities}`}`,
        until: (months, month) => `${months.toFixed(1)} months, to ${month}`,
        runwayOf: (cash, outflow, when) => `cash ${cash}; ${outflow} goes out${when && ` ${when}`}`,
        unit: (currency, unit) => currency
            ? symbol(currency)
            : unit === '%'
                ? '%'
                : ([...MEASURES, ...CLASSIFIERS].find((one) => one.unit === unit)?.en ?? ''),
        columns: ['Cash', 'Going out', 'Lasts'],
        list: (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`),
        rest: 'the rest (computed)',
        none: 'not stated',
        partial: 'hatched: part of a year',
        hedged: 'hollow: approximate',
        scale: 'one scale to a row',
        comma: ', ',
        semicolon: '; ',
        colon: ': ',
    },
};
/** The unit stands at the head of the row; a bar carries the number and its scale. */
export function barLabel(words, unit, currency) {
    const bare = unit && unit !== '%' && words.endsWith(unit) ? words.slice(0, -unit.length) : words;
    const sign = currency && (CURRENCIES.find((one) => one.code === currency)?.en ?? `${currency} `);
    return sign ? bare.replace(sign, '') : bare;
}
