import { CURRENCIES } from '../../lexicon/currencies.js';
import { CLASSIFIERS, MEASURES } from '../../lexicon/units.js';
/** True minus, not a hyphen. */
export const MINUS = '−';
/** Words before and after a figure for its hedge. */
const HEDGES = {
    'zh-CN': {
        about: ['约', ''],
        over: ['超', ''],
        under: ['不到', ''],
        nearly: ['近', ''],
        'at-most': ['至多', ''],
        'at-least': ['', '以上'],
    },
    en: {
        about: ['about ', ''],
        over: ['over ', ''],
        under: ['under ', ''],
        nearly: ['nearly ', ''],
        'at-most': ['at most ', ''],
        'at-least': ['at least ', ''],
    },
};
/** How each language writes a figure, hedge apart. */
const WRITERS = { 'zh-CN': chinese, en: english };
/** A figure with its hedge, in the precision in which the article wrote it. */
export function formatFigure(figure, locale) {
    return hedged(WRITERS[locale](figure), figure, locale);
}
/** The words of a figure with its hedge before or after them. */
export function hedged(words, { hedge, written }, locale) {
    // 70多倍 already says so in Chinese
    if (!hedge || (locale === 'zh-CN' && written.more))
        return words;
    const [before, after] = HEDGES[locale][hedge];
    return `${before}${words}${after}`;
}
/** A figure with its hedge exactly as formulas of findings spell it: the article’s own words. */
export function asSpelled({ text, hedge, written }) {
    if (!hedge || written.more)
        return text;
    const [before, after] = HEDGES['zh-CN'][hedge];
    return `${before}${text}${after}`;
}
/** A rate of change with its sign: +20%, −3.5%. A fall that is printed without a minus gets one. */
export function formatChange(figure, locale) {
    const words = formatFigure(figure, locale);
    if (figure.kind !== 'percent')
        return words;
    const plain = words.replace(new RegExp(`^${MINUS}`), '');
    const falls = figure.direction === 'down' || plain !== words;
    return figure.hedge ? words : `${falls ? MINUS : '+'}${plain}`;
}
/** As it stands in the article, with an inferred unit added, full-width digits made plain, and a true minus. */
function chinese({ text, unit, unitInferred, kind }) {
    const plain = text.normalize('NFKC').replace(/\s+/g, '').replace(/^-/, MINUS);
    return unitInferred && unit && !plain.endsWith(unit) && kind !== 'percent' ? plain + unit : plain;
}
/** US$1.32bn, RMB 2.96bn, 69.4%, 0.04 pp, 12,000 customers’ worth of digits without a classifier. */
function english(figure) {
    const numbers = figure.written.digits.map((digits) => scaled(digits, figure));
    const range = numbers.length === 2;
    const [first, second] = numbers;
    const same = range && first.suffix === second.suffix;
    const body = range
        ? `${first.digits}${same ? '' : first.suffix}–${second.digits}${second.suffix}`
        : `${first.digits}${first.suffix}`;
    const negative = body.startsWith(MINUS);
    const currency = figure.currency ? prefixOf(figure.currency) : '';
    const money = currency && negative ? `${MINUS}${currency}${body.slice(1)}` : `${currency}${body}`;
    return `${money}${suffixOf(figure, range ? null : figure.written.digits[0])}`;
}
/** The scales of each language, largest first. */
export const STEPS = {
    'zh-CN': [
        { power: 8, suffix: '亿' },
        { power: 4, suffix: '万' },
    ],
    en: [
        { power: 12, suffix: 'trn' },
        { power: 9, suffix: 'bn' },
        { power: 6, suffix: 'm' },
    ],
};
/** The unit at the head of a row whose digits are scaled: RMB m, 亿元, m vehicles. */
export function unitAt({ unit, currency }, power, locale) {
    const scale = STEPS[locale].find((step) => step.power === power)?.suffix ?? '';
    if (locale === 'zh-CN')
        return `${scale}${unit ?? ''}`;
    const name = currency ? prefixOf(currency).trim() : wordOf(unit);
    return (currency ? [name, scale] : [scale, name]).filter(Boolean).join(' ');
}
/** What stands before an amount in English. */
const prefixOf = (code) => CURRENCIES.find((one) => one.code === code)?.en ?? `${code} `;
const wordOf = (unit) => [...MEASURES, ...CLASSIFIERS].find((one) => one.unit === unit)?.en ?? '';
/** Exact digits moved to the step that reads best, rounded to nothing: the article’s precision is kept. */
function scaled(digits, { written, kind }) {
    const negative = digits.startsWith('-');
    const plain = negative ? digits.slice(1) : digits;
    const [whole = '0', fraction = ''] = plain.split('.');
    const size = whole.length - 1;
    const scalable = kind === 'money' || kind === 'count' || kind === 'price' || kind === 'other';
    const step = scalable ? STEPS.en.find(({ power }) => size >= power) : undefined;
    const sign = negative ? MINUS : '';
    if (!step)
        return { digits: `${sign}${grouped(whole)}${fraction ? `.${fraction}` : ''}`, suffix: '' };
    const head = whole.slice(0, whole.length - step.power);
    const places = Math.max(0, step.power - powerOf(written.coarse));
    const tail = (whole.slice(whole.length - step.power) + fraction).slice(0, places);
    return { digits: `${sign}${grouped(head)}${tail ? `.${tail}` : ''}`, suffix: step.suffix };
}
/** The exponent of a power of ten in plain notation. */
export const powerOf = (text) => (text.startsWith('0.') ? -(text.length - 2) : text.length - 1);
export const grouped = (whole) => whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const PLAIN_SUFFIXES = {
    '%': '%',
    个百分点: ' pp',
    '‰': '‰',
    基点: ' bp',
    岁: ' years',
    点: ' points',
};
const PER_WORDS = {
    share: ' per share',
    tonne: ' per tonne',
    person: ' per person',
    vehicle: ' per vehicle',
    parcel: ' per parcel',
    store: ' per store',
    user: ' per user',
    customer: ' per customer',
    year: ' a year',
    quarter: ' a quarter',
    month: ' a month',
    week: ' a week',
    day: ' a day',
    hour: ' an hour',
};
function suffixOf({ unit, kind, per, currency }, digits) {
    if (kind === 'price' || kind === 'money')
        return currency && per ? (PER_WORDS[per] ?? (per.endsWith('shares') ? ` per ${per}` : '')) : '';
    if (unit === null)
        return '';
    if (PLAIN_SUFFIXES[unit] !== undefined)
        return PLAIN_SUFFIXES[unit];
    const known = [...MEASURES, ...CLASSIFIERS].find((one) => one.unit === unit);
    if (!known?.en)
        return '';
    const word = digits === '1' && known.enOne ? known.enOne : known.en;
    return ` ${word}`;
}
/**
 * A computed number in base units, as a locale writes it.
 * @param significant digits kept; trailing zeros go
 */
