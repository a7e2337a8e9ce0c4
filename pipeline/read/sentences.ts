import type { Block, Sentence } from '../model/article.ts';

const HAN_ENDS = '。！？';
const ASCII_ENDS = '!?';
/** Where something ends, or may; most characters are none of these. */
const STOPS = new Set([...`${HAN_ENDS}${ASCII_ENDS}."\n\r`].map((char) => char.charCodeAt(0)));
/** A sentence that runs on is cut at the next mark inside it, and in the end anywhere between words: rules look over whole sentences. */
const LONG = 1000;
const VERY_LONG = 2 * LONG;
const ENDLESS = 4 * LONG;
/** What numbers and units are made of. */
const NUMERIC = /[\p{N}.,%％〇一二三四五六七八九十百千万亿点元美港个股-]/u;
const INNER_MARK = /[，,；;：:、\s]/u;
const CLOSERS = new Set('”’」』）)】》]');

/**
 * Splits blocks into sentences: at 。！？ and line ends; at ASCII ! ? and . only where white space, a closing mark or a Han
 * character follows, a point not after an abbreviation nor inside a number. Closing quotes and brackets stay with their
 * sentence; semicolons do not end one (lists run over them).
 * @param skip blocks that are not read
 */
export function splitSentences(text: string, blocks: readonly Block[], skip: (block: Block) => boolean): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'code' && !skip(block)) splitBlock(text, block, index, sentences);
  });
  return sentences;
}

function splitBlock(text: string, { start, end }: Block, block: number, sentences: Sentence[]): void {
  let from = start;
  let quoted = false;
  const push = (to: number) => {
    let [a, b] = [from, to];
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    if (b > a) sentences.push({ start: a, end: b, block });
    from = to;
    quoted = false;
  };
  for (let at = start; at < end; at++) {
    if (!STOPS.has(text.charCodeAt(at)) && at - from < LONG) continue;
    const char = text[at]!;
    if (char === '"') quoted = !quoted;
    if (char === '\n' || char === '\r') push(at + 1);
    else if (HAN_ENDS.includes(char) || ASCII_ENDS.includes(char) || char === '.') {
      const after = afterClosers(text, at, end, quoted);
      if (!HAN_ENDS.includes(char) && !ends(text, at, after, end)) continue;
      at = after - 1;
      push(after);
    } else if (at - from >= LONG && isCut(text, at, at - from)) push(at + 1);
  }
  push(end);
}

/** Whether a sentence of that length may be cut after `at`; the longer it is, the less it is spared. */
function isCut(text: string, at: number, length: number): boolean {
  const [char, next] = [text[at]!, text[at + 1] ?? ''];
  if (/[\ud800-\udbff]/.test(char) || (/[\d,.，．﹒]/u.test(char) && /\d/.test(next))) return length >= 4 * ENDLESS;
  if (INNER_MARK.test(char)) return true;
  if (length >= ENDLESS) return true;
  return length >= VERY_LONG && !(NUMERIC.test(char) && NUMERIC.test(next));
}

/** Past the end mark, others of its kind, and the quotes and brackets that close here; a straight quote closes an open one. */
function afterClosers(text: string, at: number, end: number, quoted: boolean): number {
  let open = quoted;
  let after = at + 1;
  for (; after < end; after++) {
    const char = text[after]!;
    if (char === '"' && open) open = false;
    else if (!HAN_ENDS.includes(char) && !ASCII_ENDS.includes(char) && !CLOSERS.has(char)) break;
  }
  return after;
}

const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;

const ABBREVIATION =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Inc|Ltd|Co|Corp|vs|No|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est|[A-Z])$/u;

/** Whether an ASCII mark ends a sentence, given what stands after it and its closing marks. */
function ends(text: string, at: number, after: number, end: number): boolean {
  if (after >= end) return true;
  const next = text[after]!;
  if (text[at] !== '.') return /[\s\p{Script=Han}“「『《【（(]/u.test(next);
  if (!isSpace(text.charCodeAt(after))) return after > at + 1 && /\p{Script=Han}/u.test(next);
  let start = after;
  while (start < end && isSpace(text.charCodeAt(start)) && start < after + 8) start++;
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return (
    /[\p{Lu}\p{Script=Han}\d$€£¥“"‘(]/u.test(first) &&
    (after > at + 1 || !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at)))
  );
}
