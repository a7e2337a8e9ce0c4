import { type KnownName, NAMES, NOT_NAMES } from '../../lexicon/names.ts';
import { simplified } from '../../model/simplified.ts';
import type { Span } from '../../model/span.ts';
import { trie } from '../scan/trie.ts';
import { isDigit, isHan, isLatin } from './characters.ts';
import { isCutOut } from './coined.ts';

/** A place where the text has a name of the lexicon. */
export interface KnownMention extends Span {
  name: KnownName;
  /** which of the name's forms it is */
  form: string;
}

const FORMS = trie<{ name: KnownName; form: string } | null>([
  ...NAMES.flatMap((name) => name.zh.map((form) => [simplified(form), { name, form }] as const)),
  ...NOT_NAMES.map((word) => [simplified(word), null] as const),
]);

/** 银行业, 汽车类: a kind and no company; 业绩 and 业务 are what a company has. */
const CLASS_BEHIND = /^(?:业(?![绩务内主态者])|类|界|圈)/u;

/** The longest name or word that looks like one at a place: a word's `known` is null. */
export function knownAt(
  text: string,
  at: number,
): { end: number; known: { name: KnownName; form: string } | null } | null {
  const match = FORMS.longest(text, at);
  // 其中车灯: 其中 is a word
  if (text[at] === '中' && text[at - 1] === '其') return null;
  if (!match || !standsFree(text, at, match.end) || isCutOut(text, at, match.end)) return null;
  const isClass = match.value?.name.kind === 'company' && CLASS_BEHIND.test(text.slice(match.end, match.end + 2));
  return { end: match.end, known: isClass ? null : match.value };
}

/** Latin names and numbers are not cut out of longer ones. */
function standsFree(text: string, start: number, end: number): boolean {
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)];
  const [before, behind] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  if (isLatin(first) && isLatin(before)) return false;
  if (isLatin(last) && (isLatin(behind) || isDigit(behind))) return false;
  return !((isDigit(first) && isDigit(before)) || (isDigit(last) && (isDigit(behind) || text[end] === '.')));
}

/** Every name of the lexicon in a span, longest first, without overlaps; a space between scripts does not part a name. */
export function knownMentions(text: string, { start, end }: Span): KnownMention[] {
  const { words, placeOf } = closedUp(text, start, end);
  const found: KnownMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = knownAt(words, at);
    if (!match) continue;
    if (match.known) found.push({ start: placeOf(at), end: placeOf(match.end - 1) + 1, ...match.known });
    at = match.end - 1;
  }
  return found;
}

/** BOSS 直聘 and 标普 500 指数 without their spaces, and where each character stands. */
function closedUp(text: string, start: number, end: number): { words: string; placeOf: (at: number) => number } {
  const whole = text.slice(start, end);
  if (!whole.includes(' ')) return { words: whole, placeOf: (at) => start + at };
  const places: number[] = [];
  let words = '';
  for (let at = start; at < end; at++) {
    if (text[at] === ' ' && at > start && isHan(text.charCodeAt(at - 1)) !== isHan(text.charCodeAt(at + 1))) continue;
    words += text[at];
    places.push(at);
  }
  return { words, placeOf: (at) => places[at]! };
}
