import type { Block, Passage, Table } from '../../model/article.ts';
import { type Parsed, ViewBuilder } from './format.ts';
import { DROPPED, furnitureOf, isBlock, isLayout, kindOf } from './html-elements.ts';
import { readMeta } from './html-meta.ts';
import { TableReader } from './html-table.ts';
import { findTitle, keepFurniture } from './html-title.ts';
import { type Element, isElement, isText, type Node, parsePage, type Text } from './html-tree.ts';
import { inOrder } from './in-order.ts';
import { isSeamless } from './line-breaks.ts';

/**
 * Saved HTML: the text of the body, page furniture set aside by its element, tables with their cells.
 * @throws RangeError where the page is nested deeper than can be followed
 */
export function readHtml(file: string): Parsed {
  const tree = parsePage(file);
  const meta = readMeta(tree);
  const reader = new HtmlReader(file);
  reader.walk(tree.childNodes);
  const { blocks, tables } = reader;
  const parts = inOrder({ view: reader.builder.build(), blocks, tables, furniture: reader.furniture });
  const title = findTitle(parts.view.text, parts.blocks, parts.furniture, meta.title);
  return {
    view: parts.view,
    blocks: parts.blocks,
    tables: parts.tables,
    chrome: keepFurniture(parts.furniture, title, parts.view.text.length),
    title,
    meta,
  };
}

type Work = { node: Node } | { close: Element; furniture: string | null; start: number };
type Kind = Pick<Block, 'kind' | 'level'>;

class HtmlReader {
  readonly builder = new ViewBuilder();
  readonly blocks: Block[] = [];
  readonly tables: Table[] = [];
  readonly furniture: Passage[] = [];
  readonly #file: string;
  /** where the block in hand begins, and where its last word ends */
  #start: number | null = null;
  #end = 0;
  #kinds: Kind[] = [{ kind: 'paragraph', level: 0 }];
  #table: TableReader | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** Depth first with a stack of its own. */
  walk(nodes: readonly Node[]): void {
    const work: Work[] = [];
    const pushAll = (children: readonly Node[]) => {
      for (let i = children.length - 1; i >= 0; i--) work.push({ node: children[i]! });
    };
    pushAll(nodes);
    for (let step = work.pop(); step; step = work.pop()) {
      if ('close' in step) this.#leave(step.close, step.furniture, step.start);
      else if (isText(step.node)) this.#text(step.node);
      else if (isElement(step.node) && !DROPPED.has(step.node.tagName)) {
        const furniture = furnitureOf(step.node);
        this.#enter(step.node);
        work.push({ close: step.node, furniture, start: this.builder.length });
        pushAll(step.node.childNodes);
      }
    }
    this.#closeBlock();
  }

  #enter(element: Element): void {
    const { tagName } = element;
    if (tagName === 'br' && this.#start !== null) this.builder.gap('\n', element.sourceCodeLocation?.startOffset ?? 0);
    if (!isBlock(tagName)) return;
    this.#closeBlock();
    if (tagName === 'table' && !this.#table && !isLayout(element)) this.#table = new TableReader(this.builder.length);
    this.#table?.enter(element);
    const isCell = this.#table && (tagName === 'td' || tagName === 'th');
    this.#kinds.push(isCell ? { kind: 'cell', level: 0 } : (kindOf(tagName) ?? this.#kinds.at(-1)!));
  }

  #leave(element: Element, furniture: string | null, start: number): void {
    const { tagName } = element;
    if (!isBlock(tagName)) return;
    this.#closeBlock();
    this.#kinds.pop();
    const end = this.#end;
    const own = this.blocks.at(-1);
    const span = own && own.end > start ? { start: own.start, end: own.end } : null;
    if (this.#table) {
      this.#table.leave(element, span, this.builder.length);
      if (tagName === 'table') {
        const table = this.#table.build(this.builder.length, this.blocks);
        if (table) this.tables.push(table);
        this.#table = null;
      }
    }
    const first = furniture && end > start ? this.#firstBlockFrom(start) : null;
    if (furniture && first)
      this.furniture.push({ start: first.start, end, kind: 'chrome', reason: furniture, of: null, exact: false });
  }

  #firstBlockFrom(start: number): Block | null {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return this.blocks[low] ?? null;
  }

  #closeBlock(): void {
    if (this.#start === null) return;
    this.blocks.push({ start: this.#start, end: this.#end, ...this.#kinds.at(-1)! });
    this.#start = null;
  }

  #text(node: Text): void {
    const { value } = node;
    const from = node.sourceCodeLocation?.startOffset ?? 0;
    const to = node.sourceCodeLocation?.endOffset ?? from;
    const trimmed = value.trimEnd().length;
    if (trimmed === 0) {
      if (this.#start !== null && value !== '') this.builder.gap(' ', from);
      return;
    }
    const lead = this.#start === null ? value.length - value.trimStart().length : 0;
    if (this.#start === null) {
      if (this.builder.length > 0) this.builder.gap('\n\n', from);
      this.#start = this.builder.length;
    }
    this.#flow(value, lead, from, to);
    this.#end = this.builder.length - (value.length - trimmed > 0 ? this.#trailing : 0);
  }

  /** how many characters of white space the last text ended in, as they stand in the view */
  #trailing = 0;

  /**
   * Adds text from `skip` on: stretches that stand in the file one to one, entities and line breaks each as one piece. A
   * line break in a page is a space.
   */
  #flow(value: string, skip: number, from: number, to: number): void {
    const keepsLines = this.#kinds.at(-1)!.kind === 'code';
    const file = this.#file;
    let at = from;
    let plain = skip;
    let plainAt = from;
    this.#trailing = 0;
    const flush = (end: number) => {
      if (end > plain) this.builder.add(value.slice(plain, end), plainAt, end - plain);
    };
    for (let i = 0; i < value.length; ) {
      const char = value[i]!;
      const isBreak = char === '\n' && !keepsLines;
      if (file[at] === char && char !== '&' && !isBreak) {
        if (i === plain) plainAt = at;
        this.#trailing = isSpace(char) ? this.#trailing + 1 : 0;
        i++;
        at++;
        continue;
      }
      flush(i);
      const length = at < to ? pieceLength(file, at, isBreak) : 1;
      const units = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
      if (i >= skip && !(isBreak && isSeamless(this.builder.last, value.slice(i, i + 100).trimStart()[0] ?? '')))
        this.builder.add(isBreak ? ' ' : value.slice(i, i + units), Math.min(at, Math.max(from, to - 1)), length);
      this.#trailing = isSpace(char) ? this.#trailing + 1 : 0;
      i += units;
      at += length;
      // white space around a break is not seen
      if (isBreak)
        while (i < value.length && isSpace(value[i]!) && at < to && isSpace(file[at]!)) {
          // \r\n in the file is \n in the page, and so is \r alone
          if (value[i] !== '\n' || file[at] !== '\r' || file[at + 1] !== '\n') i++;
          at++;
        }
      plain = Math.max(i, skip);
      plainAt = at;
    }
    flush(value.length);
  }
}

const isSpace = (char: string) => char.trim() === '';

const ENTITY = /&(?:#\d{1,7};?|#[xX][\da-fA-F]{1,6};?|[A-Za-z][A-Za-z\d]{1,31};?)/y;

/** How many characters of the file a piece of text stands for: an entity, a line break, or one. */
function pieceLength(file: string, at: number, isBreak: boolean): number {
  if (isBreak && file[at] === '\r' && file[at + 1] === '\n') return 2;
  ENTITY.lastIndex = at;
  return file[at] === '&' ? (ENTITY.exec(file)?.[0].length ?? 1) : 1;
}
