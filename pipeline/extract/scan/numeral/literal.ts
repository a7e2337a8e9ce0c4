import type { Decimal } from '../decimal.ts';

/** Digits as written, without scale words. */
export interface Literal extends Decimal {
  end: number;
  punctuated: boolean;
}

const FULL_ZERO = 0xff10;

/** The value of an ASCII or full-width digit, or -1. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= FULL_ZERO && code <= FULL_ZERO + 9 ? code - FULL_ZERO : -1;
}

/** Longest digit run that is read; a longer one is not a number of this world and is left unread. */
export const LONGEST_LITERAL = 40;

/** `1,234.5` with ASCII or full-width digits. A comma counts only before exactly three digits. */
export function readLiteral(text: string, at: number): Literal | null {
  let mantissa = 0n;
  let end = at;
  let digits = '';
  const run = () => {
    const from = end;
    for (let d = digitAt(text, end); d >= 0; d = digitAt(text, ++end)) digits += d;
    return end - from;
  };
  const first = run();
  if (first === 0 || first > LONGEST_LITERAL) return null;
  let punctuated = false;
  if (first <= 3) {
    // $20，300: behind a currency sign the clause ends with the number
    const wide = !/[$＄¥￥€£]/.test(text[at - 1] ?? '');
    const spaced = spacesThousands(text, at, end);
    const goesOn = () => (spaced ? isGroup(text, end, spaced) : isThousands(text, end, wide));
    while (digits.length <= LONGEST_LITERAL && goesOn()) {
      end++;
      run();
      punctuated = true;
    }
  }
  let exponent = 0;
  const point = text[end];
  if ((point === '.' || point === '．' || point === '﹒') && digitAt(text, end + 1) >= 0) {
    end++;
    exponent = -run();
    punctuated = true;
    // 2025.9.30, 1.2.3: a version or a date, not a number
    if (text[end] === '.' && digitAt(text, end + 1) >= 0) return null;
  }
  if (digits.length > LONGEST_LITERAL) return null;
  mantissa = BigInt(digits);
  return { mantissa, exponent, end, punctuated };
}

/** Spaces that only group digits; a plain one does where a unit follows the groups and no name stands before. */
const THIN = /[\u2009\u202f\u00a0]/;
const PLAIN_BEFORE = /[\p{L}\p{N}.,%]\s?$/u;
const PLAIN_AFTER = /\s?(?:万|亿|元|美元|港元|欧元|人|名|家|户|台|辆|吨|股|件|套|个|张|份|单|万?平方米)/uy;

const MOST_GROUPS = 12;

/** The space that groups the digits before `end` by threes (116 007辆), or null. */
function spacesThousands(text: string, start: number, end: number): string | null {
  const space = text[end];
  if (space === undefined || !isGroup(text, end, space)) return null;
  if (THIN.test(space)) return space;
  if (
    space !== ' ' ||
    (PLAIN_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
      !/\p{Script=Han}$/u.test(text.slice(start - 1, start)))
  )
    return null;
  let last = end;
  for (let groups = 0; groups < MOST_GROUPS && isGroup(text, last, space); groups++) last += 4;
  PLAIN_AFTER.lastIndex = last;
  return PLAIN_AFTER.test(text) ? space : null;
}

/** A separator and exactly three digits behind it. */
function isGroup(text: string, at: number, separator: string): boolean {
  if (text[at] !== separator) return false;
  for (let i = 1; i <= 3; i++) if (digitAt(text, at + i) < 0) return false;
  return digitAt(text, at + 4) < 0;
}

function isThousands(text: string, at: number, wide: boolean): boolean {
  const comma = text[at];
  if ((comma !== ',' && comma !== '﹐' && (comma !== '，' || !wide)) || !isGroup(text, at, comma)) return false;
  // 82，225元: a full-width comma among half-width digits ends a clause, unless the number goes on behind it
  return comma !== '，' || text.charCodeAt(at + 1) >= FULL_ZERO || /[.,，％%\p{Script=Han}]/u.test(text[at + 4] ?? '');
}
