import { CLASS_NOUNS, NOT_FIGURES } from '../../lexicon/not-figures.ts';
import { BIG_SCALES, DIGITS, SMALL_SCALES, TENS } from '../../lexicon/numerals.ts';
import { type Figure, readFigure } from './figure.ts';
import { LONGEST_LITERAL } from './literal.ts';
import { digitAt } from './numeral.ts';
import type { TimeExpression } from './time/expression.ts';
import { readTime } from './time/time.ts';
import { trie } from './trie.ts';
import { readCurrencyBefore } from './unit.ts';

/** What a scan finds. Spans do not overlap and are in order; offsets as in the scanned text. */
export type Token =
  | { type: 'figure'; start: number; end: number; figure: Figure }
  | { type: 'time'; start: number; end: number; time: TimeExpression }
  | { type: 'unread'; start: number; end: number; reason: string };

const IDIOMS = trie(NOT_FIGURES.flatMap(({ reason, words }) => words.map((word) => [word, reason] as const)));

/** Characters that can begin a time expression without a digit. */
const TIME_STARTS = new Set(
  '今本去上前明来同次翌后当下第首半全年一二三四五六七八九十1234567890报期往业记昨近过日目单往周星礼大这零〇两FfQqHh１２0'.split(
    '',
  ),
);
const SIGNS = new Set('-−－﹣+＋负$＄¥￥€£₩₹₽₫฿₱₺₪'.split(''));
const NUMBER_CHARS = new Set([
  ...Object.keys(DIGITS),
  ...Object.keys(TENS),
  ...Object.keys(SMALL_SCALES),
  ...Object.keys(BIG_SCALES),
  '半',
]);

const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/**
 * One pass over `text.slice(start, end)`: times, figures and number-like words that are neither.
 * At each place the longest reading wins, whatever its type.
 */
export function scan(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const token = tokenAt(text, at, end);
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

function tokenAt(text: string, at: number, end: number): Step | null {
  const char = text[at]!;
  const code = text.charCodeAt(at);
  if (isLatin(code)) return latinWord(text, at, end);
  const digits = digitsFrom(text, at);
  if (digits > LONGEST_LITERAL)
    return { type: 'unread', start: at, end: Math.min(at + digits, end), reason: 'endless digits' };
  const number = digits > 0 || NUMBER_CHARS.has(char) || text.startsWith('对折', at);
  if (!number && !SIGNS.has(char) && !TIME_STARTS.has(char)) return null;
  const idiom = IDIOMS.longest(text, at);
  const never =
    digitAt(text, at) >= 0 || SIGNS.has(char) ? neverFigure(text, at) : (ordinal(text, at) ?? neverFigure(text, at));
  const time = TIME_STARTS.has(char) ? readTime(text, at) : null;
  const figure = number || SIGNS.has(char) ? readFigure(text, at) : null;
  const candidates: Token[] = [];
  if (idiom) candidates.push({ type: 'unread', start: at, end: idiom.end, reason: idiom.value });
  if (time) candidates.push({ type: 'time', start: at, end: time.end, time });
  if (never) candidates.push(never);
  if (figure) candidates.push(figureToken(text, figure));
  let best: Token | null = null;
  for (const candidate of candidates) if (candidate.end <= end && (!best || candidate.end > best.end)) best = candidate;
  return best;
}

/** How many digits stand in a row. */
function digitsFrom(text: string, at: number): number {
  let end = at;
  while (digitAt(text, end) >= 0) end++;
  return end - at;
}

/** A figure, or the reason why what reads like one is none. */
function figureToken(text: string, figure: Figure): Token {
  const { start, end } = figure;
  const unread = (reason: string, to = end): Token => ({ type: 'unread', start, end: to, reason });
  const { form, scaled, punctuated } = figure.numeral;
  const next = text.charCodeAt(end);
  if (figure.unit === null && isLatin(next)) {
    let to = end;
    while (isLatin(text.charCodeAt(to)) || digitAt(text, to) >= 0) to++;
    return unread('name with a number', to);
  }
  if (figure.unit !== null && isLatin(text.charCodeAt(end - 1)) && isLatin(next)) return unread('name with a number');
  if (figure.unit === null) {
    const cohort = text[end] === '后' || text[end] === '前';
    const digits = end - start;
    if (cohort && digits === 2 && form === 'arabic') return unread('birth cohort', end + 1);
    if (form === 'bare' && CLASS_NOUNS.some((noun) => text.startsWith(noun, end))) return unread('size class');
    if (form === 'digit' || (form === 'chinese' && !scaled)) return unread('number word without a unit');
    if (form === 'arabic' && !scaled && !punctuated && text[end] === '分' && text[end + 1] === '之')
      return unread('fraction');
  }
  if (figure.determiner && form === 'digit' && !figure.range) {
    const value = figure.values[0]!.mantissa;
    if (value <= 2n || '第这那之每各前后首某另同哪'.includes(text[start - 1] ?? '\n')) return unread('determiner');
  }
  // 每10股派3.5元, 12英寸晶圆: what a rate is for, which kind it is
  if (figure.kind === 'count' && figure.unit === '股' && text[start - 1] === '每') return unread('basis of a rate');
  if (figure.unit === '英寸' && /^(?:晶圆|产线|硅片|生产线|线|厂|晶圆厂|屏|特色工艺)/u.test(text.slice(end, end + 4)))
    return unread('size class');
  if (figure.kind === 'duration' && form === 'bare') return unread('idiom');
  // 1年期贷款, 5年期以上LPR: which one, not how long
  if (figure.kind === 'duration' && text[end] === '期' && text[end + 1] !== '间')
    return unread('term of an instrument', end + 1);
  if (figure.kind === 'duration' && form === 'digit') {
    const one = figure.values[0]!.mantissa === 1n;
    if (one || '这那新每同第'.includes(text[start - 1] ?? '\n')) return unread('determiner');
  }
  if (
    figure.unit === '点' &&
    /^(?:[01]?\d|2[0-4])点(?:[0-5]?\d分?|半|整|钟|一刻)?/.test(text.slice(start, end + 4)) &&
    /^(?:\d|半|整|钟|一刻|前|后|左右开|许|起)/.test(text.slice(end, end + 2))
  )
    return unread('time of day');
  return { type: 'figure', start, end, figure };
}

const ORDINAL =
  /第(?:[0-9０-９]{1,4}|[零〇一二两三四五六七八九十百千]{1,5})(?:\p{Script=Han}(?=\p{Script=Han}|\P{L}|$))?/uy;
const RANK =
  /前(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,3})(?:大|强|名|位|甲|十|百|列)|(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,3})强(?!度|化|大|劲|制|势|烈|调)/uy;

