import type { Block, Passage, Table, View } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { ViewBuilder } from './format.ts';

interface Parts {
  view: View;
  blocks: Block[];
  tables: Table[];
  furniture: Passage[];
}

/**
 * The same in the order of the file. A parser moves what stands in a broken table out in front of it; whoever reads on relies on
 * what is later in the view being later in the file.
 */
export function inOrder(parts: Parts): Parts {
  const { view, blocks } = parts;
  if (isInOrder(view)) return parts;
  const places = sources(view, blocks);
  const order = blocks.map((_, i) => i).sort((a, b) => places[a]! - places[b]! || a - b);
  const builder = new ViewBuilder();
  const starts: number[] = [];
  for (const i of order) {
    if (builder.length > 0) builder.gap('\n\n', places[i]!);
    starts[i] = builder.length;
    copy(view, blocks[i]!, builder);
  }
  const move = mover(blocks, starts, builder.length);
  const moved = <T extends Span>(span: T): T => {
    const start = move(span.start);
    return { ...span, start, end: span.end > span.start ? Math.max(start, move(span.end - 1) + 1) : start };
  };
  return {
    view: builder.build(),
    blocks: order.map((i) => moved(blocks[i]!)),
    tables: parts.tables.map((table) => {
      const cells = table.cells.map(moved);
      const start = Math.min(...cells.map((cell) => cell.start));
      const end = Math.max(...cells.map((cell) => cell.end));
      return { cells, start, end, caption: table.caption && moved(table.caption) };
    }),
    furniture: parts.furniture.map(moved),
  };
}

function isInOrder({ runs }: View): boolean {
  let last = 0;
  return runs.every(([, , start, length]) => {
    const isLater = length === 0 || start >= last;
    if (length > 0) last = start + length;
    return isLater;
  });
}

/** Where each block begins in the file; blocks and runs are both in the order of the view. */
function sources({ runs }: View, blocks: readonly Block[]): number[] {
  let run = 0;
  return blocks.map(({ start }) => {
    while (run + 1 < runs.length && runs[run]![0] + runs[run]![1] <= start) run++;
    const [viewStart, length, source, sourceLength] = runs[run]!;
    return length === sourceLength ? source + start - viewStart : source;
  });
}

function copy({ text, runs }: View, { start, end }: Span, builder: ViewBuilder): void {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]![0] + runs[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < runs.length && runs[i]![0] < end; i++) {
    const [at, length, source, sourceLength] = runs[i]!;
    const from = Math.max(at, start);
    const to = Math.min(at + length, end);
    if (sourceLength === 0) builder.gap(text.slice(from, to), source);
    else if (length !== sourceLength) builder.add(text.slice(at, at + length), source, sourceLength);
    else builder.add(text.slice(from, to), source + from - at, to - from);
  }
}

/** Offsets of the old view in the new one: by the block they lie in, or that they follow. */
function mover(blocks: readonly Block[], starts: readonly number[], length: number): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    const block = blocks[low];
    return block ? Math.min(length, starts[low]! + Math.min(offset - block.start, block.end - block.start)) : 0;
  };
}
