import { BIG_SCALES, DIGITS, MORE, POINTS, SMALL_SCALES, TENS } from '../../lexicon/numerals.ts';
import type { Decimal } from './decimal.ts';
import { digitAt, type Literal, readLiteral } from './literal.ts';
import type { Numeral } from './numeral.ts';

/** One addend: 3千 of 3千5百万. */
interface Term extends Decimal {
  /** trailing zeros of an integer literal, which may be rounding */
  zeros: number;
  /** sum of the powers of the scales written after it */
  power: number;
}

/** The addends of a number and how they were written. */
export interface Reading extends Pick<Numeral, 'end' | 'more' | 'scaled' | 'scale' | 'big' | 'form' | 'punctuated'> {
  terms: readonly Term[];
  /** two neighbouring digits stand for a range: 二三十 */
  pair: boolean;
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

/** One pass over digits and scales, left to right; each step takes what stands at the cursor, or ends the number. */
export class NumeralReader {
  private readonly text: string;
  /** which digit of an approximate pair is taken */
  private readonly choice: 0 | 1;
  private at: number;
  private readonly terms: Term[] = [];
  /** digits whose scale has not come yet */
  private pending: Term | null = null;
  /** first term since the last 万, and since the last 亿 */
  private section = 0;
  private group = 0;
  private lastScale = 0;
  private zeroSince = false;
  private more = false;
  private pair = false;
  private scaled = false;
  private punctuated = false;
  private form: Numeral['form'] | null = null;
  private scale = 0;
  private big: Numeral['big'] = { last: 0, any: false };
  /** the same just before the last literal */
  private bigBefore = 0;

  constructor(text: string, at: number, choice: 0 | 1) {
    this.text = text;
    this.at = at;
    this.choice = choice;
  }

  /** @returns null where no number starts */
  read(): Reading | null {
    while (this.step()) this.crossSpaces();
    this.placeTail();
    this.flush();
    const { at: end, terms, more, scaled, scale, big, pair, form, punctuated } = this;
    if (terms.length === 0 || form === null) return null;
    return { end: this.trimmed(end), terms, more, scaled, scale, big, pair, form, punctuated };
  }

  private step(): boolean {
    const char = this.text[this.at];
    if (char === undefined) return false;
    if (digitAt(this.text, this.at) >= 0) return this.arabic();
    if (isChineseDigit(char)) return this.digit(DIGITS[char]!);
    if (TENS[char] !== undefined) return this.tens(TENS[char]!);
    if (SMALL_SCALES[char] !== undefined) return this.smallScale(char, SMALL_SCALES[char]!);
    if (BIG_SCALES[char] !== undefined) return this.bigScale(BIG_SCALES[char]!);
    if (POINTS.includes(char)) return this.point();
    if (char === '个' && BIG_SCALES[this.text[this.at + 1]!] === 8) return this.counted();
    return this.moreThan();
  }

  private arabic(): boolean {
    if (this.pending || this.more) return false;
    const literal = readLiteral(this.text, this.at);
    if (!literal) return false;
    const next = skipSpaces(this.text, literal.end);
    const scale = scaleAt(this.text, next);
    if (this.scaled && !(scale > 0 && (scale < this.lastScale || this.zeroSince)) && !this.fillsUp(literal))
      return false;
    this.pending = { ...literal, zeros: trailingZeros(literal), power: 0 };
    this.punctuated ||= literal.punctuated;
    this.form ??= 'arabic';
    this.literalRead();
    this.at = scale > 0 || MORE.slice(0, 2).includes(this.text[next] as never) ? next : literal.end;
    return true;
  }

  /** 3万4000, 1千零20: the places below the scale, written out. */
  private fillsUp({ end, exponent, punctuated }: Literal): boolean {
    const digits = end - this.at;
    if (this.form !== 'arabic' || punctuated || exponent < 0 || this.text[end] === '年') return false;
    return this.zeroSince
      ? digits < this.lastScale
      : digits === this.lastScale || (this.lastScale === 4 && digits === 3);
  }

