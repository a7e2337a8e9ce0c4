import type { Nodes, Parents, Root, Table as TableNode } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Cell, Table } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { NO_META, type Parsed, ViewBuilder } from './format.ts';
import { readText } from './text.ts';

/** Past this many characters a Markdown file is read as plain text: a syntax tree of it would not fit in memory. */
const LARGEST = 2_000_000;
const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown with GFM tables. Markup is not in the view; raw HTML, images and link targets are not read. */
export function readMarkdown(file: string, start: number): Parsed {
  if (file.length > LARGEST) return readText(file, start);
  // the front matter is blanked and not cut, so that offsets in the tree are offsets in the file
  const tree = parser.parse(file.slice(0, start).replace(/[^\n]/g, ' ') + file.slice(start)) as Root;
  const state: State = { file, builder: new ViewBuilder(), blocks: [], tables: [], title: null };
  walkBlocks(tree, state, 'paragraph');
  return {
    view: state.builder.build(),
    blocks: state.blocks,
    tables: state.tables,
    chrome: [],
    title: state.title,
    meta: { ...NO_META },
  };
}

interface State {
  file: string;
  builder: ViewBuilder;
  blocks: Block[];
  tables: Table[];
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
  const at = state.file.indexOf(value, offsets(node)[0]);
  if (value === '' || at < 0) return;
  breakBefore(state, at);
  const start = state.builder.length;
  state.builder.add(value, at, value.length);
  state.blocks.push({ start, end: state.builder.length, kind: 'code', level: 0 });
}

function addInline(parent: Parents, state: State): void {
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'text') addText(node.value, node, state);
    else if (node.type === 'inlineCode') addText(node.value, node, state);
    else if (node.type === 'break') state.builder.add('\n', offsets(node)[0], offsets(node)[1] - offsets(node)[0]);
    else if ('children' in node) addInline(node as Parents, state);
  }
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/** A text node, character for character where file and node agree, and in one step over escapes, entities and line prefixes. */
function addText(value: string, node: Nodes, { file, builder }: State): void {
  let [at, end] = offsets(node);
  if (node.type === 'inlineCode') at = Math.max(at, file.indexOf(value.charAt(0), at));
  if (file.startsWith(value, at) && at + value.length <= end) {
    builder.add(value, at, value.length);
    return;
  }
  for (let i = 0; i < value.length; ) {
    if (file[at] === value[i]) {
      builder.add(value[i]!, at, 1);
      i++;
      at++;
      continue;
    }
    if (file[at] === '\\' && file[at + 1] === value[i]) {
      builder.add(value[i]!, at, 2);
      i++;
      at += 2;
      continue;
    }
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(file);
    if (entity) {
      const next = file[at + entity[0].length];
      let length = 1;
      while (length < 2 && i + length < value.length && value[i + length] !== next) length++;
      builder.add(value.slice(i, i + length), at, entity[0].length);
      i += length;
      at += entity[0].length;
      continue;
    }
    // indentation, a quote mark at a line's start, a carriage return: in the file but not in the text
    if (at < end) at++;
    else {
      builder.add(value.slice(i), Math.max(0, end - 1), 1);
      break;
    }
  }
}

function addTable(node: TableNode, state: State): void {
  const caption = state.blocks.at(-1) ?? null;
  const cells: Cell[] = [];
  const from = state.builder.length;
  node.children.forEach((row, rowIndex) => {
    row.children.forEach((cell, column) => {
      const span = addBlock(cell, state, 'cell', 0) ?? { start: state.builder.length, end: state.builder.length };
      cells.push({ ...span, row: rowIndex, column, header: rowIndex === 0 });
    });
  });
  const near =
    caption && caption.kind !== 'cell' && caption.end - caption.start <= 80
      ? { start: caption.start, end: caption.end }
      : null;
  state.tables.push({ start: from, end: state.builder.length, caption: near, cells });
}
