import { CharSet } from '../char-set.ts';

const SPACES = new CharSet([' ', '\u00a0', '\u2009', '\u202f', '\u3000']);

/** Skips at most two spaces. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && SPACES.at(text, end)) end++;
  return end;
}

/** Skips at most two spaces before `at`. */
export function skipSpacesBack(text: string, at: number): number {
  let start = at;
  while (start > at - 2 && SPACES.at(text, start - 1)) start--;
  return start;
}