/** 第三名, 前五大, 500强. */
function ordinal(text: string, at: number): Token | null {
  if (text[at] === '第') {
    ORDINAL.lastIndex = at;
    const found = ORDINAL.exec(text);
    return found && { type: 'unread', start: at, end: at + found[0].length, reason: 'ordinal' };
  }
  RANK.lastIndex = at;
  const found = RANK.exec(text);
  return found && { type: 'unread', start: at, end: at + found[0].length, reason: 'rank' };
}

const PATTERNS: readonly { reason: string; pattern: RegExp }[] = [
  {
    reason: 'stock code',
    pattern: /\d{6}\s?\.?\s?(?:SH|SZ|BJ|SS|sh|sz|bj)(?![A-Za-z])|\d{4,5}\s?\.\s?(?:HK|hk)(?![A-Za-z])/y,
  },
  {
    reason: 'phone number',
    pattern: /1[3-9]\d{9}(?!\d)|0\d{2,3}-\d{7,8}(?!\d)|400-?\d{3}-?\d{4}(?!\d)|\d{3}-\d{3,4}-\d{4}(?!\d)/y,
  },
  { reason: 'time of day', pattern: /(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[:：][0-5]\d)?(?!\d)/y },
  { reason: 'rank', pattern: /\d{1,4}强(?!度|化|大|劲|制|势|烈|调)/y },
  { reason: 'rank', pattern: /[一二三四五六七八九十](?:、[一二三四五六七八九十])+[位名]/y },
  { reason: 'version', pattern: /\d+(?:\.\d+){2,}/y },
  { reason: 'score or odds', pattern: /\d{1,3}[:：∶]\d{1,3}(?!\d)|\d{1,3}比\d{1,3}(?!\d|%|\.)/y },
  { reason: 'round the clock', pattern: /7\s?[×xX*]\s?24\s?小时|24\s?小时(?=营业|在线|内|不)/y },
  { reason: 'idiom', pattern: /[一二三四五六七八九十](?:升|涨|增|跌|降)[一二三四五六七八九十](?:升|涨|增|跌|降|平)/y },
  { reason: 'shopping festival', pattern: /(?:618|双11|双12)(?!\d|\.|,|万|亿|元|家|人|名|个)/y },
];

function neverFigure(text: string, at: number): Token | null {
  if (digitAt(text, at - 1) >= 0) return null;
  for (const { reason, pattern } of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { type: 'unread', start: at, end: at + found[0].length, reason };
  }
  RANK.lastIndex = at;
  const rank = RANK.exec(text);
  return rank && { type: 'unread', start: at, end: at + rank[0].length, reason: 'rank' };
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
  LATIN_WORD.lastIndex = at;
  const word = LATIN_WORD.exec(text)!;
  const to = at + word[0].length;
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
