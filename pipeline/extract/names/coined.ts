import { FUNCTION_CHARS, isHan } from './characters.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Whether a dictionary of everyday words does not know at least half of the characters as parts of words: 隆基绿能 and
 * 快狗打车 are coined, 动力电池 and 消费者 are not. Most names of companies are; so are a few new words for things.
 */
export function isCoined(name: string): boolean {
  let alone = 0;
  for (const { segment } of WORDS.segment(name)) if (segment.length === 1) alone++;
  return alone * 2 >= name.length;
}

/** Whether it is one word of everyday language, or a few Latin letters. */
export function isEveryday(name: string): boolean {
  if (/^[A-Za-z&]{1,3}$/.test(name)) return true;
  let words = 0;
  for (const _ of WORDS.segment(name)) words++;
  return words === 1;
}

const WINDOW = 4;

/** Whether a short name is cut out of everyday words: 中通 out of 其中通过, 国航 out of 中国航空; of longer ones, whether their head is. */
export function isCutOut(text: string, start: number, end: number): boolean {
  const headFree = isFree(text, start - 1);
  const tailFree = end - start > 2 || isFree(text, end);
  if (headFree && tailFree) return false;
  const from = headFree ? start : Math.max(0, start - WINDOW);
  for (const { index, segment } of WORDS.segment(text.slice(from, tailFree ? end : end + WINDOW))) {
    const [first, last] = [from + index, from + index + segment.length];
    if (first < start && last > start) return true;
    if (!tailFree && first < end && last > end) return true;
  }
  return false;
}

/** Whether what stands at `at` is no piece of a word: a mark, a digit, or a small word by itself (和美的). */
const isFree = (text: string, at: number): boolean => !isHan(text.charCodeAt(at)) || FUNCTION_CHARS.at(text, at);