  private digit(value: number): boolean {
    if (value === 0 && this.pending === null && this.terms.length > 0 && !this.more) return this.zero();
    if (this.more || this.form === 'arabic') return false;
    if (this.pending === null) this.firstDigit(value);
    else {
      // 二〇二五: digits in a row are places
      if (this.pair || this.scaled || this.pending.exponent < 0) return false;
      this.pending = { ...this.pending, mantissa: this.pending.mantissa * 10n + BigInt(value) };
      this.form = 'chinese';
      this.at++;
    }
    return this.pending !== null;
  }

  /** 一千零五, 1千零20万: a place is left out. */
  private zero(): boolean {
    const next = this.text[this.at + 1];
    if (this.form === 'arabic' && digitAt(this.text, this.at + 1) < 0) return false;
    if (next === undefined) return false;
    this.zeroSince = true;
    this.at++;
    return true;
  }

  private firstDigit(value: number): void {
    const next = DIGITS[this.text[this.at + 1]!];
    const after = this.text[this.at + 2];
    const pair =
      next !== undefined &&
      isPair(value, next) &&
      !isChineseDigit(after) &&
      !POINTS.includes(after ?? '') &&
      !this.pair;
    if (pair) {
      this.pair = true;
      this.pending = term(this.choice === 0 ? value : next);
      this.at += 2;
    } else {
      this.pending = term(value);
      this.at++;
    }
    this.form ??= 'digit';
    this.literalRead();
  }

  private literalRead(): void {
    this.scale = 0;
    this.bigBefore = this.big.last;
    this.big = { last: 0, any: this.big.any };
  }

  private tens(value: number): boolean {
    if (this.pending || this.more || this.form === 'arabic') return false;
    this.terms.push(term(value));
    this.form ??= 'chinese';
    this.at++;
    this.lastScale = 1;
    this.scaled = true;
    return true;
  }

  private smallScale(char: string, power: number): boolean {
    // 一百十一: the one of its tens is left out
    const tens = power === 1 && this.lastScale >= 2 && this.form === 'chinese';
    if (!this.pending && this.terms.length > this.section && !this.zeroSince && !tens) return false;
    if (!this.pending && this.form === 'arabic') return false;
    if (!this.pending && this.form === null) this.form = char === '十' || char === '拾' ? 'chinese' : 'bare';
    // 零十: the zero says nothing
    const base = this.pending && this.pending.mantissa !== 0n ? this.pending : term(1);
    this.pending = null;
    this.terms.push({ ...base, power: base.power + power });
    this.scaleRead(power, this.scale > 0 ? this.scale + power : power);
    return true;
  }

  private bigScale(power: number): boolean {
    this.flush();
    // 四万万: ten thousand times ten thousand
    const again = power === 4 && this.lastScale === 4 && BIG_SCALES[this.text[this.at - 1]!] === 4;
    const from = power === 4 && !again ? this.section : this.group;
    if (this.terms.length === from) {
      if (this.terms.length > 0) return false;
      this.terms.push(term(1));
      this.form = 'bare';
    }
    for (let i = from; i < this.terms.length; i++) this.terms[i]!.power += power;
    this.section = this.terms.length;
    if (power > 4 || again) this.group = this.terms.length;
    this.big = { last: this.big.last + power, any: true };
    this.scaleRead(power, this.scale + power);
    return true;
  }

  private scaleRead(power: number, scale: number): void {
    if (this.form === 'digit') this.form = 'chinese';
    this.lastScale = power;
    this.scale = scale;
    this.zeroSince = false;
    this.scaled = true;
    this.at++;
  }

