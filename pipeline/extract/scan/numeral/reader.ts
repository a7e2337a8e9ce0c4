import { BIG_SCALES, DIGITS, MORE, NUMBERS_OF, POINTS, SMALL_SCALES, SOME, TENS } from '../../../lexicon/numerals.ts';
import { CharSet } from '../char-set.ts';
import { isChineseDigit, isPair, scaleAt } from './characters.ts';
import { digitAt, readLiteral } from './literal.ts';
import { fillsUp, isTail } from './lower-places.ts';
import { isMore } from './more.ts';
import type { Numeral } from './numeral.ts';
import { scaledUnitEnd } from './scaled-unit.ts';
import { skipSpaces, skipSpacesBack } from './spaces.ts';
import { type Term, Terms, termOf, termOfLiteral } from './terms.ts';

/** The addends of a number and how they were written. */
export interface Reading extends Pick<Numeral, 'end' | 'more' | 'scaled' | 'scale' | 'big' | 'form' | 'punctuated'> {
  terms: readonly Term[];
  /** two neighbouring digits stand for a range: 二三十 */
  pair: boolean;
  /** 数 or 几 stands before the first scale: 数千 */
  several: boolean;
}

/** Characters of the longest number that is read; what goes on longer is none. */
const LONGEST = 100;
/** Characters that a Chinese number is written with; what follows it is none of them. */
const OF_NUMERALS = new CharSet([
  ...[DIGITS, TENS, SMALL_SCALES, BIG_SCALES].flatMap((values) => Object.keys(values)),
  ...POINTS,
  ...SOME,
  '个',
]);

/** One pass over digits and scales, left to right; each step takes what stands at the cursor, or ends the number. */
export class NumeralReader {
  private readonly text: string;
  /** which digit of an approximate pair is taken */
  private readonly choice: 0 | 1;
  private readonly start: number;
  private at: number;
  private readonly terms = new Terms();
  private more = false;
  private several = false;
  private pair = false;
  private punctuated = false;
  private form: Numeral['form'] | null = null;
  /** its last digit stands for the place below the scale before it: 2万4 */
  private tail = false;

  constructor(text: string, at: number, choice: 0 | 1) {
    this.text = text;
    this.start = at;
    this.at = at;
    this.choice = choice;
  }

  /** @returns null where no number starts, or one without end */
  read(): Reading | null {
    while (this.step()) {
      if (this.at - this.start > LONGEST) return null;
      this.crossSpaces();
    }
    if (this.form === 'chinese' || this.form === 'bare' || this.tail) this.terms.placeTail();
    this.terms.flush();
    const { at, pair, form, punctuated } = this;
    const more = this.more || this.several;
    const { list: terms, scaled, scale, big } = this.terms;
    if (terms.length === 0 || form === null) return null;
    const several = this.several;
    return { end: this.trimmed(at), terms, more, several, scaled, scale, big, pair, form, punctuated };
  }

  private step(): boolean {
    const char = this.text[this.at];
    if (char === undefined) return false;
    if (digitAt(this.text, this.at) >= 0) return this.arabic();
    if (!OF_NUMERALS.at(this.text, this.at)) return this.moreThan();
    if (isChineseDigit(this.text, this.at)) return this.digit(DIGITS[char]!);
    if (TENS[char] !== undefined) return this.tens(TENS[char]!);
    if (this.at > this.start && scaledUnitEnd(this.text, this.at) >= 0) return false;
    if (SMALL_SCALES[char] !== undefined) return this.smallScale(char, SMALL_SCALES[char]!);
    if (BIG_SCALES[char] !== undefined) return this.bigScale(BIG_SCALES[char]!);
    if (POINTS.includes(char)) return this.point();
    if (char === '个' && BIG_SCALES[this.text[this.at + 1]!] === 8) return this.counted();
    if (this.terms.empty && SOME.includes(char)) return this.some();
    return this.moreThan();
  }

  private arabic(): boolean {
    if (this.terms.pending || this.more) return false;
    const literal = readLiteral(this.text, this.at);
    if (!literal) return false;
    const next = skipSpaces(this.text, literal.end);
    const scale = scaleAt(this.text, next);
    const { scaled, lastScale, zeroSince, big } = this.terms;
    // 1万亿3000亿: smaller than all the scales before together
    const smaller = scale > 0 && (scale < Math.max(lastScale, big.last) || zeroSince);
    const below = [this.text, this.at, literal, this.terms] as const;
    if (scaled && !smaller && !(this.form === 'arabic' && fillsUp(...below))) {
      if (this.form !== 'arabic' || !isTail(...below)) return false;
      this.tail = true;
    }
    const { scale: above } = this.terms;
    this.terms.open(termOfLiteral(literal));
    if (this.tail) this.terms.scale = above;
    this.punctuated ||= literal.punctuated;
    this.form ??= 'arabic';
    this.at = scale > 0 || MORE.slice(0, 2).includes(this.text[next] as never) ? next : literal.end;
    return true;
  }

  private digit(value: number): boolean {
    const { pending, list, scaled } = this.terms;
    if (value === 0 && pending === null && list.length > 0 && !this.more) return this.zero();
    if (this.more || this.form === 'arabic') return false;
    if (pending === null) this.firstDigit(value);
    else {
      // 二〇二五: digits in a row are places
      if (this.pair || scaled || pending.exponent < 0) return false;
      this.terms.pending = { ...pending, mantissa: pending.mantissa * 10n + BigInt(value) };
      this.form = 'chinese';
      this.at++;
    }
    return true;
  }

