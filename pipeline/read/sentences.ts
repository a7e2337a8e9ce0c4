import type { Block, Sentence } from '../model/article.ts';

const ENDS = new Set('。！？!?');
const CLOSERS = new Set('”’"\'」』）)】》]');

/**
 * Splits blocks into sentences: at 。！？!? and line ends; an ASCII point only before white space and a capital or Han
 * character. Closing quotes and brackets stay with their sentence; semicolons do not end one (lists run over them).
 * @param skip blocks that are not read
 */
export function splitSentences(text: string, blocks: readonly Block[], skip: (block: Block) => boolean): Sentence[] {
  return blocks.flatMap((block, index) => (block.kind === 'code' || skip(block) ? [] : splitBlock(text, block, index)));
}

function splitBlock(text: string, { start, end }: Block, block: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  const push = (to: number) => {
    let [a, b] = [from, to];
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    if (b > a) sentences.push({ start: a, end: b, block });
    from = to;
  };
  for (let at = start; at < end; at++) {
    const char = text[at]!;
    if (char === '\n' || char === '\r') push(at + 1);
    else if (ENDS.has(char) || (char === '.' && isFullStop(text, at, end))) {
      while (at + 1 < end && (ENDS.has(text[at + 1]!) || CLOSERS.has(text[at + 1]!))) at++;
      push(at + 1);
    }
  }
  push(end);
  return sentences;
}

const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;

function isFullStop(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  return (
    /\s/.test(text[at + 1]!) &&
    /[\p{Lu}\p{Script=Han}“"]/u.test(text[at + 2] ?? '') &&
    !/\b(?:Mr|Ms|Dr|Inc|Ltd|Co|vs|No|St)$/.test(text.slice(Math.max(0, at - 4), at))
  );
}
