import { APPOSITIVE_NOUNS, CONNECTIVES, OBJECT_MARKERS } from '../../lexicon/grammar.ts';
import { suffixTrie } from '../scan/trie.ts';
import { FUNCTION_CHARS, isNameChar } from './characters.ts';

/** What may stand right before a name: words that lead to one, and nouns for companies. */
const LEADS = suffixTrie([...CONNECTIVES, ...OBJECT_MARKERS, ...APPOSITIVE_NOUNS].map((word) => [word, true] as const));

/** Enough places to tell. */
const MOST = 40;

/**
 * Whether a word stands inside longer phrases (房企拿地, 积极拿地, 各大售楼处) more often than by itself: a noun or a verb of
 * everyday language, however often a clause opens with it.
 * @param claimedTo where figures and times end
 */
export function standsInPhrases(text: string, word: string, claimedTo: ReadonlySet<number>): boolean {
  let [inside, apart] = [0, 0];
  for (let at = text.indexOf(word); at >= 0 && inside + apart < MOST; at = text.indexOf(word, at + word.length)) {
    if (isInside(text, at, claimedTo)) inside++;
    else apart++;
  }
  return inside > apart;
}

/** Behind these any noun stands. */
const NOUN_LEADS = '的了过个各';

const isInside = (text: string, at: number, claimedTo: ReadonlySet<number>): boolean =>
  at > 0 &&
  isNameChar(text.charCodeAt(at - 1)) &&
  !claimedTo.has(at) &&
  !(FUNCTION_CHARS.at(text, at - 1) && !NOUN_LEADS.includes(text[at - 1]!)) &&
  LEADS.longest(text, at) === null;
