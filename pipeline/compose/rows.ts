import type { Article, Block } from '../model/article.ts';
import type { Paragraph } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { toView } from '../model/view.ts';

/** A block, or the cells of a row together. */
export type Row = Span & { kind: Paragraph['kind'] };

/** Blocks as a reader sees them: the cells of a row of a table are one line. */
export function rowsOf({ blocks, tables }: Article): Row[] {
  const cells = tables
    .flatMap((table, i) => table.cells.map(({ start, end, row }) => ({ start, end, row: `${i}.${row}` })))
    .sort((a, b) => a.start - b.start);
  const found: (Row & { row?: string | undefined })[] = [];
  for (const { start, end, kind } of [...blocks].sort((a: Block, b: Block) => a.start - b.start)) {
    const cell = kind === 'cell' ? lastAt(cells, start) : undefined;
    const last = found.at(-1);
    if (cell && last?.row === cell.row) last.end = end;
    else found.push({ start, end, kind: cell ? 'row' : kind === 'heading' ? 'heading' : 'paragraph', row: cell?.row });
  }
  return found.filter((one) => one.end > one.start);
}

/** Finds the row of a table that a fact stands in, as a span of the view; null for what stands in a sentence. */
export function rowFinder(article: Article, rows: readonly Row[]): (fact: Span) => Span | null {
  return (fact) => {
    const at = toView(article.view, fact);
    const row = lastAt(rows, at.start);
    return row?.kind === 'row' && at.end <= row.end ? row : null;
  };
}

/** The last of an ordered list that starts at or before `offset`. */
export function lastAt<T extends Span>(list: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}
