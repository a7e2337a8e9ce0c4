import type { Block, Cell, Table } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { captionIn } from './caption.ts';
import { attribute, type Element } from './html-tree.ts';

const WIDEST = 1000;

/** Collects the cells of one table while the page is walked; cells that reach over rows and columns keep their place. */
export class TableReader {
  readonly #start: number;
  readonly #cells: Cell[] = [];
  #caption: Span | null = null;
  #row = -1;
  #column = 0;
  #inHead = false;
  /** for each column, how many further rows a cell from above still covers */
  #covered: number[] = [];

  constructor(start: number) {
    this.#start = start;
  }

  enter({ tagName }: Element): void {
    if (tagName === 'thead') this.#inHead = true;
    if (tagName !== 'tr') return;
    this.#row++;
    this.#column = 0;
  }

  /** @param span the words of the element, null where it has none */
  leave(element: Element, span: Span | null, at: number): void {
    const { tagName } = element;
    if (tagName === 'thead') this.#inHead = false;
    if (tagName === 'caption') this.#caption = span;
    if (tagName === 'tr') this.#pass(WIDEST);
    if (tagName !== 'td' && tagName !== 'th') return;
    this.#pass(0);
    const column = this.#column;
    const rows = reach(element, 'rowspan');
    this.#column += reach(element, 'colspan');
    if (rows > 1) for (let i = column; i < this.#column; i++) this.#covered[i] = rows;
    this.#cells.push({
      ...(span ?? { start: at, end: at }),
      row: Math.max(0, this.#row),
      column,
      header: tagName === 'th' || this.#inHead,
    });
  }

  /** Steps over columns that cells from above cover: those next in line, and at the end of a row all that are left. */
  #pass(rest: number): void {
    const from = this.#column;
    while ((this.#covered[this.#column] ?? 0) > 0 || this.#column < Math.min(rest, this.#covered.length))
      this.#column++;
    if (rest === 0) return;
    for (let i = 0; i < this.#covered.length; i++) if ((this.#covered[i] ?? 0) > 0) this.#covered[i]!--;
    this.#column = from;
  }

  /** The table, with the short line above it where it has no caption of its own; null where it has no cells. */
  build(end: number, blocks: readonly Block[]): Table | null {
    if (this.#cells.length === 0) return null;
    const near = captionIn(blocks.findLast((block) => block.end <= this.#start));
    return { start: this.#cells[0]!.start, end, caption: this.#caption ?? near, cells: this.#cells };
  }
}

function reach(element: Element, name: 'rowspan' | 'colspan'): number {
  const number = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isNaN(number) ? 1 : Math.min(Math.max(1, number), WIDEST);
}
