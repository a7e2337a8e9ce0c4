import type { Span } from '../../model/span.ts';
import { cellLinesAt } from './cell-lines.ts';
import type { Line } from './line-breaks.ts';

/** A table drawn in plain text. Offsets in the file. */
export interface TextTable {
  /** indices of its first line and of the line after its last */
  from: number;
  to: number;
  cells: (Span & { row: number; column: number })[];
}

/** What parts the cells of a row, and how much of a table there must be to trust it: two blanks part words elsewhere too. */
const SEPARATORS: readonly { sign: RegExp; pattern: RegExp; rows: number; columns: number; blank?: boolean }[] = [
  { sign: /\|/, pattern: /\|/g, rows: 2, columns: 2 },
  { sign: /[│┃｜]/, pattern: /[│┃｜]/g, rows: 2, columns: 2 },
  { sign: /\t/, pattern: /\t/g, rows: 2, columns: 2 },
  { sign: /[ \u3000]{2}/, pattern: /[ \u3000]{2,}/g, rows: 3, columns: 3, blank: true },
];

/** The line under a head: --- | :---:, ├───┼───┤ */
const RULE = /^[|\s]*:?-{2,}:?(?:\s*\|\s*:?-{2,}:?)*[|\s]*$|^[\u2500-\u257f\s]*[─━═][\u2500-\u257f\s]*$/;
const NUMBER = /^[（(]?[+\-−－]?[$¥￥€]?\d[\d,，.]*/;

/** Every run of lines whose cells stand side by side, with a number past the first column of a row past the first. */
export function findTextTables(file: string, lines: readonly Line[]): TextTable[] {
  const tables: TextTable[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(file, lines, at) ?? cellLinesAt(file, lines, at);
    if (table) tables.push(table);
    at = table?.to ?? at + 1;
  }
  return tables;
}

function tableAt(file: string, lines: readonly Line[], from: number): TextTable | null {
  for (const { sign, pattern, rows: fewest, columns, blank } of SEPARATORS) {
    const rows: Span[][] = [];
    let to = from;
    for (; to < lines.length; to++) {
      const { start, end } = lines[to]!;
      if (RULE.test(file.slice(start, Math.min(end, start + 400)))) continue;
      const cells = sign.test(file.slice(start, end)) ? split(file, lines[to]!, pattern) : [];
      if (cells.length < 2) break;
      rows.push(cells);
    }
    while (to > from && lines[to - 1]!.start === lines[to - 1]!.end) to--;
    const width = Math.max(0, ...rows.map(({ length }) => length));
    const even = rows.filter(({ length }) => length === width).length;
    if (rows.length < fewest || width < columns || even * 2 < rows.length) continue;
    const isNumber = ({ start, end }: Span) => NUMBER.test(file.slice(start, end));
    if (!rows.slice(1).some((cells) => cells.slice(1).some(isNumber))) continue;
    if (blank && !isEven(rows, width, isNumber, file)) continue;
    const cells = rows.flatMap((row, i) => {
      // a head that has lost its empty corner
      const shift = filled(row) === width - 1 && !row.slice(1).some(isNumber) ? 1 : 0;
      return row.slice(0, width - shift).map((span, column) => ({ ...span, row: i, column: column + shift }));
    });
    return { from, to, cells };
  }
  return null;
}

/** Between blanks an empty cell leaves no trace: only rows that are all full, under a head of words or years, say what stands under what. */
const isEven = (
  [head, ...rows]: readonly Span[][],
  width: number,
  isNumber: (cell: Span) => boolean,
  file: string,
): boolean =>
  head!.length >= width - 1 &&
  !head!
    .slice(1)
    .some((cell) => isNumber(cell) && !/^(?:19|20)\d\d(?!\d|[,，.]\d)/.test(file.slice(cell.start, cell.end))) &&
  rows.every(({ length }) => length === width);

/** How many cells there are up to the last one that is not empty. */
const filled = (row: readonly Span[]): number => row.findLastIndex(({ start, end }) => end > start) + 1;

/** The cells of a row, without the white space around their words; a separator at its ends closes it. */
function split(file: string, { start, end }: Line, separator: RegExp): Span[] {
  const cells: Span[] = [];
  const add = (from: number, to: number) => {
    while (from < to && /\s/.test(file[from]!)) from++;
    while (to > from && /\s/.test(file[to - 1]!)) to--;
    cells.push({ start: from, end: to });
  };
  let at = start;
  for (const match of file.slice(start, end).matchAll(separator)) {
    if (match.index > 0) add(at, start + match.index);
    at = start + match.index + match[0].length;
  }
  if (at < end) add(at, end);
  return cells;
}
