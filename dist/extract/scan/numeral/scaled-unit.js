import { BIG_SCALES, SMALL_SCALES } from '../../../lexicon/numerals.js';
import { MEASURES } from '../../../lexicon/units.js';
import { trie } from '../trie.js';
const isScale = (char) => SMALL_SCALES[char] !== undefined || BIG_SCALES[char] !== undefined;
const SCALED = trie(MEASURES.flatMap(({ forms }) => forms.filter((form) => isScale(form[0])).map((form) => [form, true])));
/** The end of the unit that begins with a scale character at `at` (千瓦时, 兆瓦), or -1: there it does not multiply the number. */
export const scaledUnitEnd = (text, at) => SCALED.longest(text, at)?.end ?? -1;
