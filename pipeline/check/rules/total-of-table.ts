/**
 * Tables: a row of totals is the sum of the rows over it, a column of totals that of the columns beside it. Rows of parts
 * (其中) are of the row they follow. Where there are subtotals, a total may be of its own section or of all.
 */
import type { Fact, InTable } from '../../model/fact.ts';
import { type FactIndex, push } from '../fact-index.ts';
import { plus } from '../formula.ts';
import { isAmount } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { meets } from '../verdict.ts';

/** A fact in a table. */
type Cell = Fact & { cell: InTable };
/** A line of a table, along which figures are added up. */
interface Line {
  cells: Cell[];
  place: (fact: Cell) => number;
  role: (fact: Cell) => InTable['ofRow'];
  /** the rows or columns of the table that hold figures */
  filled: ReadonlySet<number>;
}

function* find(index: FactIndex): Iterable<Relation> {
  const columns = new Map<string, Cell[]>();
  const rows = new Map<string, Cell[]>();
  const filled = new Map<number, { rows: Set<number>; columns: Set<number> }>();
  for (const fact of index.facts) {
    if (!isInTable(fact) || fact.copyOf) continue;
    const { table, row, column } = fact.cell;
    if (!filled.has(table)) filled.set(table, { rows: new Set(), columns: new Set() });
    filled.get(table)!.rows.add(row);
    filled.get(table)!.columns.add(column);
    if (!isAddable(fact)) continue;
    push(columns, `${table} ${column}`, fact);
    push(rows, `${table} ${row}`, fact);
  }
  for (const cells of columns.values())
    yield* totals({
      cells,
      place: ({ cell }) => cell.row,
      role: ({ cell }) => cell.ofRow,
      filled: filled.get(cells[0]!.cell.table)!.rows,
    });
  for (const cells of rows.values())
    yield* totals({
      cells,
      place: ({ cell }) => cell.column,
      role: ({ cell }) => cell.ofColumn,
      filled: filled.get(cells[0]!.cell.table)!.columns,
    });
}

const isInTable = (fact: Fact): fact is Cell => fact.cell !== null;

/** Amounts, and shares of one whole. */
const isAddable = (fact: Fact): boolean =>
  isAmount(fact) || (fact.kind === 'percent' && fact.change === null && fact.shareOf !== null);

function* totals({ cells, place, role, filled }: Line): Iterable<Relation> {
  for (const total of cells) {
    if (role(total) !== 'total') continue;
    const before = cells.filter((fact) => place(fact) < place(total) && isAlike(fact, total));
    const last = before.findLast((fact) => role(fact) === 'total');
    const items = before.filter((fact) => role(fact) === 'item');
    const section = last ? items.filter((fact) => place(fact) > place(last)) : [];
    const subtotals = before.filter((fact) => role(fact) === 'total');
    const ways = [items, section, subtotals].filter(({ length }) => length > 1);
    const [whole] = ways;
    const borne = ways.find((terms) => meets(plus(...terms), total));
    // where a figure of the line is not given, or was not read, the rest need not make the total
    const places = new Set(cells.map(place));
    const lacks = [...filled].some((at) => at < place(total) && !places.has(at));
    const guessed = borne === undefined && (last !== undefined || lacks);
    if (borne ?? whole) yield relation(borne ?? whole!, total, guessed);
  }
}

const isAlike = (a: Fact, b: Fact): boolean => a.kind === b.kind && a.unit === b.unit && a.currency === b.currency;

const relation = (terms: readonly Fact[], total: Fact, tentative: boolean): Relation => ({
  formula: plus(...terms),
  type: '=',
  stated: total,
  adjoining: true,
  tentative,
});

export const rule: Rule = {
  id: 'total-of-table',
  title: { 'zh-CN': '表格合计', en: 'Totals of a table' },
  about: {
    'zh-CN': '表格中“合计”行(列)应等于其上各行(其左各列)之和。',
    en: 'A row or column of totals in a table is the sum of those before it.',
  },
  severity: 'error',
  find,
  examples: [
    {
      text: '| 门店 | 营收(万元) |\n| --- | --- |\n| 城东店 | 120 |\n| 城西店 | 95 |\n| 合计 | 215 |',
      expect: ['consistent'],
    },
    {
      text: '| 门店 | 营收(万元) |\n| --- | --- |\n| 城东店 | 120 |\n| 城西店 | 95 |\n| 合计 | 251 |',
      expect: ['inconsistent'],
    },
    {
      text: '| 门店 | 营收(万元) | 客流(万人) |\n| --- | --- | --- |\n| 城东店 | 120 | 3 |\n| 城西店 | 95 | 2 |\n| 城南店 | 未披露 | 1 |\n| 合计 | 251 | 6 |',
      expect: ['consistent'],
    },
  ],
};
