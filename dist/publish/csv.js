import { stringify } from 'csv-stringify/sync';
const COLUMNS = [
    ['id', ({ id }) => id],
    ['line', ({ line }) => line],
    ['column', ({ column }) => column],
    ['text', ({ text }) => text],
    ['kind', ({ kind }) => kind],
    ['value', ({ value }) => (Array.isArray(value) ? value[0] : value)],
    ['value to', ({ value }) => (Array.isArray(value) ? value[1] : null)],
    ['low', ({ low }) => low],
    ['high', ({ high }) => high],
    ['unit', ({ unit }) => unit],
    ['currency', ({ currency }) => currency],
    ['hedge', ({ hedge }) => hedge],
    ['entity', ({ entity }) => entity],
    ['scope', ({ scope }) => scope],
    ['metric', ({ metric }) => metric],
    ['period', ({ period }) => period],
    ['change', ({ change }) => change],
    ['share of', ({ shareOf }) => shareOf],
    ['stance', ({ stance }) => stance],
    ['attribution', ({ attribution }) => attribution],
    ['confidence', ({ confidence }) => confidence],
    ['start', ({ start }) => start],
    ['end', ({ end }) => end],
    ['quote', ({ quote }) => quote],
];
/** A cell that a spreadsheet would take for a formula is given as text, by the apostrophe that spreadsheets know. */
const inert = (cell) => typeof cell === 'string' && /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell) ? `'${cell}` : cell;
/** `facts.csv`: UTF-8 with a byte-order mark and CRLF, so that Excel opens it right; numbers are plain numbers. */
export function factsCsv({ facts }) {
    const rows = facts.map((fact) => COLUMNS.map(([, of]) => inert(of(fact))));
    return stringify([COLUMNS.map(([name]) => name), ...rows], { bom: true, record_delimiter: 'windows' });
}
