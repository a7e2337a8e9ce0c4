import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Block, Cell, Passage, Table } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { type Parsed, ViewBuilder } from './format.ts';

const parser = unified().use(rehypeParse, { emitParseErrors: false }).freeze();

const DROPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'select',
  'textarea',
  'head',
  'datalist',
]);
const FURNITURE: Readonly<Record<string, string>> = {
  nav: 'navigation',
  header: 'page header',
  footer: 'page footer',
  aside: 'sidebar',
  form: 'form',
  button: 'button',
  dialog: 'dialog',
};
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'figure',
  'figcaption',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'address',
  'hr',
  'body',
  'html',
  'center',
  'details',
  'summary',
  'fieldset',
  ...Object.keys(FURNITURE),
]);

/**
 * Saved HTML: the text of the body, page furniture set aside by its element, tables with their cells.
 * @throws RangeError where the page is nested deeper than the parser can follow
 */
export function readHtml(file: string): Parsed {
  const tree = parser.parse(file) as Root;
  const state = new HtmlReader(file);
  state.walk(tree);
  state.closeBlock();
  return {
    view: state.builder.build(),
    blocks: state.blocks,
    tables: state.tables,
    chrome: state.chrome,
    title: state.title,
    meta: readMeta(tree),
  };
}

type Work = { node: Nodes } | { close: Element };

class HtmlReader {
  readonly builder = new ViewBuilder();
  readonly blocks: Block[] = [];
  readonly tables: Table[] = [];
  readonly chrome: Passage[] = [];
  title: Span | null = null;
  readonly #file: string;
  #start: number | null = null;
  #kinds: { kind: Block['kind']; level: number }[] = [{ kind: 'paragraph', level: 0 }];
  #furniture: { reason: string; start: number }[] = [];
  #table: { start: number; caption: Span | null; cells: Cell[]; row: number; column: number } | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** Depth first with a stack of its own: a page nested a hundred thousand deep must not overflow ours. */
  walk(root: Root): void {
    const work: Work[] = [{ node: root }];
    for (let step = work.pop(); step; step = work.pop()) {
      if ('close' in step) this.#leave(step.close);
      else if (step.node.type === 'text') this.#text(step.node);
      else if (step.node.type === 'element') {
        if (DROPPED.has(step.node.tagName)) continue;
        this.#enter(step.node);
        work.push({ close: step.node });
        this.#pushChildren(step.node, work);
      } else if ('children' in step.node) this.#pushChildren(step.node as Parents, work);
    }
  }

