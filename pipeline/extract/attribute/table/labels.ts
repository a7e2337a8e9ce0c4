import type { Cell, Table } from '../../../model/article.ts';
import { extent } from '../../../model/period.ts';
import type { Sentence } from '../../draft.ts';
import type { Time } from '../../times/time.ts';
import { type CellUnit, unitIn, unitOfLabel } from './unit.ts';

/** A label of a row or column, read. */
export interface Label {
  start: number;
  end: number;
  words: string;
  sentence: Sentence | null;
  unit: CellUnit | null;
}

/** More rows than these do not head a table. */
const MOST_HEADERS = 3;

/** What heads the rows and columns of a table, the rows of its head below each other. */
export class Labels {
  /** how many rows head the table */
  readonly heads: number;
  readonly #rows = new Map<number, Label>();
  readonly #columns: Map<number, Label>[] = [];
  /** the column that names the unit of each row, and those units */
  readonly #units = new Map<number, CellUnit>();

  constructor(text: string, { cells }: Table, sentenceAt: (start: number) => Sentence | null) {
    this.heads = countHeads(cells, sentenceAt);
    const label = ({ start, end }: Cell): Label => {
      const words = text.slice(start, end);
      return { start, end, words, sentence: sentenceAt(start), unit: unitOfLabel(words) };
    };
    for (let row = 0; row < this.heads; row++) this.#columns.push(new Map());
    for (const cell of cells) {
      if (cell.end === cell.start) continue;
      if (cell.row < this.heads) this.#columns[cell.row]!.set(cell.column, label(cell));
      else if (cell.column === 0) this.#rows.set(cell.row, label(cell));
    }
    const ofUnits = cells.find(
      ({ row, start, end }) => row < this.heads && /^(?:计量)?单位$/u.test(text.slice(start, end)),
    );
    if (ofUnits === undefined) return;
    for (const { row, column, start, end } of cells) {
      const unit = column === ofUnits.column && row >= this.heads ? unitIn(text.slice(start, end)) : null;
      if (unit) this.#units.set(row, unit);
    }
  }

  /** The words over a column, the nearest first; one that reaches over several columns stands at its first. */
  column(column: number): Label[] {
    return this.#columns
      .map((labels, row) => {
        const own = labels.get(column);
        if (own || row === this.heads - 1) return own;
        const before = [...labels.keys()].filter((at) => at < column);
        return before.length > 0 ? labels.get(Math.max(...before)) : undefined;
      })
      .filter((label) => label !== undefined)
      .reverse();
  }

  row(row: number): Label | null {
    return this.#rows.get(row) ?? null;
  }

  unitOfRow(row: number): CellUnit | null {
    return this.#rows.get(row)?.unit ?? this.#units.get(row) ?? null;
  }

  all(): Label[] {
    return this.#columns.flatMap((labels) => [...labels.values()]);
  }
}

/** The first row, and those after it while all their cells are headers or, under a row that reaches over them, no figures. */
function countHeads(cells: readonly Cell[], sentenceAt: (start: number) => Sentence | null): number {
  const rows = Map.groupBy(cells, ({ row }) => row);
  const width = Math.max(...cells.map(({ column }) => column)) + 1;
  const spans = (rows.get(0)?.length ?? 0) < width;
  let heads = 1;
  while (heads < MOST_HEADERS && rows.has(heads) && rows.has(heads + 1)) {
    const filled = rows.get(heads)!.filter(({ start, end }) => end > start);
    const isHead = filled.every(
      ({ header, start }) =>
        header ||
        (spans && !sentenceAt(start)?.drafts.some(({ figure }) => figure.unit !== null || figure.numeral.punctuated)),
    );
    if (!isHead || filled.length < 2) break;
    heads++;
  }
  return heads;
}

const timeIn = ({ sentence }: Label): Time | null => sentence?.times.find(({ norm }) => norm !== null) ?? null;

/** The time that labels tell together: 2025年 under 第三季度 is the third quarter of 2025. */
export function timeOf(labels: readonly (Label | null)[]): { norm: string; time: Time } | null {
  const times = labels.flatMap((label) => (label && timeIn(label)) ?? []);
  const [first] = times;
  if (!first) return null;
  const year = times.find(({ norm }) => /^\d{4}$/.test(norm!));
  const part = times.find(({ norm }) => /^\d{4}(?:[QH]\d|-\d{1,2}M|-\d\d)$/.test(norm!));
  const norm = year && part ? `${year.norm}${part.norm!.slice(4)}` : first.norm!;
  return { norm, time: first };
}

/** A column without a time of its own (同比) speaks of the latest period of the table. */
export function latest(labels: Labels, columns: number): string | null {
  let best: string | null = null;
  for (let column = 0; column < columns; column++) {
    const norm = timeOf(labels.column(column))?.norm ?? null;
    if (norm && (extent(norm)?.to ?? '') > (extent(best)?.to ?? '')) best = norm;
  }
  return best;
}
