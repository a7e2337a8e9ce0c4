import { formatAgainst, formatTopic, kindOf } from './name.js';
import { formatChange, formatFigure } from './number.js';
import { formatPeriod, formatWhen } from './period.js';
/** How each language says the claims of a headline in one sentence. */
const WRITERS = {
    'zh-CN': chinese,
    en: english,
};
/** The conclusion with its number, as a sentence without its full stop; empty where there is no claim. */
export const formatHeadline = (claims, locale, naming = (name) => name) => (claims.length === 0 ? '' : WRITERS[locale](claims, naming));
const topicWords = (figure, locale) => formatTopic({ ...figure, metric: figure.metric ?? '', change: null }, locale);
function chinese(claims) {
    const [first] = claims;
    const clauses = claims.map(({ figure, change }, i) => {
        // what has been said is not said again
        const again = i > 0 && figure.entity === first.figure.entity;
        const when = again && figure.period === first.figure.period ? '' : formatPeriod(figure.period, 'zh-CN');
        const whose = again ? '' : (figure.entity ?? '');
        const what = `${figure.scope ?? ''}${topicWords(figure, 'zh-CN')}`;
        const gap = /[A-Za-z0-9]$/.test(whose) && /^\d/.test(when) ? ' ' : '';
        if (figure.change)
            return `${whose}${gap}${when}${what}${rate(figure)}`;
        const flows = (kindOf(figure.metricId) ?? (figure.aggregate === 'cumulative' ? 'flow' : null)) === 'flow';
        const is = flows ? '' : '为';
        return `${whose}${gap}${when}${what}${is}${formatFigure(figure, 'zh-CN')}${change ? `，${rate(change)}` : ''}`;
    });
    return clauses.join('；');
}
function rate(figure) {
    const against = formatAgainst(figure.change, 'zh-CN').replace(/变动$|涨跌$/u, '');
    if (figure.kind !== 'percent' || /率$/u.test(against))
        return `${against}${formatFigure(figure, 'zh-CN')}`;
    const words = formatChange(figure, 'zh-CN');
    return `${against}${words.startsWith('−') ? '下降' : '增长'}${words.replace(/^[+−]/u, '')}`;
}
/** Straight: the curly apostrophe of a Chinese font is as wide as a character. */
const OF = "'s";
const VERBS = { flow: 'was', stock: 'stood at', price: 'stood at', rate: 'was', average: 'was' };
const LOSSES = new Set(['net-loss', 'net-loss-parent']);
function english(claims, naming) {
    const [first, second] = claims;
    const head = clause(first, { naming, timed: true });
    if (!second)
        return capitalised(head);
    if (first.figure.entity === second.figure.entity) {
        const timed = first.figure.period !== second.figure.period;
        return capitalised(`${head}; ${clause(second, { naming: null, timed })}`);
    }
    const alike = topicWords(first.figure, 'en') === topicWords(second.figure, 'en') &&
        ![first.figure, second.figure].some(({ change }) => change);
    const name = naming(second.figure.entity ?? '');
    if (!alike || !second.figure.entity || first.change)
        return capitalised(`${head}; ${clause(second, { naming, timed: true })}`);
    const value = formatFigure(second.figure, 'en');
    const tail = `${whenOf(second.figure)}${second.change ? `, ${upOrDown(second.change)}` : ''}`;
    return capitalised(LOSSES.has(first.figure.metricId ?? '') && !first.figure.scope
        ? `${head}, and ${name} ${value}${tail}`
        : `${head}, and ${name}${OF} ${verb(second.figure)} ${value}${tail}`);
}
const capitalised = (text) => `${text.slice(0, 1).toLocaleUpperCase('en')}${text.slice(1)}`;
/** One claim; without the name or the time that has been said. */
function clause(claim, { naming, timed }) {
    const { figure, change } = claim;
    const topic = topicWords(figure, 'en');
    const owner = naming && figure.entity ? naming(figure.entity) : '';
    const when = timed ? whenOf(figure) : '';
    const what = `${owner ? `${owner}${OF} ` : ''}${topic}${figure.scope ? ` (${figure.scope})` : ''}`;
    const value = formatFigure(figure, 'en');
    if (figure.change === 'cagr')
        return `${what} grew ${value} a year${when}`;
    if (figure.change)
        return `${what} ${moved(figure)}${when}`;
    if (owner && LOSSES.has(figure.metricId ?? '') && !figure.scope && figure.stance === 'actual' && !change)
        return `${owner} lost ${value}${when}`;
    // the change is the news: rose 20% to RMB 64.8bn
    if (change && change.kind === 'percent' && figure.stance === 'actual' && !figure.hedge)
        return `${what} ${moved(change)} to ${value}${when}`;
    return `${what} ${verb(figure)} ${value}${when}${change ? `, ${upOrDown(change)}` : ''}`;
}
function whenOf({ period }) {
    const when = formatWhen(period, 'en');
    return when && ` ${when}`;
}
function verb(figure) {
    if (figure.stance !== 'actual')
        return 'is put at';
    return VERBS[kindOf(figure.metricId) ?? (figure.aggregate === 'cumulative' ? 'flow' : 'rate')];
}
/** Against what is said by the time that follows, where it is a year before. */
const against = (figure) => ['yoy', 'other'].includes(figure.change) ? '' : ` ${formatAgainst(figure.change, 'en')}`;
function moved(figure) {
    const words = formatChange(figure, 'en');
    return `${words.startsWith('−') ? 'fell' : 'rose'} ${words.replace(/^[+−]/u, '')}${against(figure)}`;
}
function upOrDown(figure) {
    const words = formatChange(figure, 'en');
    return `${words.startsWith('−') ? 'down' : 'up'} ${words.replace(/^[+−]/u, '')}${against(figure)}`;
}
