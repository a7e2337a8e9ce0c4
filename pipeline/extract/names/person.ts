import { FAMILY_NAMES, SPEECH, TITLES } from '../../lexicon/people.ts';
import { suffixTrie, wordSet } from '../scan/trie.ts';

const SPEAKS = wordSet(SPEECH);
const TITLED = suffixTrie(TITLES.map((word) => [word, true] as const));

/** Whether a name is a person’s: it has a family name, and a title stands before it or a verb of speech behind it. */
export function isPerson(text: string, name: string): boolean {
  const given = name.length - (FAMILY_NAMES.has(name.slice(0, 2)) ? 2 : FAMILY_NAMES.has(name[0]!) ? 1 : name.length);
  if (given < 1 || given > 2 || !/^\p{Script=Han}+$/u.test(name)) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (TITLED.longest(text, at) || SPEAKS.longest(text, at + name.length)) return true;
  return false;
}
