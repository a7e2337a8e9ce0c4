import { formatAgainst, formatLabel } from '../format/name.js';
import { formatPeriod } from '../format/period.js';
import { formatRow, scalesOf } from '../format/row.js';
import { figureView, signOf } from './figure.js';
import { glossed } from './names.js';
/** Figures of one quantity in a row: one scale and one precision, with the unit at the head where they share it. */
export function rowView(label, cells, locale, scales) {
    const row = formatRow(cells, locale, scales);
    if (!row)
        return { label, cells: cells.map((cell) => cell && figureView(cell, locale)), rounded: false };
    return {
        label: row.unit ? (locale === 'zh-CN' ? `${label}（${row.unit}）` : `${label}, ${row.unit}`) : label,
        cells: cells.map((cell, i) => cell && { sign: signOf(cell), words: row.words[i] ?? '', mark: cell.mark }),
        rounded: row.rounded,
    };
}
export function tableView(table, locale) {
    const scales = scalesOf(table.rows.flatMap(({ cells }) => cells), locale);
    const rows = table.rows.map(({ topic, cells }) => topic.change
        ? // a row of changes stands under what changed
            rowView(`\u3000${formatAgainst(topic.change, locale)}`, cells, locale)
        : rowView(formatLabel(topic, locale), cells, locale, scales));
    return {
        periods: table.periods.map((period) => formatPeriod(period, locale)),
        rows,
        rounded: rows.some(({ rounded }) => rounded),
    };
}
export function comparisonView(section, locale, reading) {
    const rows = section.rows.map(({ topic, period, cells }) => ({
        label: formatLabel(topic, locale),
        period: formatPeriod(period, locale),
        cells: cells.map((cell) => cell && { ...figureView(cell, locale), period: period === null ? formatPeriod(cell.period, locale) : '' }),
    }));
    const told = rows.map((row, i) => ({ ...row, first: row.label !== rows[i - 1]?.label }));
    return { ...section, entities: section.entities.map((name) => glossed(name, reading)), rows: told };
}
