import type { Line } from './line-breaks.ts';

/** The cells under a head: | ---- | :---: | */
const RULE_CELL = /^\s*:?-{2,}:?\s*$/;
const HAS_RULE = /\|\s*:?-{2,}:?\s*\|/;
/** A longer line is no table that somebody lost the breaks of. */
const LONGEST = 40_000;

/**
 * A Markdown table that has lost its line breaks, `|a|b| |--|--| |c|1| |d|2|`: its rows, with what stands before and behind it,
 * as lines of their own. Any other line is given back as it is.
 */
export function withoutInlineTable(file: string, line: Line): Line[] {
  const words = file.slice(line.start, Math.min(line.end, line.start + LONGEST));
  if (words.length < line.end - line.start || !HAS_RULE.test(words)) return [line];
  const cells = words.split('|');
  const rule = cells.findIndex((cell) => RULE_CELL.test(cell));
  let width = 1;
  while (RULE_CELL.test(cells[rule + width] ?? '')) width++;
  // a blank stands between the bar that closes a row and the one that opens the next
  const step = width + 1;
  const first = rule - step;
  const isBlank = (at: number) => cells[at]?.trim() === '';
  if (width < 2 || first < 1 || !isBlank(rule - 1)) return [line];
  let last = rule + width;
  while (isBlank(last) && last + step < cells.length) last += step;
  if (last === rule + width) return [line];
  const ends: number[] = [];
  for (const cell of cells) ends.push((ends.at(-1) ?? line.start - 1) + 1 + cell.length);
  const rows: Line[] = [{ start: line.start, end: ends[first - 1]! }];
  for (let at = first; at < last; at += step) rows.push({ start: ends[at - 1]!, end: ends[at + width - 1]! + 1 });
  rows.push({ start: ends[last - 1]! + 1, end: line.end });
  return rows;
}
