import { METRICS } from '../../lexicon/metrics.js';
import { TERMS } from '../../lexicon/terms.js';
const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]));
const BY_WORDS = new Map(METRICS.flatMap((metric) => metric.zh.map((words) => [words, metric])));
/** What a rate of change is against. */
const CHANGES = {
    'zh-CN': {
        yoy: '同比',
        qoq: '环比',
        day: '当日涨跌',
        week: '周涨跌',
        month: '月度变动',
        ytd: '较年初',
        cagr: '复合增长率',
        other: '变动',
    },
    en: {
        yoy: 'year on year',
        qoq: 'quarter on quarter',
        day: 'on the day',
        week: 'in the week',
        month: 'in the month',
        ytd: 'since year-end',
        cagr: 'compound growth',
        other: 'change',
    },
};
/** The same where room is short. */
const SHORT = {
    'zh-CN': { other: '' },
    en: { other: '', yoy: 'YoY', qoq: 'QoQ', month: 'MoM', ytd: 'YTD', cagr: 'CAGR' },
};
/** A business term in English; words that are none stay as they are. */
const term = (words) => (Object.hasOwn(TERMS, words) ? TERMS[words] : words);
/** How each language names what is measured. */
const WRITERS = {
    'zh-CN': ({ metric, aggregate, shareOf, change }) => {
        const base = aggregate === 'cumulative' && !metric.includes('累计') ? `累计${metric}` : metric;
        if (change)
            return /增长率|增速|涨幅|跌幅|增幅|降幅/u.test(base) ? base : `${base}${CHANGES['zh-CN'][change]}`;
        return shareOf && shareOf !== metric ? `${base}（占${shareOf}）` : shareOf ? `占${shareOf}比重` : base;
    },
    en: ({ metric, metricId, aggregate, shareOf, change }) => {
        const name = BY_ID.get(metricId ?? '')?.en ?? term(metric);
        const base = aggregate === 'cumulative' ? `cumulative ${name}` : name;
        if (change)
            return change === 'cagr' ? `${base}, compound growth` : `${base}, ${CHANGES.en[change]}`;
        if (!shareOf)
            return base;
        const whole = BY_WORDS.get(shareOf)?.en ?? term(shareOf);
        return shareOf === metric ? `share of ${whole}` : `${base} (of ${whole})`;
    },
};
/** What a figure measures, in words; empty where nothing is known. */
export const formatTopic = (topic, locale) => topic.metric === '' ? '' : WRITERS[locale](topic);
/** The same at the head of a row or a card: with a capital in languages that have them, and the segment after it. */
export function formatLabel(topic, locale) {
    const words = formatTopic(topic, locale);
    const scope = topic.scope && locale === 'en' ? term(topic.scope) : topic.scope;
    return [capital(words), scope].filter(Boolean).join(' · ');
}
/** With its first letter a capital, in scripts that have them. */
export const capital = (words) => `${words.slice(0, 1).toLocaleUpperCase('en')}${words.slice(1)}`;
/** A segment, or a name in its place: in the language where it is a business term, else as the article writes it. */
export const formatTerm = (words, locale) => (locale === 'en' ? term(words) : words);
/** The name of a company. */
export const formatName = (name, _locale) => name;
export const formatAgainst = (change, locale) => CHANGES[locale][change];
export const shortAgainst = (change, locale) => SHORT[locale][change] ?? CHANGES[locale][change];
/** Whether a metric is measured in this; an unknown one may be. */
export const measures = (metricId, kind) => BY_ID.get(metricId ?? '')?.units.some((unit) => unit === kind) ?? metricId === null;
/** Flow, stock, rate …; null where the lexicon does not know the metric. */
export const kindOf = (metricId) => BY_ID.get(metricId ?? '')?.kind ?? null;
