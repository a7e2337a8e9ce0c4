import { digitAt } from './numeral/literal.ts';
import type { Token } from './token.ts';

const ORDINAL =
  /第(?:[0-9０-９]{1,4}|[零〇一二两三四五六七八九十百千]{1,5})(?:\p{Script=Han}(?=\p{Script=Han}|\P{L}|$))?/uy;
const RANK =
  /前(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,3})(?:大|强|名|位|甲|十|百|列)|(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,3})强(?!度|化|大|劲|制|势|烈|调)/uy;

/** 第三名, 前五大, 500强. */
export function ordinal(text: string, at: number): Token | null {
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

/** What is never a figure, however it reads: codes, phone numbers, ranks, scores, versions. */
export function neverFigure(text: string, at: number): Token | null {
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
