import { DIGITS, SMALL_SCALES } from '../lexicon/numerals.ts';

/** 三家, 两款, 十省: how many a numeral of one character says. */
export const howMany = (numeral: string): number => DIGITS[numeral] ?? 10 ** SMALL_SCALES[numeral]!;
