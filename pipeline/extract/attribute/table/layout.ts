import { COMPANY_HEADS, INDEX_HEADS, OWNER_HEADS, TOTAL_ROWS } from '../../../lexicon/table-heads.ts';
import type { Cell, Table } from '../../../model/article.ts';

/** What the columns of a table are for. */
export interface Layout {
  /** the column whose cells label the rows */
  label: number;
  /** whether those labels name whose the figures are, and whether they are companies */
  owners: 'companies' | 'others' | null;
  /** columns of ranks and codes */
  index: ReadonlySet<number>;
}

/** A table with what its columns are for. */
export interface LaidTable extends Table {
  layout: Layout;
}

export const laidOut = (text: string, table: Table): LaidTable => ({ ...table, layout: layoutOf(text, table) });

/** 基金代码, 排名: by its head; or without a head, 1 2 3 downwards. */
function layoutOf(text: string, { cells }: Table): Layout {
  const words = ({ start, end }: Cell) => text.slice(start, end).replace(/\s+/g, '');
  const columns = [...Map.groupBy(cells, ({ column }) => column)].sort(([a], [b]) => a - b);
  const index = new Set<number>();
  for (const [column, all] of columns) {
    const head = all[0]!.row === 0 ? words(all[0]!) : '';
    const body = all.filter(({ row }) => row > 0).map(words);
    const counts = body.length > 1 && body.every((word, i) => word === String(i + 1));
    if (INDEX_HEADS.some((word) => head.endsWith(word)) || (head === '' && counts)) index.add(column);
  }
  const [label = 0] = columns.map(([column]) => column).filter((column) => !index.has(column));
  const head = cells.find(({ row, column }) => row === 0 && column === label);
  const name = head ? words(head).replace(/[（(].*$/u, '') : '';
  const endsWithAny = (heads: readonly string[]) => heads.some((word) => name.endsWith(word));
  return {
    label,
    owners: endsWithAny(COMPANY_HEADS) ? 'companies' : endsWithAny(OWNER_HEADS) ? 'others' : null,
    index,
  };
}

/** Cells that are no values, by where they start: those that label rows or columns, and those that number them. */
export function partsOf({ cells, layout: { label, index } }: LaidTable): [start: number, part: 'label' | 'index'][] {
  return cells.flatMap(({ row, column, start }): [number, 'label' | 'index'][] => {
    if (index.has(column)) return [[start, 'index']];
    return row === 0 || column === label ? [[start, 'label']] : [];
  });
}

/** The companies that the rows of a table name, if its labels are companies. */
export function companiesOf(text: string, { cells, layout: { label, owners } }: LaidTable): string[] {
  if (owners !== 'companies') return [];
  return cells
    .filter(({ row, column }) => row > 0 && column === label)
    .map(({ start, end }) => ownerIn(text.slice(start, end)))
    .filter((name) => name !== null);
}

const MEANS = /^(?:平均|均值|平均值|中位数)$/u;

/** Whether a label is of the sum of the others. */
export function isTotal(label: string): boolean {
  const words = label.replace(/[（(][^（()）]*[)）]|\s/gu, '');
  return TOTAL_ROWS.includes(words) && !MEANS.test(words);
}

/** The name in a label without its code or note in brackets; null for a total, a number or a phrase. */
export function ownerIn(label: string): string | null {
  const name = label.replace(/[（(][^（()）]*[)）]/gu, '').trim();
  return name.length < 2 ||
    name.length > 16 ||
    TOTAL_ROWS.includes(name) ||
    !/^[\p{L}\p{N}·&\-. *]+$/u.test(name) ||
    /^[\d.]+$/.test(name)
    ? null
    : name;
}
