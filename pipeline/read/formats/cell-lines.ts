import type { Line } from './line-breaks.ts';
import type { TextTable } from './text-table.ts';

const LONGEST_CELL = 24;
const FEWEST_ROWS = 4;
const MOST_COLUMNS = 8;
const NUMBER = /^[+\-−－]?[$¥￥€]?\d[\d,，.]*\s?(?:[%％万亿元倍]{0,3})$/u;
const SENTENCE = /[。！？!?；;，,：:]$/u;

/**
 * A table that a page was copied from cell by cell, a line each: 公司名 营收 远山 120 青禾 80 …, from `at` on. Every column but its
 * head is of numbers or of words throughout, and there are both.
 */
export function cellLinesAt(file: string, lines: readonly Line[], at: number): TextTable | null {
  if (!isCell(file, lines[at]!) || NUMBER.test(wordsOf(file, lines[at]!))) return null;
  // most short lines open no table: that the first rows tell
  const width = widthOf(file, lines, cellsFrom(file, lines, at, FEWEST_ROWS * MOST_COLUMNS));
  if (width === null) return null;
  const run = cellsFrom(file, lines, at, MOST_CELLS);
  const rows = rowsOf(numbersIn(file, lines, run), width);
  const cells = run.slice(0, rows * width).map((i, n) => ({
    ...lines[i]!,
    row: Math.floor(n / width),
    column: n % width,
  }));
  return { from: at, to: run[rows * width - 1]! + 1, cells };
}

/** The lines that could be cells, from one on; single blank ones between them do not count. */
function cellsFrom(file: string, lines: readonly Line[], at: number, most: number): number[] {
  const run: number[] = [];
  for (let i = at; i < lines.length && run.length < most; i++) {
    const { start, end } = lines[i]!;
    if (start === end && run.at(-1) === i - 1) continue;
    if (!isCell(file, lines[i]!)) break;
    run.push(i);
  }
  return run;
}

const numbersIn = (file: string, lines: readonly Line[], run: readonly number[]): boolean[] =>
  run.map((i) => NUMBER.test(wordsOf(file, lines[i]!)));

/** How many columns the first rows have, or null for no table. */
function widthOf(file: string, lines: readonly Line[], run: readonly number[]): number | null {
  const numeric = numbersIn(file, lines, run);
  for (let width = 2; width <= MOST_COLUMNS; width++) if (rowsOf(numeric, width) >= FEWEST_ROWS) return width;
  return null;
}

const MOST_CELLS = 4000;

const wordsOf = (file: string, { start, end }: Line): string =>
  file.slice(start, Math.min(end, start + LONGEST_CELL + 1));

function isCell(file: string, line: Line): boolean {
  const words = wordsOf(file, line);
  return words.length > 0 && words.length <= LONGEST_CELL && !SENTENCE.test(words) && !/[|\t]/.test(words);
}

/** How many rows of `width` cells there are, each with numbers where the first under the head has them; 0 for no table. */
function rowsOf(numeric: readonly boolean[], width: number): number {
  const kinds = numeric.slice(width, 2 * width);
  const numbers = kinds.filter((kind) => kind).length;
  if (numeric.slice(0, width).some((kind) => kind) || numbers === 0 || numbers === width) return 0;
  let rows = 1;
  while ((rows + 1) * width <= numeric.length && kinds.every((kind, i) => numeric[rows * width + i] === kind)) rows++;
  return rows;
}