  #pushChildren(parent: Parents, work: Work[]): void {
    for (let i = parent.children.length - 1; i >= 0; i--) work.push({ node: parent.children[i]! as Nodes });
  }

  #enter(element: Element): void {
    const { tagName } = element;
    if (tagName === 'br') {
      this.#space('\n', element);
      return;
    }
    if (!BLOCKS.has(tagName)) return;
    this.closeBlock();
    const heading = /^h([1-6])$/.exec(tagName);
    const inherited = this.#kinds.at(-1)!;
    if (heading) this.#kinds.push({ kind: 'heading', level: Number(heading[1]) });
    else if (tagName === 'li') this.#kinds.push({ kind: 'item', level: 0 });
    else if (tagName === 'blockquote') this.#kinds.push({ kind: 'quote', level: 0 });
    else if (tagName === 'td' || tagName === 'th') this.#kinds.push({ kind: 'cell', level: 0 });
    else if (tagName === 'pre') this.#kinds.push({ kind: 'code', level: 0 });
    else this.#kinds.push(inherited);
    if (FURNITURE[tagName]) this.#furniture.push({ reason: FURNITURE[tagName]!, start: this.builder.length });
    if (tagName === 'table' && !this.#table)
      this.#table = { start: this.builder.length, caption: null, cells: [], row: -1, column: 0 };
    if (tagName === 'tr' && this.#table) {
      this.#table.row++;
      this.#table.column = 0;
    }
  }

  #leave(element: Element): void {
    const { tagName } = element;
    if (!BLOCKS.has(tagName)) return;
    const span = this.closeBlock();
    this.#kinds.pop();
    if (tagName === 'h1' && span) this.title ??= span;
    if (this.#table && (tagName === 'td' || tagName === 'th')) {
      const at = this.builder.length;
      this.#table.cells.push({
        ...(span ?? { start: at, end: at }),
        row: Math.max(0, this.#table.row),
        column: this.#table.column++,
        header: tagName === 'th',
      });
    }
    if (this.#table && tagName === 'caption') this.#table.caption = span;
    if (this.#table && tagName === 'table') this.#closeTable();
    if (FURNITURE[tagName]) {
      const { reason, start } = this.#furniture.pop()!;
      const headline = this.title !== null && this.title.start >= start;
      if (this.#furniture.length === 0 && this.builder.length > start && !(tagName === 'header' && headline)) {
        this.chrome.push({ start, end: this.builder.length, kind: 'chrome', reason, of: null, exact: false });
      }
    }
  }

  #closeTable(): void {
    const { start, caption, cells } = this.#table!;
    const before = this.blocks.findLast((block) => block.end <= start);
    const near = before && before.end - before.start <= 80 ? { start: before.start, end: before.end } : null;
    if (cells.length > 0) this.tables.push({ start, end: this.builder.length, caption: caption ?? near, cells });
    this.#table = null;
  }

  /** Ends the block in hand and returns its span, or null where it has no text. */
  closeBlock(): Span | null {
    if (this.#start === null) return null;
    const span = { start: this.#start, end: this.builder.length };
    this.#start = null;
    if (span.end === span.start) return null;
    const { kind, level } = this.#kinds.at(-1)!;
    this.blocks.push({ ...span, kind, level });
    return span;
  }

  #space(words: string, node: Nodes): void {
    if (this.#start !== null) this.builder.gap(words, node.position?.start.offset ?? 0);
  }

  #text(node: { value: string; position?: Nodes['position'] }): void {
    const { value } = node;
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    if (value.trim() === '') {
      this.#space(' ', node as Nodes);
      return;
    }
    if (this.#start === null) {
      if (this.builder.length > 0) this.builder.gap('\n\n', from);
      this.#start = this.builder.length;
    }
    const raw = this.#file.slice(from, to);
    if (raw === value) this.builder.add(value, from, value.length);
    else this.#aligned(value, from, to);
  }

  /** Text with entities or dropped carriage returns: equal stretches one to one, entities as one piece. */
  #aligned(value: string, from: number, to: number): void {
    const entity = /&(?:#\d{1,7};?|#[xX][\da-fA-F]{1,6};?|[A-Za-z][A-Za-z\d]{1,31};?)/y;
    let at = from;
    for (let i = 0; i < value.length; ) {
      if (this.#file[at] === value[i] && value[i] !== '&') {
        this.builder.add(value[i]!, at++, 1);
        i++;
        continue;
      }
      entity.lastIndex = at;
      const found = entity.exec(this.#file);
      const length = found ? found[0].length : 1;
      if (at >= to) {
        this.builder.add(value.slice(i), Math.max(from, to - 1), 1);
        return;
      }
      if (found || this.#file[at] === value[i]) {
        const points = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
        this.builder.add(value.slice(i, i + points), at, length);
        i += points;
      }
      at += length;
    }
  }
}

/** What the page's head says: title, site, author, date, language. Only plain strings are taken. */
function readMeta(tree: Root): Parsed['meta'] {
  const meta: Parsed['meta'] = { title: null, outlet: null, author: null, published: null, language: null };
  const work: Nodes[] = [tree];
  const property = (element: Element, name: string) => {
    const value = element.properties[name];
    return typeof value === 'string' ? value : null;
  };
  for (let node = work.pop(); node; node = work.pop()) {
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) work.push(node.children[i]! as Nodes);
    if (node.type !== 'element') continue;
    const words = () =>
      (node.children as Nodes[])
        .map((child) => ('value' in child ? child.value : ''))
        .join('')
        .trim();
    if (node.tagName === 'html') meta.language ??= property(node, 'lang');
    if (node.tagName === 'title') meta.title ??= words() || null;
    if (node.tagName === 'time') meta.published ??= day(property(node, 'dateTime'));
    if (node.tagName === 'meta') {
      const name = (property(node, 'property') ?? property(node, 'name') ?? '').toLowerCase();
      const content = property(node, 'content');
      if (name === 'og:title') meta.title = content ?? meta.title;
      if (name === 'og:site_name') meta.outlet ??= content;
      if (name === 'author' || name === 'article:author') meta.author ??= content;
      if (name === 'article:published_time' || name === 'publishdate' || name === 'pubdate' || name === 'date')
        meta.published = day(content) ?? meta.published;
    }
    if (node.tagName === 'script' && property(node, 'type') === 'application/ld+json')
      meta.published ??= linkedDate(words());
  }
  return meta;
}

function day(value: string | null): string | null {
  const found = value === null ? null : /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(value);
  const date = found && `${found[1]}-${found[2]}-${found[3]}`;
  return date && !Number.isNaN(Date.parse(date)) ? date : null;
}

function linkedDate(json: string): string | null {
  try {
    const data: unknown = JSON.parse(json);
    const first = Array.isArray(data) ? data[0] : data;
    const date = first && typeof first === 'object' && 'datePublished' in first ? first.datePublished : null;
    return typeof date === 'string' ? day(date) : null;
  } catch {
    return null;
  }
}
