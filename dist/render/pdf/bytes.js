/** Dates as Skia writes them, alone in their parentheses: `/CreationDate (D:20260109080000+00'00')`. */
const DATE = /\/(?:CreationDate|ModDate) \(D:\d{14}(?:[+-]\d\d'\d\d'|Z)?\)/g;
/** Names of structure elements: `/ID (node00000016)`, and as often again where a table's cells name their headers. */
const NAME = /(?<!\/(?:Title|Alt|ActualText|E|T|Lang) )\(node(\d{8})\)/g;
/**
 * Makes a printed document a function of what was printed alone: its two dates become the source's, and the elements of its
 * structure are numbered from 1 in place of a count that runs on through all that the page printed before. All in place and at
 * the same length, so that no offset in the file moves.
 * @param pdf as Chromium prints it; changed
 * @param date YYYY-MM-DD; null stands for the first day of 2000
 * @throws {Error} where the bytes hold no date of the expected form
 */
export function settle(pdf, date) {
    const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
    const text = bytes.toString('latin1');
    const dates = [...text.matchAll(DATE)];
    if (dates.length === 0)
        throw new Error('the printed PDF holds no date where one is expected');
    const digits = `${(date ?? '2000-01-01').replaceAll('-', '')}000000`;
    for (const match of dates) {
        const at = match.index + match[0].indexOf('D:') + 2;
        bytes.write(digits, at, 'latin1');
        if (match[0].endsWith("')"))
            bytes.write("+00'00'", at + digits.length, 'latin1');
    }
    const names = [...text.matchAll(NAME)];
    // by rank, for the tree of names has to stay in order
    const ranks = new Map([...new Set(names.map((match) => match[1]))].sort().map((name, rank) => [name, rank + 1]));
    for (const match of names)
        bytes.write(String(ranks.get(match[1])).padStart(8, '0'), match.index + '(node'.length, 'latin1');
    return pdf;
}
