const EAST_ASIAN = /[\p{Script=Han}\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef]/u;

/** Whether a line break between two characters stands for nothing: Chinese is broken between any two of its characters. */
export const isSeamless = (before: string, after: string): boolean => EAST_ASIAN.test(before) && EAST_ASIAN.test(after);

/** In halves of a Chinese character: lines shorter than the longest by more are the last of their paragraph. */
const SLACK = 12;
/** Texts are wrapped at widths between these: a list has shorter lines, and a paragraph of its own is longer. */
const SHORTEST = 50;
const LONGEST = 120;
const FEWEST_FULL = 3;
/** Rows of a table that is set with white space. */
const IN_COLUMNS = /\t| {2}|\u3000{2}/u;
const FINAL = /[。！？!?.；;：:…][”"』」）)]*$/u;

export interface Line {
  start: number;
  end: number;
}

/**
 * Which lines of a text go on in the next: all those that are as long as the longest, where the text is wrapped at a width.
 * @param lines without the white space around their words; an empty one separates paragraphs
 */
export function wrappedLines(text: string, lines: readonly Line[]): (line: number) => boolean {
  const widths = lines.map(({ start, end }) => (end - start > LONGEST ? LONGEST + 1 : widthOf(text.slice(start, end))));
  const width = widths.reduce((widest, one) => Math.max(widest, one), 0);
  if (width < SHORTEST || width > LONGEST) return () => false;
  const isFollowed = (i: number) => widths[i]! > 0 && (widths[i + 1] ?? 0) > 0;
  const words = (i: number) => text.slice(lines[i]!.start, lines[i]!.end);
  const isFull = (i: number) => isFollowed(i) && widths[i]! >= width - SLACK && !IN_COLUMNS.test(words(i));
  const followed = widths.keys().filter(isFollowed).toArray();
  const full = followed.filter(isFull);
  const open = full.filter((i) => !FINAL.test(words(i)));
  // a line a paragraph: they differ in length, and end as sentences do
  if (full.length < FEWEST_FULL || full.length * 2 < followed.length || open.length * 2 < full.length)
    return () => false;
  return (i) => isFull(i) && !/^[\u3000\t]/u.test(before(text, lines[i]!.end, lines[i + 1]!.start));
}

/** The indentation of a line: what stands between the break and its words. */
const before = (text: string, from: number, to: number) => /[^\r\n]*$/.exec(text.slice(from, to))![0];

function widthOf(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) < 0x2e80 ? 1 : 2;
  return width;
}
