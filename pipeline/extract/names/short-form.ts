import { AFTER_SUBJECT, COMMON_ACTS, COMPANY_ACTS, COMPANY_OWNS } from '../../lexicon/grammar.ts';
import { wordSet } from '../scan/trie.ts';
import { BOUNDARY, FUNCTION_CHARS, isDigit } from './characters.ts';
import { isCoined } from './coined.ts';
import { standsInPhrases } from './inside-phrases.ts';
import { isNameLike } from './likeness.ts';

const FOLLOWS = wordSet([...AFTER_SUBJECT, ...COMPANY_ACTS, ...COMPANY_OWNS, ...COMMON_ACTS]);
const SHORTEST_NAME = 4;

/** 隆基 for 隆基绿能: the head of a name, where it is used by itself as a subject; null where it is not. */
export function shortForm(
  text: string,
  name: string,
  isTerm: (at: number) => number,
  claimedTo: ReadonlySet<number>,
): string | null {
  if (name.length < SHORTEST_NAME || !/^\p{Script=Han}+$/u.test(name)) return null;
  for (const length of [3, 2]) {
    const short = name.slice(0, length);
    if (name.length - length < 2 || !isNameLike(short) || !isCoined(short) || standsInPhrases(text, short, claimedTo))
      continue;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + length))
      if (!text.startsWith(name, at) && standsAsSubject(text, at, at + length, isTerm)) return short;
  }
  return null;
}

function standsAsSubject(text: string, start: number, end: number, isTerm: (at: number) => number): boolean {
  const before = text[start - 1] ?? '\n';
  if (!BOUNDARY.has(before.charCodeAt(0)) && !FUNCTION_CHARS.has(before.charCodeAt(0)) && !/[年月日前]/u.test(before))
    return false;
  const after = text[end] ?? '\n';
  return (
    BOUNDARY.has(after.charCodeAt(0)) ||
    isDigit(after.charCodeAt(0)) ||
    FOLLOWS.longest(text, end) !== null ||
    isTerm(end) > end
  );
}
