import { BIG_SCALES, SMALL_SCALES } from '../../lexicon/numerals.js';
import { extent } from '../../model/period.js';
import { readUnit } from '../scan/unit.js';
const UNIT_IN_BRACKETS = /[（(]\s*(?:单位\s*[:：]\s*)?([^（()）]{1,10})[)）]/u;
const UNIT_CAPTION = /单位\s*[:：为]?\s*(?:人民币)?\s*([^\s，,；;。)）]{1,10})/u;
const CHANGE_LABEL = /同比|增减|增幅|增速|增长率|变动/u;
const QUARTERLY_CHANGE = /环比/u;
const SHARE_LABEL = /占比|比重|比例/u;
/**
 * Gives the figures of a table their meaning: header cells tell metric, period and unit, whichever of them is down and
 * whichever across; the caption tells the unit of bare numbers.
 * @param sentenceAt the sentence (cell) that starts at an offset of the view
 * @param dominant whom the article is about
 */
export function attributeTable(text, table, sentenceAt, dominant) {
    const caption = table.caption ? unitIn(text.slice(table.caption.start, table.caption.end), UNIT_CAPTION) : null;
    const labels = readLabels(text, table, sentenceAt);
    const corner = labels.columns.get(0)?.unit ?? null;
    const reporting = latest([...labels.columns.values()].map((label) => timeOf(label)?.norm ?? null));
    for (const cell of table.cells) {
        const sentence = sentenceAt(cell.start);
        const draft = sentence?.drafts[0];
        if (!draft || isLabel(cell, labels))
            continue;
        const column = labels.columns.get(cell.column) ?? null;
        const row = labels.rows.get(cell.row) ?? null;
        giveUnit(draft, [row?.unit, column?.unit, corner, caption]);
        attributeCell(draft, text, row, column, reporting, dominant);
    }
}
function readLabels(text, table, sentenceAt) {
    const label = (cell) => {
        const words = text.slice(cell.start, cell.end);
        return {
            start: cell.start,
            end: cell.end,
            words,
            sentence: sentenceAt(cell.start),
            unit: unitIn(words, UNIT_IN_BRACKETS) ?? unitIn(words, UNIT_CAPTION),
        };
    };
    const columns = new Map();
    const rows = new Map();
    for (const cell of table.cells) {
        if (cell.end === cell.start)
            continue;
        if (cell.row === 0)
            columns.set(cell.column, label(cell));
        else if (cell.column === 0)
            rows.set(cell.row, label(cell));
    }
    return { columns, rows };
}
const isLabel = (cell, { columns, rows }) => (cell.row === 0 && columns.has(cell.column)) || (cell.column === 0 && rows.has(cell.row));
function unitIn(words, pattern) {
    const found = pattern.exec(words)?.[1]?.replace(/^人民币/u, '');
    if (!found)
        return null;
    let at = 0;
    let power = 0;
    for (; at < found.length; at++) {
        const scale = BIG_SCALES[found[at]] ?? SMALL_SCALES[found[at]];
        if (scale === undefined)
            break;
        power += scale;
    }
    const unit = readUnit(found, at);
    return unit && unit.end === found.length
        ? { unit: unit.unit, kind: unit.kind, currency: unit.currency, power }
        : null;
}
function giveUnit(draft, candidates) {
    const { figure } = draft;
    const given = candidates.find((candidate) => candidate);
    if (figure.unit !== null || !given)
        return;
    const shift = figure.numeral.scaled ? 0 : given.power;
    draft.figure = {
        ...figure,
        unit: given.unit,
        kind: given.kind,
        currency: given.currency,
        unitInferred: true,
        values: figure.values.map((value) => ({ ...value, exponent: value.exponent + shift })),
        fine: figure.fine + shift,
        // a table prints every digit it has: its zeros count
        coarse: figure.fine + shift,
    };
}
/** A column without a time of its own (同比) speaks of the latest period of the table. */
function latest(periods) {
    let best = null;
    for (const period of periods)
        if (period && (extent(period)?.to ?? '') > (extent(best)?.to ?? ''))
            best = period;
    return best;
}
const timeOf = (label) => label?.sentence?.times.find(({ norm }) => norm !== null) ?? null;
function attributeCell(draft, text, row, column, reporting, dominant) {
    const because = (attribute, { start, end }) => ({
        attribute,
        rule: 'header of the table',
        start,
        end,
    });
    const time = timeOf(column) ?? timeOf(row);
    draft.period = time?.norm ?? reporting;
    if (time)
        draft.why.push(because('period', time));
    const metric = column?.sentence?.metrics.at(-1) ?? null;
    const rowMetric = row?.sentence?.metrics.at(-1) ?? null;
    const mention = [column, row].flatMap((label) => label?.sentence?.mentions ?? [])[0];
    draft.entity = mention?.entity.name ?? dominant;
    if (mention)
        draft.why.push(because('entity', mention));
    const named = rowMetric ?? metric;
    const source = rowMetric ? row : metric ? column : null;
    if (named && source) {
        draft.metric = text.slice(named.start, named.end);
        draft.metricId = named.metric.id;
        draft.metricKind = named.metric.kind;
        draft.why.push(because('metric', named));
        const other = source === column ? row : null;
        if (other && !timeOf(other) && (other.sentence?.mentions.length ?? 0) === 0)
            draft.scope = bare(other.words);
    }
    else if (row && !timeOf(row)) {
        draft.metric = bare(row.words) || null;
        draft.confidence *= 0.7;
        draft.why.push(because('metric', row));
    }
    const label = `${column?.words ?? ''} ${row?.words ?? ''}`;
    const rate = draft.figure.kind === 'percent';
    if (rate && QUARTERLY_CHANGE.test(label))
        draft.change = 'qoq';
    else if (rate && CHANGE_LABEL.test(label))
        draft.change = 'yoy';
    else if (rate && SHARE_LABEL.test(label))
        draft.shareOf = draft.metric;
}
const bare = (words) => words.replace(/[（(][^（()）]*[)）]/gu, '').trim();