  /** 一千零五, 1千零20万: a place is left out. */
  private zero(): boolean {
    const next = this.text[this.at + 1];
    if (this.form === 'arabic' && digitAt(this.text, this.at + 1) < 0) return false;
    if (next === undefined) return false;
    this.terms.zeroSince = true;
    this.at++;
    return true;
  }

  private firstDigit(value: number): void {
    const next = DIGITS[this.text[this.at + 1]!];
    const after = this.text[this.at + 2];
    const pair =
      next !== undefined &&
      isPair(value, next) &&
      !isChineseDigit(this.text, this.at + 2) &&
      !POINTS.includes(after ?? '') &&
      !this.pair;
    if (pair) this.pair = true;
    this.terms.open(termOf(pair && this.choice === 1 ? next : value));
    this.at += pair ? 2 : 1;
    this.form ??= 'digit';
  }

  private tens(value: number): boolean {
    if (this.terms.pending || this.more || this.form === 'arabic') return false;
    this.terms.tens(value);
    this.form ??= 'chinese';
    this.at++;
    return true;
  }

  private smallScale(char: string, power: number): boolean {
    const { pending, lastScale, takesBareScale } = this.terms;
    // 一百十一: the one of its tens is left out
    const tens = power === 1 && lastScale >= 2 && this.form === 'chinese';
    if (!pending && !takesBareScale && !tens) return false;
    if (!pending && this.form === 'arabic') return false;
    if (!pending && this.form === null) this.form = char === '十' || char === '拾' ? 'chinese' : 'bare';
    this.terms.smallScale(power);
    this.scaleTaken();
    return true;
  }

  private bigScale(power: number): boolean {
    const again = power === 4 && this.terms.lastScale === 4 && BIG_SCALES[this.text[this.at - 1]!] === 4;
    if (this.terms.empty) this.form = 'bare';
    if (!this.terms.bigScale(power, again)) return false;
    this.scaleTaken();
    return true;
  }

  private scaleTaken(): void {
    if (this.form === 'digit') this.form = 'chinese';
    this.at++;
  }

  /** 六点五, 一百二十点五万; 十点五十分 is a time of day. */
  private point(): boolean {
    if (this.form === 'arabic' || this.more || this.pair || this.terms.empty) return false;
    let end = skipSpaces(this.text, this.at + 1);
    let digits = '';
    for (; isChineseDigit(this.text, end); end++) digits += DIGITS[this.text[end]!];
    if (digits === '' || /[十分刻拾]/u.test(this.text[end] ?? '')) return false;
    this.terms.decimals(digits);
    this.form = 'chinese';
    this.at = end;
    return true;
  }

  /** 两个亿: spoken, the scale as a thing. */
  private counted(): boolean {
    if (!this.terms.pending || this.more) return false;
    this.at++;
    return true;
  }

  /** 数千, 几十万: from the scale up to ten times as much. */
  private some(): boolean {
    const next = this.text[this.at + 1]!;
    if (SMALL_SCALES[next] === undefined && BIG_SCALES[next] === undefined) return false;
    if (scaledUnitEnd(this.text, this.at + 1) >= 0) return false;
    if (this.text[this.at] === '数' && NUMBERS_OF.includes(this.text[this.at - 1] ?? '\n')) return false;
    this.terms.open(termOf(1));
    this.form = 'chinese';
    this.several = true;
    this.at++;
    return true;
  }

  private moreThan(): boolean {
    if (this.more || this.terms.empty || !isMore(this.text, this.at, this.terms.pending !== null)) return false;
    this.more = true;
    this.at++;
    return true;
  }

  /** 一百 五 十: spaces between the characters of a number; never between two digits. */
  private crossSpaces(): void {
    const next = skipSpaces(this.text, this.at);
    if (next === this.at) return;
    const { pending, scaled } = this.terms;
    const char = this.text[next] ?? '';
    const scale =
      scaleAt(this.text, next) > 0 && (pending !== null || (BIG_SCALES[char] !== undefined && (this.more || scaled)));
    const chinese = this.form === 'chinese' || this.form === 'digit';
    const digit =
      scaled && pending === null && !this.more && (chinese ? isChineseDigit(this.text, next) : this.smaller(next));
    const point = chinese && POINTS.includes(char) && isChineseDigit(this.text, skipSpaces(this.text, next + 1));
    const more = MORE.slice(0, 3).includes(char as never) || char === '几' || char === '幾';
    if (scale || digit || point || (more && scaled && BIG_SCALES[this.text[skipSpaces(this.text, next + 1)] ?? '']))
      this.at = next;
  }

  /** 7万 5千: digits with a smaller scale. */
  private smaller(at: number): boolean {
    const literal = digitAt(this.text, at) >= 0 ? readLiteral(this.text, at) : null;
    const scale = literal ? scaleAt(this.text, literal.end) : 0;
    return scale > 0 && scale < this.terms.lastScale;
  }

  /** A number does not end in a space, nor in the 零 that a place was to follow. */
  private trimmed(end: number): number {
    const last = skipSpacesBack(this.text, end);
    const { zeroSince, scaled } = this.terms;
    const hanging = zeroSince && scaled && DIGITS[this.text[last - 1]!] === 0;
    return hanging && this.text[last - 2] !== undefined ? last - 1 : last;
  }
}
