import { BIG_SCALES, SMALL_SCALES } from '../../../lexicon/numerals.ts';
import { MEASURES } from '../../../lexicon/units.ts';
import { trie } from '../trie.ts';

const isScale = (char: string) => SMALL_SCALES[char] !== undefined || BIG_SCALES[char] !== undefined;
const SCALED = trie(
  MEASURES.flatMap(({ forms }) => forms.filter((form) => isScale(form[0]!)).map((form) => [form, true] as const)),
);

/** The end of the unit that begins with a scale character at `at` (千瓦时, 兆瓦), or -1: there it does not multiply the number. */
export const scaledUnitEnd = (text: string, at: number): number => SCALED.longest(text, at)?.end ?? -1;
