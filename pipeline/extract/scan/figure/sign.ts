import type { Decimal } from '../decimal.ts';
import { digitAt } from '../numeral/literal.ts';
import { readNumeral } from '../numeral/read.ts';
import { readCurrencyBefore } from '../unit.ts';

const MINUS = new Set(['-', '−', '－', '﹣', '–', '负']);
const PLUS = new Set(['+', '＋']);

export const isMinus = (char: string | undefined): boolean => char !== undefined && MINUS.has(char);

/** A sign before a figure; `end` is where the figure goes on. Null where there is none, `undefined` where it cannot be one. */
export function readSign(text: string, at: number): { end: number; negative: boolean } | null | undefined {
  const char = text[at];
  const negative = isMinus(char);
  if (!negative && !PLUS.has(char!)) return null;
  if (text[at + 1] === ' ') return isSpaced(text, at) ? { end: at + 2, negative } : undefined;
  if (char !== '负' && isJoined(text[at - 1]) && !COMPARED.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  return canFollowSign(text, at + 1) ? { end: at + 1, negative } : undefined;
}

/** 净利润 - 1.8 亿元, 同比 + 5.2%: set apart, a sign is one behind words and before a rate or an amount of money. */
const isSpaced = (text: string, at: number): boolean =>
  (text[at - 1] === ' ' ? /[\p{Script=Han}A-Za-z]/u : /[（(、/]/u).test(
    text[at - 1] === ' ' ? (text[at - 2] ?? '') : (text[at - 1] ?? ''),
  ) && SPACED.test(text.slice(at + 2, at + 26));
const SPACED = /^\d[\d,.]*\s?(?:[%％]|pct|个百分点|[万亿]{0,2}\s?(?:元|美元|港元))/iu;

/** A sign stands before digits or a currency, 负 before a Chinese number too; 负一 and 负两 alone are too short to be sure. */
function canFollowSign(text: string, at: number): boolean {
  if (digitAt(text, at) >= 0 || readCurrencyBefore(text, at)) return true;
  if (text[at - 1] !== '负') return false;
  return at + 1 < text.length && readNumeral(text, at) !== null;
}

export const signed = (values: Decimal[], negative: boolean): Decimal[] =>
  negative ? values.map((value) => ({ ...value, mantissa: -value.mantissa })) : values;

/** yoy+6.8%, qoq-3%: the letters say what it is compared with. */
export const COMPARED = /(?:yoy|qoq|mom)$/i;

/** A minus after a letter or digit is a hyphen: GLM-4, 3-5. */
const isJoined = (before: string | undefined) =>
  before !== undefined && /[\p{L}\p{N})）\]%]/u.test(before) && !/\p{Script=Han}/u.test(before);
