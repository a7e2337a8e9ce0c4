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
 * Which lines of a text go on in the next: all those that are as long as the longest, where the text is wrapped at a width;
 * and those that break off before a figure.
 * @param lines without the white space around their words; an empty one separates paragraphs
 */
export function wrappedLines(text: string, lines: readonly Line[]): (line: number) => boolean {
  const widths = lines.map(({ start, end }) => (end - start > LONGEST ? LONGEST + 1 : widthOf(text.slice(start, end))));
  const setOut: SetOut = {
    widths,
    isFollowed: (i) => widths[i]! > 0 && (widths[i + 1] ?? 0) > 0,
    words: (i) => text.slice(lines[i]!.start, lines[i]!.end),
    isIndented: (i) => /^[\u3000\t]/u.test(before(text, lines[i - 1]!.end, lines[i]!.start)),
  };
  const full = fullLines(setOut);
  const broken = brokenLines(setOut);
  return (i) => (full(i) || broken(i)) && !setOut.isIndented(i + 1);
}

interface SetOut {
  widths: readonly number[];
  /** whether another line stands right below */
  isFollowed(line: number): boolean;
  words(line: number): string;
  isIndented(line: number): boolean;
}

const NONE = () => false;

function fullLines({ widths, isFollowed, words }: SetOut): (line: number) => boolean {
  const width = widths.reduce((widest, one) => Math.max(widest, one), 0);
  if (width < SHORTEST || width > LONGEST) return NONE;
  const isFull = (i: number) => isFollowed(i) && widths[i]! >= width - SLACK && !IN_COLUMNS.test(words(i));
  const followed = widths.keys().filter(isFollowed).toArray();
  const full = followed.filter(isFull);
  const open = full.filter((i) => !FINAL.test(words(i)));
  // a line a paragraph: they differ in length, and end as sentences do
  return full.length < FEWEST_FULL || full.length * 2 < followed.length || open.length * 2 < full.length
    ? NONE
    : isFull;
}

/** 每股收益从上年同期的⏎0.11元增至…: no paragraph opens with such a figure. Where it happens again all open lines are broken. */
function brokenLines({ widths, isFollowed, words, isIndented }: SetOut): (line: number) => boolean {
  const isOpen = (i: number) => isFollowed(i) && widths[i]! >= SHORTEST && OPEN.test(words(i).slice(-1));
  const breaksOff = (i: number) => isOpen(i) && FIGURE.test(words(i + 1).slice(0, 24)) && !isIndented(i + 1);
  const many = widths.keys().filter(breaksOff).take(2).toArray().length === 2;
  return many ? (i) => isOpen(i) && !IN_COLUMNS.test(words(i)) : breaksOff;
}
const OPEN = /[\p{Script=Han}\d，,、]/u;
const FIGURE = /^[+-]?\d[\d,.．﹒]*\s?(?:[%％元倍]|个百分点|個百分點|[多余]?[万亿萬億])/u;

/** The indentation of a line: what stands between the break and its words. */
const before = (text: string, from: number, to: number) => /[^\r\n]*$/.exec(text.slice(from, to))![0];

function widthOf(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) < 0x2e80 ? 1 : 2;
  return width;
}
