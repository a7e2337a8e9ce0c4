import type { Block, Table } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { captionIn } from './caption.ts';
import { NO_META, type Parsed, ViewBuilder } from './format.ts';
import { withoutInlineTable } from './inline-table.ts';
import { isSeamless, type Line, wrappedLines } from './line-breaks.ts';
import { findTextTables, type TextTable } from './text-table.ts';

/** What a heading does not end in, and what a headline does not. */
const NO_HEADING_END = /[。！？!?；;，,、：:…—]["”』」）)]*$/u;
const NO_HEADLINE_END = /[。；;，,、：:]["”』」）)]*$/u;
/** In characters of full width; a Latin letter is half of one. */
const LONGEST_HEADING = 40;
const LONGEST_HEADLINE = 60;

/**
 * Plain text: a line is a block; in a text that is wrapped at a width, a paragraph is. A short one without final punctuation is a
 * heading; the first one is the headline. Lines whose cells stand side by side are a table.
 * @param start offset where the article begins (after front matter)
 */
export function readText(file: string, start: number): Parsed {
  const lines = linesOf(file, start);
  const goesOn = wrappedLines(file, lines);
  const builder = new ViewBuilder();
  const blocks: Block[] = [];
  const tables: Table[] = [];
  const drawn = findTextTables(file, lines);
  let at = start;
  let from: number | null = null;
  lines.forEach((line, i) => {
    if (line.start === line.end) return;
    if (drawn[0]?.from === i) {
      const by = builder.length - at;
      tables.push(placed(drawn[0], by, blocks));
      blocks.push(...drawn[0].cells.filter(isFilled).map((cell) => cellBlock(cell, by)));
    }
    if (drawn[0] && i >= drawn[0].from) {
      if (i === drawn[0].to - 1) drawn.shift();
      return;
    }
    const isInside = from !== null;
    if (isInside && !isSeamless(file[at - 1]!, file[line.start]!)) builder.add(' ', at, line.start - at);
    // between paragraphs the view is the file, to the character
    if (!isInside) builder.add(file.slice(at, line.start), at, line.start - at);
    from ??= builder.length;
    builder.add(file.slice(line.start, line.end), line.start, line.end - line.start);
    at = line.end;
    if (goesOn(i)) return;
    const heading =
      !isInside && looksLike(file.slice(line.start, Math.min(at, line.start + 200)), LONGEST_HEADING, NO_HEADING_END);
    blocks.push({ start: from, end: builder.length, kind: heading ? 'heading' : 'paragraph', level: heading ? 2 : 0 });
    from = null;
  });
  builder.add(file.slice(at), at, file.length - at);
  return { view: builder.build(), blocks, tables, chrome: [], title: null, meta: { ...NO_META } };
}

const isFilled = ({ start, end }: Span) => end > start;

const cellBlock = ({ start, end }: Span, by: number): Block => ({
  start: start + by,
  end: end + by,
  kind: 'cell',
  level: 0,
});

/** A table where the view has it, with the short line above it. */
function placed({ cells }: TextTable, by: number, blocks: readonly Block[]): Table {
  return {
    start: cells[0]!.start + by,
    end: cells.at(-1)!.end + by,
    caption: captionIn(blocks.at(-1)),
    cells: cells.map(({ start, end, row, column }) => ({
      start: start + by,
      end: end + by,
      row,
      column,
      header: row === 0,
    })),
  };
}

/** Every line, without the white space around its words. */
function linesOf(file: string, start: number): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < file.length; ) {
    let end = at;
    while (end < file.length && file[end] !== '\n' && file[end] !== '\r') end++;
    const [from, to] = trim(file, at, end);
    for (const one of withoutInlineTable(file, { start: from, end: to })) {
      const [first, last] = trim(file, one.start, one.end);
      lines.push({ start: first, end: last });
    }
    at = file[end] === '\r' && file[end + 1] === '\n' ? end + 2 : end + 1;
  }
  return lines;
}

/** Whether a line could be the headline of a text: short, and not ended as a sentence is, though it may ask or exclaim. */
export const isHeadline = (line: string) => looksLike(line, LONGEST_HEADLINE, NO_HEADLINE_END);

function looksLike(line: string, longest: number, ending: RegExp): boolean {
  if (line.includes('\t') || ending.test(line) || /[a-z\d]\.$/.test(line)) return false;
  let width = 0;
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) < 0x2e80 ? 0.5 : 1;
  return width <= longest;
}

function trim(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