  /** 六点五, 一百二十点五万; 十点五十分 is a time of day. */
  private point(): boolean {
    if (this.form === 'arabic' || this.more || this.pair || (!this.pending && this.terms.length === 0)) return false;
    const start = skipSpaces(this.text, this.at + 1);
    let end = start;
    let digits = '';
    for (; isChineseDigit(this.text[end]); end++) digits += DIGITS[this.text[end]!];
    if (digits === '' || /[十分刻拾]/u.test(this.text[end] ?? '')) return false;
    // 一千六点五: sixteen hundred or a thousand and six
    if (this.pending && this.scaled && this.lastScale >= 2 && !this.zeroSince) this.pending.power = 0;
    if (this.pending) {
      const whole = this.pending;
      this.pending = {
        ...whole,
        mantissa: whole.mantissa * 10n ** BigInt(digits.length) + BigInt(digits),
        exponent: -digits.length,
      };
    } else this.pending = { mantissa: BigInt(digits), exponent: -digits.length, zeros: 0, power: 0 };
    this.form = 'chinese';
    this.at = end;
    return true;
  }

  /** 两个亿: spoken, the scale as a thing. */
  private counted(): boolean {
    if (!this.pending || this.more) return false;
    this.at++;
    return true;
  }

  /** 多, 余 after any number; 几 and 来 only after a round one (十几, 百来). */
  private moreThan(): boolean {
    if (this.more || (!this.pending && this.terms.length === 0)) return false;
    const char = this.text[this.at]!;
    if (!(MORE as readonly string[]).includes(char)) return false;
    const next = this.text[this.at + 1];
    const before = this.text[skipSpacesBack(this.text, this.at) - 1];
    if ((char === '几' || char === '幾') && (this.pending || !'十拾零百千'.includes(before ?? '\n'))) return false;
    if (char === '来' && (next === undefined || !'个家名人岁年天块万公里'.includes(next))) return false;
    if (char === '多' && '数少种样化'.includes(next ?? ' ')) return false;
    this.more = true;
    this.at++;
    return true;
  }

  /** 一百 五 十: spaces between the characters of a number; never between two digits. */
  private crossSpaces(): void {
    const next = skipSpaces(this.text, this.at);
    if (next === this.at) return;
    const char = this.text[next] ?? '';
    const scale =
      scaleAt(this.text, next) > 0 &&
      (this.pending !== null || (BIG_SCALES[char] !== undefined && (this.more || this.scaled)));
    const chinese = this.form === 'chinese' || this.form === 'digit';
    const digit =
      this.scaled && this.pending === null && !this.more && (chinese ? isChineseDigit(char) : this.smaller(next));
    const point = chinese && POINTS.includes(char) && isChineseDigit(this.text[skipSpaces(this.text, next + 1)]);
    const more = MORE.slice(0, 3).includes(char as never) || char === '几' || char === '幾';
    if (
      scale ||
      digit ||
      point ||
      (more && this.scaled && BIG_SCALES[this.text[skipSpaces(this.text, next + 1)] ?? ''])
    )
      this.at = next;
  }

  /** 7万 5千: digits with a smaller scale. */
  private smaller(at: number): boolean {
    const literal = digitAt(this.text, at) >= 0 ? readLiteral(this.text, at) : null;
    const scale = literal ? scaleAt(this.text, literal.end) : 0;
    return scale > 0 && scale < this.lastScale;
  }

  /** 一万二: a lone digit after a scale counts in the next lower place. */
  private placeTail(): void {
    const { pending, lastScale } = this;
    const eligible =
      this.scaled && !this.zeroSince && (this.form === 'chinese' || this.form === 'bare') && lastScale >= 2;
    if (pending && eligible && pending.exponent === 0)
      pending.power = lastScale - 1 + Math.max(0, this.bigBefore - lastScale);
  }

  private flush(): void {
    if (this.pending) this.terms.push(this.pending);
    this.pending = null;
  }

  /** A number does not end in a space, nor in the 零 that a place was to follow. */
  private trimmed(end: number): number {
    let last = skipSpacesBack(this.text, end);
    if (this.zeroSince && DIGITS[this.text[last - 1]!] === 0 && this.terms.length > 0 && this.scaled)
      last = this.text[last - 2] === undefined ? last : last - 1;
    return last;
  }
}

function skipSpacesBack(text: string, at: number): number {
  let start = at;
  while (start > at - 2 && SPACES.has(text[start - 1]!)) start--;
  return start;
}
