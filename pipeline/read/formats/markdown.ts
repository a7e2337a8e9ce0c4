import type { Nodes, Parents, Root, Table as TableNode } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Cell, Passage, Table } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { captionIn } from './caption.ts';
import { NO_META, type Parsed, ViewBuilder } from './format.ts';
import { readHtml } from './html.ts';
import { isSeamless } from './line-breaks.ts';
import { isParseable } from './markdown-limits.ts';
import { readText } from './text.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Markdown with GFM tables, and HTML in it read as a page is. Markup is not in the view; images and link targets are not read.
 * What is too large or too tangled for a syntax tree is read as plain text.
 */
export function readMarkdown(file: string, start: number): Parsed {
  if (!isParseable(file, start)) return readText(file, start);
  // the front matter is blanked and not cut, so that offsets in the tree are offsets in the file
  const tree = parser.parse(file.slice(0, start).replace(/[^\n]/g, ' ') + file.slice(start)) as Root;
  const state: State = { file, builder: new ViewBuilder(), blocks: [], tables: [], chrome: [], title: null };
  walkBlocks(tree, state, 'paragraph');
  return {
    view: state.builder.build(),
    blocks: state.blocks,
    tables: state.tables,
    chrome: state.chrome,
    title: state.title,
    meta: { ...NO_META },
  };
}

interface State {
  file: string;
  builder: ViewBuilder;
  blocks: Block[];
  tables: Table[];
  chrome: Passage[];
  title: Span | null;
}

const offsets = (node: Nodes): [number, number] => [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];

function walkBlocks(parent: Parents, state: State, kind: Block['kind']): void {
  for (const node of parent.children as Nodes[]) {
    switch (node.type) {
      case 'heading': {
        const span = addBlock(node, state, 'heading', node.depth);
        if (span && node.depth === 1) state.title ??= span;
        break;
      }
      case 'paragraph':
        addBlock(node, state, kind, 0);
        break;
      case 'blockquote':
        walkBlocks(node, state, 'quote');
        break;
      case 'list':
        for (const item of node.children) walkBlocks(item, state, 'item');
        break;
      case 'table':
        addTable(node, state);
        break;
      case 'code':
        addCode(node.value, node, state);
        break;
      case 'html':
        addHtml(node, state);
        break;
      case 'footnoteDefinition':
        walkBlocks(node, state, kind);
        break;
    }
  }
}

function breakBefore(state: State, at: number): void {
  if (state.builder.length > 0) state.builder.gap('\n\n', at);
}

function addBlock(node: Parents, state: State, kind: Block['kind'], level: number): Span | null {
  breakBefore(state, offsets(node)[0]);
  const start = state.builder.length;
  addInline(node, state);
  const end = state.builder.length;
  if (end === start) return null;
  state.blocks.push({ start, end, kind, level });
  return { start, end };
}

function addCode(value: string, node: Nodes, state: State): void {
  const [from] = offsets(node);
  if (value === '') return;
  // past the line of the opening fence; indented code has none
  const isFenced = /^(?:```|~~~)/.test(state.file.slice(from, from + 3));
  const line = isFenced ? state.file.indexOf('\n', from) + 1 : from;
  breakBefore(state, line);
  const start = state.builder.length;
  addText(value, node, state, { at: line, keepsLines: true });
  state.blocks.push({ start, end: state.builder.length, kind: 'code', level: 0 });
}

/** A stretch of HTML, read as a page of its own. */
function addHtml(node: Nodes, state: State): void {
  const [from, to] = offsets(node);
  const parsed = readHtml(state.file.slice(from, to));
  if (parsed.blocks.length === 0) return;
  const above = captionIn(state.blocks.at(-1));
  breakBefore(state, from);
  const by = state.builder.append(parsed.view, from);
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  state.blocks.push(...parsed.blocks.map(move));
  state.chrome.push(...parsed.chrome.map(move));
  state.title ??= parsed.title && move(parsed.title);
  for (const table of parsed.tables) {
    const caption = table.caption ? move(table.caption) : table.start <= parsed.blocks[0]!.start ? above : null;
    state.tables.push({ ...move(table), caption, cells: table.cells.map(move) });
  }
}

function addInline(parent: Parents, state: State): void {
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'text') addText(node.value, node, state);
    else if (node.type === 'inlineCode') addInlineCode(node.value, node, state);
    else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)))
      state.builder.gap('\n', offsets(node)[0]);
    else if ('children' in node) addInline(node as Parents, state);
  }
}

function addInlineCode(value: string, node: Nodes, state: State): void {
  let [at] = offsets(node);
  while (state.file[at] === '`') at++;
  addText(value, node, state, { at });
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/**
 * A text node, character for character where file and node agree, and in one step over escapes, entities and line
 * prefixes. A line break inside a paragraph is a space.
 */
function addText(
  value: string,
  node: Nodes,
  { file, builder }: State,
  { at = offsets(node)[0], keepsLines = false }: { at?: number; keepsLines?: boolean } = {},
): void {
  const end = offsets(node)[1];
  for (let i = 0; i < value.length; ) {
    const char = value[i]!;
    const isBreak = (char === '\n' || char === '\r') && !keepsLines;
    let run = 0;
    while (
      !isBreak &&
      i + run < value.length &&
      file[at + run] === value[i + run] &&
      (keepsLines || (value[i + run] !== '\n' && value[i + run] !== '\r'))
    )
      run++;
    if (run > 0) {
      builder.add(value.slice(i, i + run), at, run);
      i += run;
      at += run;
    } else if (isBreak && (file[at] === '\n' || file[at] === '\r')) {
      const length = file[at] === '\r' && file[at + 1] === '\n' ? 2 : 1;
      i += value[i] === '\r' && value[i + 1] === '\n' ? 2 : 1;
      if (!isSeamless(builder.last, value[i] ?? '')) builder.add(' ', at, length);
      at += length;
    } else if (file[at] === '\\' && file[at + 1] === char) {
      builder.add(char, at, 2);
      i++;
      at += 2;
    } else {
      ENTITY.lastIndex = at;
      const entity = file[at] === '&' ? ENTITY.exec(file)?.[0] : undefined;
      if (entity) {
        const next = file[at + entity.length];
        let length = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
        // a few entities stand for two characters
        if (length === 1 && i + 1 < value.length && value[i + 1] !== next && /\p{M}/u.test(value[i + 1]!)) length = 2;
        builder.add(value.slice(i, i + length), at, entity.length);
        i += length;
        at += entity.length;
      } else if (at < end) {
        // indentation, a quote mark at a line's start, a space before a line's end: in the file but not in the text
        at++;
      } else {
        builder.add(value.slice(i), Math.max(0, end - 1), 1);
        return;
      }
    }
  }
}

function addTable(node: TableNode, state: State): void {
  const near = captionIn(state.blocks.at(-1));
  const cells: Cell[] = [];
  node.children.forEach((row, rowIndex) => {
    row.children.forEach((cell, column) => {
      const span = addBlock(cell, state, 'cell', 0) ?? { start: state.builder.length, end: state.builder.length };
      cells.push({ ...span, row: rowIndex, column, header: rowIndex === 0 });
    });
  });
  state.tables.push({
    start: cells[0]?.start ?? state.builder.length,
    end: state.builder.length,
    caption: near,
    cells,
  });
}
