import { formatLabel, measures, shortAgainst } from '../format/name.js';
import { formatChange, formatFigure } from '../format/number.js';
import { formatPeriod } from '../format/period.js';
/** Signs before a figure that a reader must not take as it stands. */
const SIGNS = { inconsistent: '×', tension: '▲', wording: '△' };
/** Below this, whose figure it is was guessed from what stands around it. */
const UNSURE = 0.5;
/** A figure as a cell shows it. */
export function figureView(figure, locale) {
    const words = figure.change ? formatChange(figure, locale) : formatFigure(figure, locale);
    return { sign: signOf(figure), words, mark: figure.mark };
}
export const signOf = ({ verdict }) => (verdict && SIGNS[verdict]) ?? '';
const named = (figure) => ({ ...figure, metric: figure.metric ?? '' });
export function cardView({ figure, change }, locale) {
    return {
        ...figureView(figure, locale),
        label: formatLabel(named(figure), locale),
        verdict: figure.verdict ?? 'alone',
        change: change ? changeWords(change, locale) : '',
        about: [figure.entity, formatPeriod(figure.period, locale)].filter(Boolean),
    };
}
/** +20% YoY, 同比+20%. */
function changeWords(change, locale) {
    const against = shortAgainst(change.change, locale);
    const words = formatChange(change, locale);
    return locale === 'zh-CN' ? `${against}${words}` : `${words} ${against}`.trim();
}
/** Figures one to a row. */
export const listView = (figures, locale) => figures.map((figure) => ({
    ...figureView(figure, locale),
    // 不到4年 is told of a loss and is none
    label: isTime(figure) ? '' : formatLabel(named(figure), locale),
    entity: figure.entity ?? '',
    period: formatPeriod(figure.period, locale),
    verdict: figure.verdict ?? 'alone',
    // not facts but what somebody expects
    stance: figure.stance,
    unsure: figure.confidence < UNSURE,
}));
const isTime = ({ kind, metricId }) => (kind === 'duration' || kind === 'age') && !measures(metricId, kind);
