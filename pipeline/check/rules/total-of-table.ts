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
}

function* find(index: FactIndex): Iterable<Relation> {
  const columns = new Map<string, Cell[]>();
  const rows = new Map<string, Cell[]>();
  for (const fact of index.facts) {
    if (!isInTable(fact) || fact.copyOf || !isAddable(fact)) continue;
    const { table, row, column } = fact.cell;
    push(columns, `${table} ${column}`, fact);
    push(rows, `${table} ${row}`, fact);
  }
  for (const cells of columns.values())
    yield* totals({ cells, place: ({ cell }) => cell.row, role: ({ cell }) => cell.ofRow });
  for (const cells of rows.values())
    yield* totals({ cells, place: ({ cell }) => cell.column, role: ({ cell }) => cell.ofColumn });
}

const isInTable = (fact: Fact): fact is Cell => fact.cell !== null;

/** Amounts, and shares of one whole. */
const isAddable = (fact: Fact): boolean =>
  isAmount(fact) || (fact.kind === 'percent' && fact.change === null && fact.shareOf !== null);

function* totals({ cells, place, role }: Line): Iterable<Relation> {
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
    if (borne ?? whole) yield relation(borne ?? whole!, total, borne === undefined && last !== undefined);
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
  ],
};
