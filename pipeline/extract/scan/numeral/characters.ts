import { BIG_SCALES, DIGITS, SMALL_SCALES } from '../../../lexicon/numerals.ts';
import { CharSet } from '../char-set.ts';

const CHINESE_DIGITS = new CharSet(Object.keys(DIGITS));

export const isChineseDigit = (text: string, at: number): boolean => CHINESE_DIGITS.at(text, at);

/** Approximate pairs of neighbours: 二三十家, 七八成; 三五 is the one that skips. */
export const isPair = (low: number, high: number) => (low > 0 && high === low + 1) || (low === 3 && high === 5);

/** The power of the scale character at `at`, or 0. */
export function scaleAt(text: string, at: number): number {
  const char = text[at]!;
  return SMALL_SCALES[char] ?? BIG_SCALES[char] ?? 0;
}
