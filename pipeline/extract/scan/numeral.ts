import { BIG_SCALES, DIGITS, MORE, SMALL_SCALES, TENS } from '../../lexicon/numerals.ts';
import { add, type Decimal } from './decimal.ts';

/** A number as written, scale included: `13.2亿`, `三百二十`, `1亿2000万`, `70多`, `百亿`. */
export interface Numeral {
  end: number;
  /** one value, or two for an approximate pair (二三十 → 20, 30) */
  values: Decimal[];
  /** power of ten of the last written digit */
  fine: number;
  /** power of ten of the last digit that is not an integer trailing zero */
  coarse: number;
  /** 多, 余, 来, 几 stand inside */
  more: boolean;
  /** a scale character was written */
  scaled: boolean;
  /** power of ten of the scale after the last literal (亿 → 8), for a neighbour that leaves it out */
  scale: number;
  /** `bare` begins with its scale (百亿), `digit` is a lone Chinese digit */
  form: 'arabic' | 'chinese' | 'bare' | 'digit';
  /** a thousands separator or a decimal point was written */
  punctuated: boolean;
}

interface Literal extends Decimal {
  end: number;
  punctuated: boolean;
}

interface Term extends Decimal {
  /** trailing zeros of an integer literal, which may be rounding */
  zeros: number;
  /** sum of the powers of the scales written after it */
  power: number;
}

const FULL_ZERO = 0xff10;

/** The value of an ASCII or full-width digit, or -1. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= FULL_ZERO && code <= FULL_ZERO + 9 ? code - FULL_ZERO : -1;
}

/** Longest digit run that is read; a longer one is not a number of this world and is left unread. */
const LONGEST_LITERAL = 40;

