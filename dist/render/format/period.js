const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const CHINESE_QUARTERS = ['一', '二', '三', '四'];
const WRITERS = {
    'zh-CN': {
        one: chinese,
        join: (from, to) => `${from}至${to}`,
        when: (words) => words,
        short: (period) => {
            const words = chinese(period);
            return /^\d{4}年.+(?:季度|半年|个月)$/u.test(words) ? [words.slice(5), words.slice(0, 4)] : [words];
        },
    },
    en: {
        one: english,
        join: (from, to) => `${from}–${to}`,
        when: (words, kind) => kind === 'day' ? `on ${words}` : kind === 'range' ? `from ${words.replace('–', ' to ')}` : `in ${words}`,
        short: (period) => [english(period)],
    },
};
/** A period in the notation of facts (`2025-9M`, `2022..2025H1`) in words: 2025年前三季度, 9M 2025; empty for null. */
export function formatPeriod(period, locale) {
    if (!period)
        return '';
    const { one, join } = WRITERS[locale];
    const [from, to] = period.split('..');
    return to === undefined ? one(from) : join(one(from), one(to));
}
/** A period as part of a sentence; empty for null. */
export function formatWhen(period, locale) {
    if (!period)
        return '';
    const kind = period.includes('..') ? 'range' : /^\d{4}-\d{2}-\d{2}$/.test(period) ? 'day' : 'span';
    return WRITERS[locale].when(formatPeriod(period, locale), kind);
}
/** A period for the axis of a chart, in one line or two. */
export const shortPeriod = (period, locale) => period.includes('..') ? [formatPeriod(period, locale)] : WRITERS[locale].short(period);
const PARTS = /^(\d{4})(?:([HQ])(\d)|-(\d{1,2})M|-(\d{2})(?:-(\d{2}))?)?$/;
function chinese(period) {
    const parts = PARTS.exec(period);
    if (!parts)
        return period;
    const [, year, part, n, months, month, day] = parts;
    if (part === 'H')
        return `${year}年${n === '1' ? '上' : '下'}半年`;
    if (part === 'Q')
        return `${year}年${CHINESE_QUARTERS[Number(n) - 1]}季度`;
    if (months)
        return months === '9' ? `${year}年前三季度` : `${year}年前${months}个月`;
    if (day)
        return `${year}年${Number(month)}月${Number(day)}日`;
    return month ? `${year}年${Number(month)}月` : `${year}年`;
}
function english(period) {
    const parts = PARTS.exec(period);
    if (!parts)
        return period;
    const [, year, part, n, months, month, day] = parts;
    if (part)
        return `${part}${n} ${year}`;
    if (months)
        return `${months}M ${year}`;
    if (day)
        return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
    return month ? `${MONTHS[Number(month) - 1]} ${year}` : year;
}
