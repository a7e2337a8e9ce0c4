import type { Cell } from '../../../model/article.ts';
import { extent } from '../../../model/period.ts';
import type { Sentence } from '../../draft.ts';
import type { Time } from '../../times/time.ts';
import type { LaidTable, Layout } from './layout.ts';
import { type CellUnit, scaleOfLabel, unitIn, unitOfLabel } from './unit.ts';

/** A label of a row or column, read. */
export interface Label {
  start: number;
  end: number;
  words: string;
  sentence: Sentence | null;
  unit: CellUnit | null;
}

/** The words over the columns, its rows below each other; where the times change further down, from there on others. */
interface Section {
  from: number;
  columns: Map<number, Label>[];
  times?: readonly string[];
}

const OF_WHICH = /^[\s\d.、一二三四五六七八九十（）()—-]*其中\s*[:：、,，]?/u;

/** 液态奶 in 其中:液态奶. */
export const partIn = (words: string): string => words.replace(OF_WHICH, '').trim();

/** More rows than these do not head a table. */
const MOST_HEADERS = 3;

/** What heads the rows and columns of a table, the rows of its head below each other. */
export class Labels {
  /** how many rows head the table */
  readonly heads: number;
  readonly #rows = new Map<number, Label>();
  readonly #sections: Section[] = [];
  /** part → whole, by their rows */
  readonly #wholes = new Map<number, number>();
  /** the column that names the unit of each row, and those units */
  readonly #units = new Map<number, CellUnit>();

  readonly layout: Layout;

  constructor(text: string, { cells, layout }: LaidTable, sentenceAt: (start: number) => Sentence | null) {
    this.heads = countHeads(cells, sentenceAt);
    this.layout = layout;
    const label = ({ start, end }: Cell): Label => {
      const words = text.slice(start, end);
      const sentence = sentenceAt(start);
      const money = sentence?.metrics.some(({ metric }) => metric.units.includes('money')) === true;
      return { start, end, words, sentence, unit: unitOfLabel(words) ?? (money ? scaleOfLabel(words) : null) };
    };
    const columns = Array.from({ length: this.heads }, () => new Map<number, Label>());
    this.#sections.push({ from: 0, columns });
    for (const [row, all] of Map.groupBy(cells, ({ row }) => row)) {
      const filled = all.filter(({ start, end }) => end > start);
      const own = row < this.heads ? columns[row]! : new Map<number, Label>();
      if (row >= this.heads && isNewHead(filled, sentenceAt)) this.#sections.push({ from: row, columns: [own] });
      for (const cell of filled) own.set(cell.column, label(cell));
      // 合计 may stand in the column of ranks
      const words = own.get(this.layout.label) ?? [...own.values()].find((one) => /^\p{L}/u.test(one.words));
      if (row >= this.heads && words) this.#rows.set(row, words);
    }
    this.#findWholes();
    const ofUnits = cells.find(
      ({ row, start, end }) => row < this.heads && /^(?:计量)?单位$/u.test(text.slice(start, end)),
    );
    if (ofUnits === undefined) return;
    for (const { row, column, start, end } of cells) {
      const unit = column === ofUnits.column && row >= this.heads ? unitIn(text.slice(start, end)) : null;
      if (unit) this.#units.set(row, unit);
    }
  }

  /** The words over a column, from a row on up, the nearest first; one that reaches over several columns stands at its first. */
  column(column: number, row = 0): Label[] {
    const { columns } = this.#sections.findLast(({ from }) => from <= row)!;
    return columns
      .map((labels, row) => {
        const own = labels.get(column);
        if (own || row === columns.length - 1) return own;
        const before = [...labels.keys()].filter((at) => at < column);
        return before.length > 0 ? labels.get(Math.max(...before)) : undefined;
      })
      .filter((label) => label !== undefined)
      .reverse();
  }

  /** The periods over the columns of a row, the latest first. */
  times(row: number): readonly string[] {
    const section = this.#sections.findLast(({ from }) => from <= row)!;
    section.times ??= this.#timesOf(section);
    return section.times;
  }

  #timesOf({ from, columns }: Section): string[] {
    const over = [...new Set(columns.flatMap((labels) => [...labels.keys()]))];
    const norms = new Set(over.flatMap((column) => timeOf(this.column(column, from))?.norm ?? []));
    const end = (norm: string) => extent(norm)?.to ?? '';
    return [...norms].sort((a, b) => (end(a) < end(b) ? 1 : -1));
  }

  row(row: number): Label | null {
    return this.#rows.get(row) ?? null;
  }

  /** For a part (其中:液态奶), and those listed after it, the row that they are parts of. */
  wholeOf(row: number): { row: number; label: Label } | null {
    const whole = this.#wholes.get(row);
    const label = whole === undefined ? undefined : this.#rows.get(whole);
    return label ? { row: whole!, label } : null;
  }

  #findWholes(): void {
    let whole: number | null = null;
    for (const [row, label] of this.#rows) {
      if (!this.#isPlain(label)) whole = null;
      else if (OF_WHICH.test(label.words)) whole = row - 1;
      if (whole !== null) this.#wholes.set(row, whole);
    }
  }

  /** A row that names no metric and no unit of its own. */
  #isPlain({ unit, sentence }: Label): boolean {
    return unit === null && (sentence?.metrics.length ?? 0) === 0;
  }

  /** For a row of changes in words that measure nothing, the row that they are changes of: the nearest over it that has a quantity. */
  measuredAbove(row: number): Label | null {
    if (measures(this.row(row))) return null;
    for (let at = row - 1; at >= this.heads && row - at <= NEAR_ROWS; at--)
      if (measures(this.row(at))) return this.row(at);
    return null;
  }

  unitOfRow(row: number): CellUnit | null {
    return this.#rows.get(row)?.unit ?? this.#units.get(row) ?? null;
  }
}

const NEAR_ROWS = 3;
const measures = (label: Label | null): boolean => (label?.sentence?.metrics.length ?? 0) > 0;

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

/** Further down, a row without a figure that has a time over a column: what follows is of other times. */
const isNewHead = (row: readonly Cell[], sentenceAt: (start: number) => Sentence | null): boolean =>
  row.length > 1 &&
  row.every(({ start }) => (sentenceAt(start)?.drafts.length ?? 0) === 0) &&
  row.some(({ column, start }) => column > 0 && (sentenceAt(start)?.times.some(({ norm }) => norm !== null) ?? false));

/** 本报告期末 2012年6月30日: what is written out stands last. */
const timeIn = ({ sentence }: Label): Time | null => sentence?.times.findLast(({ norm }) => norm !== null) ?? null;

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
