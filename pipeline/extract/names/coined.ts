import { FUNCTION_CHARS, isHan } from './characters.ts';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where the words of a few characters end. */
function wordEnds(phrase: string): readonly number[] {
  let ends = ENDS.get(phrase);
  if (!ends) {
    ends = Array.from(WORDS.segment(phrase), ({ index, segment }) => index + segment.length);
    if (ENDS.size >= MOST_PHRASES) ENDS.clear();
    ENDS.set(phrase, ends);
  }
  return ends;
}
/** The same names stand in the same words again and again, and cutting words apart is dear. */
const ENDS = new Map<string, readonly number[]>();
const MOST_PHRASES = 5000;

/**
 * Whether a dictionary of everyday words does not know at least half of the characters as parts of words: 隆基绿能 and
 * 快狗打车 are coined, 动力电池 and 消费者 are not. Most names of companies are; so are a few new words for things.
 */
export function isCoined(name: string): boolean {
  let alone = 0;
  let start = 0;
  for (const end of wordEnds(name)) {
    if (end - start === 1) alone++;
    start = end;
  }
  return alone * 2 >= name.length;
}

/** Whether it is one word of everyday language, or a few Latin letters. */
export function isEveryday(name: string): boolean {
  if (/^[A-Za-z&]{1,3}$/.test(name)) return true;
  return wordEnds(name).length === 1;
}

const WINDOW = 4;

/** Whether a short name is cut out of everyday words: 中通 out of 其中通过, 国航 out of 中国航空; of longer ones, whether their head is. */
export function isCutOut(text: string, start: number, end: number): boolean {
  const headFree = isFree(text, start - 1);
  const tailFree = end - start > 2 || isFree(text, end);
  if (headFree && tailFree) return false;
  const from = headFree ? start : Math.max(0, start - WINDOW);
  let first = from;
  for (const wordEnd of wordEnds(text.slice(from, tailFree ? end : end + WINDOW))) {
    const last = from + wordEnd;
    if (first < start && last > start) return true;
    if (!tailFree && first < end && last > end) return true;
    first = last;
  }
  return false;
}

/** Whether what stands at `at` is no piece of a word: a mark, a digit, or a small word by itself (和美的). */
const isFree = (text: string, at: number): boolean => !isHan(text.charCodeAt(at)) || FUNCTION_CHARS.at(text, at);