/** `1,234.5` with ASCII or full-width digits. A comma counts only before exactly three digits. */
function readLiteral(text: string, at: number): Literal | null {
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
    while (isThousands(text, end)) {
      end++;
      run();
      punctuated = true;
    }
  }
  let exponent = 0;
  const point = text[end];
  if ((point === '.' || point === '．') && digitAt(text, end + 1) >= 0) {
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

function isThousands(text: string, at: number): boolean {
  const comma = text[at];
  if (comma !== ',' && comma !== '，') return false;
  if (comma === '，' && text.charCodeAt(at + 1) < FULL_ZERO) return false;
  for (let i = 1; i <= 3; i++) if (digitAt(text, at + i) < 0) return false;
  return digitAt(text, at + 4) < 0;
}

const isChineseDigit = (char: string | undefined): boolean => char !== undefined && DIGITS[char] !== undefined;
const SPACES = new Set([' ', '\u00a0', '\u2009', '\u202f', '\u3000']);

/** Skips at most two spaces. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && SPACES.has(text[end]!)) end++;
  return end;
}

/** Approximate pairs of neighbours: 二三十家, 七八成; 三五 is the one that skips. */
const isPair = (low: number, high: number) => (low > 0 && high === low + 1) || (low === 3 && high === 5);

/**
 * Reads the longest number at `at`.
 * @returns null where no number starts; a sign is the caller's business
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const low = parse(text, at, 0);
  if (!low?.pair) return low && finish([low], low);
  const high = parse(text, at, 1)!;
  return finish([low, high], low);
}

interface Parsed {
  end: number;
  terms: Term[];
  more: boolean;
  scaled: boolean;
  scale: number;
  pair: boolean;
  form: Numeral['form'];
  punctuated: boolean;
}

function finish(readings: Parsed[], { end, terms, more, scaled, scale, form, punctuated }: Parsed): Numeral {
  const last = terms.at(-1)!;
  const fine = last.exponent + last.power;
  return {
    end,
    values: readings.map(({ terms }) =>
      terms
        .map(({ mantissa, exponent, power }) => ({ mantissa, exponent: exponent + power }))
        .reduce((sum, term) => add(sum, term)),
    ),
    fine,
    coarse: fine + last.zeros,
    more,
    scaled,
    scale,
    form,
    punctuated,
  };
}

/** One pass over digits and scales. `choice` picks the digit of an approximate pair. */
function parse(text: string, start: number, choice: 0 | 1): Parsed | null {
  const terms: Term[] = [];
  let pending: Term | null = null;
  let at = start;
  /** first term since the last 万, and since the last 亿 */
  let section = 0;
  let group = 0;
  let lastScale = 0;
  let zeroSince = false;
  let more = false;
  let pair = false;
  let scaled = false;
  let punctuated = false;
  let form: Numeral['form'] | null = null;
  let scale = 0;

  const flush = () => {
    if (pending) terms.push(pending);
    pending = null;
  };

  for (;;) {
    const char = text[at];
    if (char === undefined) break;

    if (digitAt(text, at) >= 0) {
      if (pending || more) break;
      const literal = readLiteral(text, at);
      if (!literal) break;
      const next = skipSpaces(text, literal.end);
      if (scaled && !(scaleAt(text, next) > 0 && scaleAt(text, next) < lastScale)) break;
      pending = { ...literal, zeros: trailingZeros(literal), power: 0 };
      punctuated ||= literal.punctuated;
      form ??= 'arabic';
      scale = 0;
      at = scaleAt(text, next) > 0 || text[next] === '多' || text[next] === '余' ? next : literal.end;
      continue;
    }

    if (isChineseDigit(char)) {
      if (more || form === 'arabic') break;
      const digit = DIGITS[char]!;
      if (digit === 0 && terms.length > 0 && pending === null) {
        zeroSince = true;
        at++;
        continue;
      }
      if (pending === null) {
        const next = DIGITS[text[at + 1]!];
        if (next !== undefined && isPair(digit, next) && !isChineseDigit(text[at + 2]) && text[at + 2] !== '点') {
          if (pair) break;
          pair = true;
          pending = term(choice === 0 ? digit : next);
          at += 2;
        } else {
          pending = term(digit);
          at++;
        }
        form ??= 'digit';
        scale = 0;
      } else {
        // 二〇二五: digits in a row are places
        const places: Term = pending;
        if (pair || scaled || places.exponent < 0) break;
        pending = { ...places, mantissa: places.mantissa * 10n + BigInt(digit) };
        form = 'chinese';
        at++;
      }
      const fraction = chineseFraction(text, at);
      if (fraction && !pair) {
        const whole: Term = pending;
        pending = {
          ...whole,
          mantissa: whole.mantissa * 10n ** BigInt(fraction.digits.length) + BigInt(fraction.digits),
          exponent: -fraction.digits.length,
        };
        form = 'chinese';
        at = fraction.end;
      }
      continue;
    }

    if (TENS[char] !== undefined && !pending && !more && form !== 'arabic') {
      pending = term(TENS[char]!);
      form ??= 'chinese';
      at++;
      flush();
      lastScale = 1;
      scaled = true;
      continue;
    }

    const small = SMALL_SCALES[char];
    if (small !== undefined) {
      if (!pending && terms.length > section) break;
      if (!pending && form === 'arabic') break;
      if (!pending && form === null) form = char === '十' || char === '拾' ? 'chinese' : 'bare';
      const base: Term = pending ?? term(1);
      pending = null;
      terms.push({ ...base, power: base.power + small });
      if (form === 'digit') form = 'chinese';
      lastScale = small;
      scale = scale > 0 ? scale + small : small;
      zeroSince = false;
      scaled = true;
      at++;
      continue;
    }

    const big = BIG_SCALES[char];
    if (big !== undefined) {
      flush();
      const from = big === 4 ? section : group;
      if (terms.length === from) {
        if (terms.length > 0) break;
        terms.push(term(1));
        form = 'bare';
      }
      for (let i = from; i < terms.length; i++) terms[i]!.power += big;
      section = terms.length;
      if (big > 4) group = terms.length;
      if (form === 'digit') form = 'chinese';
      lastScale = big;
      scale += big;
      zeroSince = false;
      scaled = true;
      at++;
      continue;
    }

    if (!more && (pending || terms.length > 0) && isMore(text, at, pending !== null)) {
      more = true;
      at++;
      continue;
    }
    break;
  }

  // 一万二: a lone digit after a scale counts in the next lower place
  const tail = pending as Term | null;
  if (tail && scaled && !zeroSince && form === 'chinese' && lastScale >= 2 && tail.exponent === 0) {
    tail.power = lastScale - 1 + (terms.at(-1)!.power - lastScale);
  }
  flush();
  if (terms.length === 0 || form === null) return null;
  return { end: at, terms, more, scaled, scale, pair, form, punctuated };
}

const term = (digit: number): Term => ({ mantissa: BigInt(digit), exponent: 0, zeros: 0, power: 0 });

/** The power of the scale character at `at`, or 0. */
function scaleAt(text: string, at: number): number {
  const char = text[at]!;
  return SMALL_SCALES[char] ?? BIG_SCALES[char] ?? 0;
}

function trailingZeros({ mantissa, exponent }: Literal): number {
  if (exponent < 0 || mantissa === 0n) return 0;
  let zeros = 0;
  for (let rest = mantissa; rest % 10n === 0n; rest /= 10n) zeros++;
  return zeros;
}

/** 点五 after a Chinese digit. */
function chineseFraction(text: string, at: number): { digits: string; end: number } | null {
  if (text[at] !== '点' || !isChineseDigit(text[at + 1])) return null;
  let digits = '';
  let end = at + 1;
  for (; isChineseDigit(text[end]); end++) digits += DIGITS[text[end]!];
  return { digits, end };
}

/** 多, 余 after any number; 几 and 来 only after a round one (十几, 百来). */
function isMore(text: string, at: number, afterLiteral: boolean): boolean {
  const char = text[at]!;
  if (!(MORE as readonly string[]).includes(char)) return false;
  if (char === '几') return !afterLiteral && text[at - 1] === '十';
  if (char === '来') return '个家名人岁年天块万公里'.includes(text[at + 1] ?? '\n') && text[at + 1] !== undefined;
  if (char === '多') return !'数少种样元化'.includes(text[at + 1] ?? ' ') || text[at + 1] === '元';
  return true;
}
