import { chartDescription, chartFile, chartTitle } from '../chart.js';
import { barName } from '../chart-bars.js';
import { CHART_WORDS } from '../chart-words.js';
import { formatLabel } from '../format/name.js';
import { formatPeriod } from '../format/period.js';
import { figureView } from './figure.js';
import { rowView } from './table.js';
/** A chart: its file, what it is called, what it says, and its figures as tables. */
export function chartView(chart, locale) {
    return {
        file: chartFile(chart, locale),
        title: chartTitle(chart, locale),
        description: chartDescription(chart, locale),
        tables: tablesOf(chart, locale),
    };
}
function tablesOf(chart, locale) {
    if (chart.kind === 'periods')
        return chart.rows.map(({ entity, panels }) => ({
            title: entity ?? '',
            head: panels[0].points.map(({ period }) => formatPeriod(period, locale)),
            rows: panels
                .filter(({ points }) => points.some(({ figure }) => figure))
                .map(({ topic, points }) => rowView(formatLabel(topic, locale), points.map(({ figure }) => figure), locale)),
        }));
    if (chart.kind === 'runway') {
        const { columns, until } = CHART_WORDS[locale];
        return [
            {
                title: '',
                head: columns,
                rows: chart.rows.map(({ entity, to, months, cash, outflow }) => ({
                    label: entity ?? '—',
                    cells: [
                        figureView(cash, locale),
                        figureView(outflow, locale),
                        { sign: '≈', words: until(months, formatPeriod(to.slice(0, 7), locale)), mark: cash.mark },
                    ],
                })),
            },
        ];
    }
    return [
        {
            title: '',
            head: [formatPeriod(chart.period, locale)],
            rows: chart.bars.map((bar) => ({ label: barName(bar, locale), cells: [figureView(bar.figure, locale)] })),
        },
    ];
}