export function formatComputed(value, unit, currency, locale, significant = 4) {
    const size = Math.abs(value);
    const sign = value < 0 ? MINUS : '';
    // Chinese scales by 万 and 亿 and groups no digits
    const digits = (n) => plainDigits(n, significant, locale !== 'zh-CN');
    if (unit === '%' || unit === '个百分点')
        return `${sign}${digits(size)}${unit === '%' ? '%' : locale === 'en' ? ' pp' : unit}`;
    if (locale === 'zh-CN') {
        const [divisor, scale] = size >= 1e8 ? [1e8, '亿'] : size >= 1e4 ? [1e4, '万'] : [1, ''];
        return `${sign}${digits(size / divisor)}${scale}${unit ?? ''}`;
    }
    const prefix = currency ? prefixOf(currency) : '';
    const step = STEPS.en.find(({ power }) => size >= 10 ** power);
    const body = step ? `${digits(size / 10 ** step.power)}${step.suffix}` : digits(size);
    const word = currency ? '' : wordOf(unit);
    return `${sign}${prefix}${body}${word && ` ${word}`}`;
}
const PLAIN = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 12 });
/** Digits without an exponent: whole numbers stay whole. */
function plainDigits(n, significant, groups) {
    const rounded = n >= 10 ** significant ? Math.round(n) : Number(n.toPrecision(significant));
    const [whole = '0', fraction] = PLAIN.format(rounded).split('.');
    return `${groups ? grouped(whole) : whole}${fraction ? `.${fraction}` : ''}`;
}
