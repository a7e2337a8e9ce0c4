import { NOT_FIGURES } from '../../lexicon/not-figures.ts';
import { BIG_SCALES, DIGITS, SMALL_SCALES, SOME, TENS } from '../../lexicon/numerals.ts';
import { CharSet } from './char-set.ts';
import { readFigure } from './figure/read.ts';
import { COMPARED } from './figure/sign.ts';
import { figureToken } from './figure-token.ts';
import { neverFigure, ordinal } from './never-figure.ts';
import { isChineseDigit } from './numeral/characters.ts';
import { digitAt, LONGEST_LITERAL } from './numeral/literal.ts';
import { scaledUnitEnd } from './numeral/scaled-unit.ts';
import { beginsTime, readTime } from './time/time.ts';
import { isLatin, type Token } from './token.ts';
import { trie } from './trie.ts';
import { readCurrencyBefore } from './unit.ts';

const IDIOMS = trie(NOT_FIGURES.flatMap(({ reason, words }) => words.map((word) => [word, reason] as const)));

/** Characters that can begin a time expression without a digit. */
const TIME_STARTS = new CharSet(
  `今本去上前明来同次翌后当下第首半全年一二三四五六七八九十1234567890报期往业记昨发近过日目单往周星礼大这零〇两FfQqHh１２0最未`,
);
const SIGNS = new CharSet('-−－﹣–+＋负$＄¥￥€£₩₹₽₫฿₱₺₪翻(（');
const IDIOM_STARTS = new CharSet(NOT_FIGURES.flatMap(({ words }) => words.map((word) => word[0]!)));
const NUMBER_CHARS = new CharSet([
  ...Object.keys(DIGITS),
  ...Object.keys(TENS),
  ...Object.keys(SMALL_SCALES),
  ...Object.keys(BIG_SCALES),
  ...SOME,
  '半',
]);

/**
 * One pass over `text.slice(start, end)`: times, figures and number-like words that are neither.
 * At each place the longest reading wins, whatever its type.
 */
export function scan(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const token = tokenAt(text, at, start, end);
    if (!token) {
      at++;
      continue;
    }
    if (token.type !== 'skip') tokens.push(token);
    at = Math.max(token.end, at + 1);
  }
  return tokens;
}

type Step = Token | { type: 'skip'; end: number };

function tokenAt(text: string, at: number, start: number, end: number): Step | null {
  const code = text.charCodeAt(at);
  if (isLatin(code)) return latinWord(text, at, end);
  const digits = digitsFrom(text, at);
  if (digits > LONGEST_LITERAL)
    return { type: 'unread', start: at, end: Math.min(at + digits, end), reason: 'endless digits' };
  const number = digitAt(text, at) >= 0 || NUMBER_CHARS.has(code) || text.startsWith('对折', at);
  const timed = TIME_STARTS.has(code) || beginsTime(text, at);
  if (!number && !SIGNS.has(code) && !timed && !IDIOM_STARTS.has(code)) return null;
  const unit = scaledUnitEnd(text, at);
  if (unit >= 0) return { type: 'skip', end: unit };
  const idiom = IDIOM_STARTS.has(code) ? IDIOMS.longest(text, at) : null;
  const never =
    digitAt(text, at) >= 0 || SIGNS.has(code) ? neverFigure(text, at) : (ordinal(text, at) ?? neverFigure(text, at));
  const time = timed ? readTime(text, at) : null;
  const figure = number || SIGNS.has(code) ? readFigure(text, at) : null;
  const candidates: Token[] = [];
  if (idiom) candidates.push({ type: 'unread', start: at, end: idiom.end, reason: idiom.value });
  if (time) candidates.push({ type: 'time', start: at, end: time.end, time });
  if (never) candidates.push(never);
  // what is in brackets alone is negative only where it stands alone, as in the cell of a table
  if (figure && (!/[)）]/.test(text[figure.end - 1]!) || (at === start && figure.end === end)))
    candidates.push(figureToken(text, figure));
  let best: Token | null = null;
  for (const candidate of candidates) if (candidate.end <= end && (!best || candidate.end > best.end)) best = candidate;
  return best;
}

/** GEM347家, DAU7210万, ROE12%: a measure or a market in capitals, and at once its figure. */
function acronym(text: string, at: number, end: number): Step | null {
  ACRONYM.lastIndex = at;
  const letters = ACRONYM.exec(text);
  if (!letters) return null;
  const from = at + letters[0].length;
  const figure = readFigure(text, from);
  const told =
    figure && (figure.kind === 'percent' || figure.kind === 'money' || figure.numeral.big.any || figure.unit === '家');
  return told && figure.end <= end ? { type: 'skip', end: from } : null;
}
const ACRONYM = /[A-Z]{2,6}(?=\d)/y;

/** How many digits stand in a row, of either script. */
function digitsFrom(text: string, at: number): number {
  let end = at;
  while (digitAt(text, end) >= 0 || isChineseDigit(text, end)) end++;
  return end - at;
}

const LATIN_WORD = /[A-Za-z][A-Za-z0-9]*(?:[-.+&'’/_][A-Za-z0-9]+)*\+?/y;

/** A Latin word: a currency sign before a number, a quarter or fiscal year, a name with digits in it, or just a word. */
function latinWord(text: string, at: number, end: number): Step {
  const currency = readCurrencyBefore(text, at);
  if (currency) {
    const figure = readFigure(text, at);
    if (figure && figure.end <= end) return { type: 'figure', start: at, end: figure.end, figure };
    if (digitAt(text, currency.end) >= 0) return { type: 'skip', end: currency.end };
  }
  const time = readTime(text, at);
  if (time && time.end <= end) return { type: 'time', start: at, end: time.end, time };
  if (COMPARED.test(text.slice(at, at + 3)) && !isLatin(text.charCodeAt(at + 3))) return { type: 'skip', end: at + 3 };
  LATIN_WORD.lastIndex = at;
  const word = LATIN_WORD.exec(text)!;
  const to = at + word[0].length;
  const measured = acronym(text, at, end);
  if (measured) return measured;
  if (/\d/.test(word[0])) return { type: 'unread', start: at, end: Math.min(to, end), reason: 'name with a number' };
  const product = /[ \u00a0]\d{1,4}(?:\.\d+)?(?![\d.%％万亿千百个家名元])/y;
  product.lastIndex = to;
  const number = product.exec(text);
  if (number && /^[A-Z]/.test(word[0])) {
    const figure = readFigure(text, to + 1);
    if (figure && figure.unit === null)
      return { type: 'unread', start: at, end: Math.min(to + number[0].length, end), reason: 'name with a number' };
  }
  return { type: 'skip', end: to };
}
