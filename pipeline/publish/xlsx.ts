import type Stream from 'node:stream';
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Feature, type Row } from 'write-excel-file/node';
import { escapeHtml } from '../html-page.ts';

/** A sheet of a workbook: a head that stays in sight and can be filtered, and rows under it. */
export interface SheetOf<T> {
  name: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
}

export interface Column<T> {
  head: string;
  /** in characters */
  width: number;
  of: (row: T) => string | number | null;
  /** how Excel shows a number */
  format?: (row: T) => string | undefined;
  /** a file beside the workbook, and a place in it */
  link?: (row: T) => { file: string; place: string } | null;
}

/** What is added to the files that the library writes. */
type Extension = Feature<Stream | Buffer | Blob>;

/** Longer text is cut: Excel takes a file that holds more in one cell for damaged. */
const LONGEST = 32_000;
const ACCENT = '#1f4e79';

/** Zip times are in the writer's time zone; this one is the same everywhere. */
const TIME = new Date(2000, 0, 1);

/** A workbook as bytes, the same for the same rows. Text is text: no cell holds a formula. */
export async function workbook(sheets: readonly SheetOf<never>[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ head }) => ({
        value: head,
        fontWeight: 'bold' as const,
        ...WRAPPED,
        bottomBorderColor: ACCENT,
        bottomBorderStyle: 'medium' as const,
      })),
      ...rows.map((row): Row => columns.map((column) => cell(column, row))),
    ],
  }));
  const bytes = await writeExcelFile(made, { features: [links(sheets), filters(sheets)] }).toBuffer();
  return zipSync(unzipSync(bytes), { mtime: TIME, level: 6 });
}

const WRAPPED = { wrap: true, alignVertical: 'top' } as const;

function cell(column: Column<never>, row: never): Row[number] {
  const value = column.of(row);
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top', ...format(column.format?.(row)) };
  const text = value.replace(UNFIT, ' ').slice(0, LONGEST);
  const linked = column.link?.(row) ? { textColor: ACCENT, textDecoration: { underline: true as const } } : {};
  return { value: text, type: String, format: '@', ...WRAPPED, ...linked };
}

const format = (words: string | undefined) => (words === undefined ? {} : { format: words });

/** What XML cannot hold. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Cells that lead to a file beside the workbook. */
function links(sheets: readonly SheetOf<never>[]): Extension {
  const found = sheets.map(({ columns, rows }) =>
    columns.flatMap(({ link }, column) =>
      rows.flatMap((row, i) => {
        const to = link?.(row);
        return to ? [{ ref: `${letters(column)}${i + 2}`, ...to }] : [];
      }),
    ),
  );
  const files = found.map((list) => [...new Set(list.map(({ file }) => file))]);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex }) => {
            const list = found[sheetIndex] ?? [];
            const items = list.map(
              ({ ref, file, place }) =>
                `<hyperlink ref="${ref}" r:id="file-${files[sheetIndex]!.indexOf(file)}" location="${escapeHtml(place)}"/>`,
            );
            return items.length === 0 ? '' : `<hyperlinks>${items.join('')}</hyperlinks>`;
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            (files[sheetIndex] ?? [])
              .map(
                (file, i) =>
                  `<Relationship Id="file-${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeHtml(encodeURI(file))}" TargetMode="External"/>`,
              )
              .join(''),
        },
      },
    },
  };
}

/** The arrows of the head, by which rows are filtered. */
function filters(sheets: readonly SheetOf<never>[]): Extension {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const { columns, rows } = sheets[sheetIndex]!;
            return xml.replace(
              '</sheetData>',
              `</sheetData><autoFilter ref="A1:${letters(columns.length - 1)}${rows.length + 1}"/>`,
            );
          },
        },
      },
    },
  };
}

/** 0 → A, 25 → Z, 26 → AA. */
const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${letters(Math.floor(index / 26) - 1)}${letters(index % 26)}`;
