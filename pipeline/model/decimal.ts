import { Decimal as Base } from 'decimal.js';
import { KEPT, MOST_PLACES, POWERS, readDigits, writeDigits } from './digits.ts';

/** Digits that are reckoned with. */
export const PRECISION = 40;
/** Settings of our own: nobody else's reach us, nor ours them. */
const Long = Base.clone({ precision: PRECISION, toExpNeg: -60, toExpPos: 60 });
type Long = Base;

/** What an operation was done to, for who asks for all digits of its result. */
interface Made {
  by: 'plus' | 'minus' | 'times' | 'div';
  a: Decimal;
  b: Decimal;
}
export type Value = Decimal | number | string;

/** More than the relative error of one operation on pairs of doubles. */
const ROUNDING = 2 ** -98;
/** Below this doubles lose digits. */
const TINY = 1e-250;
const MOST_KEPT = 10 ** KEPT;
/** Smaller numbers are rounded digit by digit. */
const LEAST_ORDER = -7;

/**
 * An exact decimal of 40 digits. Nearly all that is asked of it is answered by plain numbers: by an integer and a power of
 * ten where both are small, else by a pair of doubles and a bound on their error. Only where those leave the answer open
 * is the number worked out digit by digit.
 */
export class Decimal {
  /** the sum of two doubles is near it: the nearest double and what that lacks */
  readonly #high: number;
  readonly #low: number;
  /** how far off it may be; without end where nothing is known */
  readonly #slack: number;
  /** it is exactly `#mantissa ÷ 10^#places`; NaN where that is not known */
  readonly #mantissa: number;
  readonly #places: number;
  #origin: Made | Long | null;

  private constructor(
    high: number,
    low: number,
    slack: number,
    mantissa: number,
    places: number,
    origin: Made | Long | null,
  ) {
    this.#high = high;
    this.#low = low;
    this.#slack = slack;
    this.#mantissa = mantissa;
    this.#places = places;
    this.#origin = origin;
  }

  /** The number that decimal digits write, or the one that a double prints as. */
  static of(value: Value): Decimal {
    if (typeof value === 'object') return value;
    if (Number.isSafeInteger(value)) return Decimal.#small((value as number) + 0, 0);
    const text = String(value);
    const read = readDigits(text);
    return read ? Decimal.#small(read.mantissa, read.places) : Decimal.#long(new Long(text));
  }

  static #small(mantissa: number, places: number): Decimal {
    const high = mantissa / POWERS[places]!;
    if (places === 0) return new Decimal(high, 0, 0, mantissa, 0, null);
    const product = high * POWERS[places]!;
    const low = (mantissa - product - lost(high, POWERS[places]!, product)) / POWERS[places]!;
    return new Decimal(high, low, Math.abs(high) * ROUNDING, mantissa, places, null);
  }

  static #long(long: Long): Decimal {
    const high = long.toNumber();
    if (!long.isFinite()) return new Decimal(high, 0, 0, Number.NaN, 0, long);
    const known = Number.isFinite(high) && (long.isZero() || Math.abs(high) > TINY);
    if (!known) return new Decimal(0, 0, Number.POSITIVE_INFINITY, Number.NaN, 0, long);
    return new Decimal(high, 0, Math.abs(high) * 2 ** -52, Number.NaN, 0, long);
  }

  /** @param slack what the operands' own add to the error of the operation */
  static #result(high: number, rest: number, slack: number, by: Made['by'], a: Decimal, b: Decimal): Decimal {
    const origin = { by, a, b };
    if (a.#isOpen || b.#isOpen || (!Number.isFinite(high) && a.#isPlain && b.#isPlain) || Number.isNaN(high))
      return new Decimal(0, 0, Number.POSITIVE_INFINITY, Number.NaN, 0, origin);
    if (!Number.isFinite(high)) return new Decimal(high, 0, 0, Number.NaN, 0, origin);
    const sum = high + rest;
    const size = Math.abs(sum);
    const room = slack * (1 + 2 ** -40) + size * ROUNDING + (size < TINY ? TINY : 0);
    if (Number.isNaN(room)) return new Decimal(0, 0, Number.POSITIVE_INFINITY, Number.NaN, 0, origin);
    return new Decimal(sum, rest - (sum - high), room, Number.NaN, 0, origin);
  }

  /** nothing is known but how it was made */
  get #isOpen(): boolean {
    return this.#slack === Number.POSITIVE_INFINITY;
  }
  get #isSmall(): boolean {
    return !Number.isNaN(this.#mantissa);
  }
  get #isPlain(): boolean {
    return Number.isFinite(this.#high);
  }

  /** All digits. */
  get #all(): Long {
    if (this.#origin instanceof Long) return this.#origin;
    let long: Long;
    if (this.#origin) {
      const { by, a, b } = this.#origin as Made;
      long = a.#all[by](b.#all);
    } else long = new Long(this.#mantissa).div(POWERS[this.#places]!);
    this.#origin = long;
    return long;
  }

  plus(value: Value): Decimal {
    const other = Decimal.of(value);
    return this.#align(other, 1) ?? this.#add(other, 1, 'plus');
  }

  minus(value: Value): Decimal {
    const other = Decimal.of(value);
    return this.#align(other, -1) ?? this.#add(other, -1, 'minus');
  }

  #add(other: Decimal, sign: 1 | -1, by: 'plus' | 'minus'): Decimal {
    const [a, b] = [this.#high, sign * other.#high];
    const sum = a + b;
    const second = sum - a;
    const rest = a - (sum - second) + (b - second) + (this.#low + sign * other.#low);
    const slack = this.#slack + other.#slack + (Math.abs(a) + Math.abs(b)) * ROUNDING;
    return Decimal.#result(sum, rest, slack, by, this, other);
  }

  /** Sum or difference as an integer and a power of ten. */
  #align(other: Decimal, sign: 1 | -1): Decimal | null {
    const places = Math.max(this.#places, other.#places);
    const a = this.#mantissa * POWERS[places - this.#places]!;
    const b = other.#mantissa * POWERS[places - other.#places]!;
    const sum = a + sign * b;
    const exact = Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(sum);
    return exact ? Decimal.#small(sum, places) : null;
  }

  times(value: Value): Decimal {
    const other = Decimal.of(value);
    const mantissa = this.#mantissa * other.#mantissa;
    const places = this.#places + other.#places;
    if (Number.isSafeInteger(mantissa) && places <= MOST_PLACES) return Decimal.#small(mantissa + 0, places);
    const [a, b] = [this.#high, other.#high];
    const product = a * b;
    const rest = lost(a, b, product) + (a * other.#low + b * this.#low);
    const slack = Math.abs(a) * other.#slack + Math.abs(b) * this.#slack + this.#slack * other.#slack;
    return Decimal.#result(product, rest, slack, 'times', this, other);
  }

  div(value: Value): Decimal {
    const other = Decimal.of(value);
    const places = this.#places - other.#places;
    if (places >= 0) {
      const whole = this.#mantissa / other.#mantissa;
      if (Number.isSafeInteger(whole) && whole * other.#mantissa === this.#mantissa)
        return Decimal.#small(whole + 0, places);
      // half of an odd number
      if (other.#mantissa === 2 && places < MOST_PLACES && Number.isSafeInteger(this.#mantissa * 5))
        return Decimal.#small(this.#mantissa * 5, places + 1);
    }
    const [a, b] = [this.#high, other.#high];
    const ratio = a / b;
    const product = ratio * b;
    const rest = (a - product - lost(ratio, b, product) + (this.#low - ratio * other.#low)) / b;
    const least = Math.abs(b) - other.#slack;
    const slack =
      least > Math.abs(b) / 2 ? (this.#slack + Math.abs(ratio) * other.#slack) / least : Number.POSITIVE_INFINITY;
    return Decimal.#result(ratio, rest, slack, 'div', this, other);
  }

  /** Times a power of ten. */
  shift(power: number): Decimal {
    const places = this.#places - power;
    if (this.#isSmall && places >= 0 && places <= MOST_PLACES) return Decimal.#small(this.#mantissa, places);
    if (power < 0 && power >= -MOST_PLACES) return this.times(Decimal.#small(1, -power));
    if (power >= 0 && power <= KEPT) return this.times(Decimal.#small(POWERS[power]!, 0));
    return this.times(Decimal.#long(new Long(10).pow(power)));
  }

  neg(): Decimal {
    if (this.#isSmall) return Decimal.#small(0 - this.#mantissa, this.#places);
    return ZERO.minus(this);
  }
  abs(): Decimal {
    return this.lt(ZERO) ? this.neg() : this;
  }
  sqrt(): Decimal {
    return Decimal.#long(this.#all.sqrt());
  }
  pow(power: Value): Decimal {
    return Decimal.#long(this.#all.pow(Decimal.of(power).#all));
  }
  /** The whole number that is not above it. */
  floor(): Decimal {
    const whole = this.#isOpen ? Number.NaN : Math.floor(this.#high);
    const above = this.#high - whole + this.#low;
    const certain = Number.isSafeInteger(whole) && above > this.#slack && above < 1 - this.#slack;
    return certain ? Decimal.#small(whole + 0, 0) : Decimal.#long(this.#all.floor());
  }
  /** The nearest whole number, a half away from zero. */
  round(): Decimal {
    const whole = this.#isOpen ? null : this.#whole(0);
    return whole === null ? Decimal.#long(this.#all.round()) : Decimal.#small(whole + 0, 0);
  }

  /** Below, at or above zero as it is less than, equal to or greater than the other; NaN where one is no number. */
  cmp(value: Value): number {
    const other = Decimal.of(value);
    const gap = this.#high - other.#high + (this.#low - other.#low);
    const slack = this.#slack + other.#slack;
    if (gap > slack) return 1;
    if (gap < -slack) return -1;
    const rest = this.#align(other, -1);
    return rest ? Math.sign(rest.#mantissa) : this.#all.cmp(other.#all);
  }
  lt(value: Value): boolean {
    return this.cmp(value) < 0;
  }
  lte(value: Value): boolean {
    return this.cmp(value) <= 0;
  }
  gt(value: Value): boolean {
    return this.cmp(value) > 0;
  }
  gte(value: Value): boolean {
    return this.cmp(value) >= 0;
  }
  eq(value: Value): boolean {
    return this.cmp(value) === 0;
  }
  isZero(): boolean {
    return this.cmp(ZERO) === 0;
  }
  isFinite(): boolean {
    return this.#isOpen ? this.#all.isFinite() : this.#isPlain;
  }

  /** The power of ten of its first digit. */
  get order(): number {
    if (!this.#isSmall) return this.#all.e;
    return String(Math.abs(this.#mantissa)).length - 1 - this.#places;
  }

  /** The double nearest to it. */
  toNumber(): number {
    return this.#isSmall || (!this.#isOpen && !this.#isPlain) ? this.#high : this.#all.toNumber();
  }

  /** A double beside it, for what is weighed and not judged. */
  toNear(): number {
    return this.#isOpen ? this.toNumber() : this.#high;
  }

  /** The double nearest to its first 15 digits. */
  toRounded(): number {
    if (Math.abs(this.#mantissa) < MOST_KEPT) return this.#high;
    const size = Math.abs(this.#high);
    if (!this.#isOpen && size >= 10 ** LEAST_ORDER && size < MOST_KEPT) {
      let order = Math.floor(Math.log10(size));
      if (size < 10 ** order) order--;
      else if (size >= 10 ** (order + 1)) order++;
      const rounded = this.#whole(KEPT - 1 - order);
      if (rounded !== null) return rounded / POWERS[KEPT - 1 - order]!;
    }
    return Number(this.#all.toSignificantDigits(KEPT));
  }

  /** The nearest whole number of parts of a power of ten, where that is certain. */
  #whole(places: number): number | null {
    const power = POWERS[places]!;
    const product = this.#high * power;
    const rest = lost(this.#high, power, product) + this.#low * power;
    const whole = Math.round(product);
    const off = product - whole + rest;
    const slack = this.#slack * power + Math.abs(product) * ROUNDING;
    if (!Number.isSafeInteger(whole) || !(Math.abs(Math.abs(off) - 0.5) > slack)) return null;
    return whole + (off > 0.5 ? 1 : off < -0.5 ? -1 : 0);
  }

  /** Its digits, without zeros at the end, a half rounded away from zero. */
  toPlaces(places: number): string {
    if (this.#isSmall && this.#places <= places) return writeDigits(this.#mantissa, this.#places);
    const whole = this.#isOpen ? null : this.#whole(places);
    return whole === null ? this.#all.toDecimalPlaces(places).toString() : writeDigits(whole, places);
  }

  /** Its first digits, as many as that. */
  toDigits(count: number): string {
    return this.#all.toSignificantDigits(count).toString();
  }

  toString(): string {
    return this.#isSmall ? writeDigits(this.#mantissa, this.#places) : this.#all.toString();
  }

  static max(first: Value, ...rest: readonly Value[]): Decimal {
    return rest.reduce<Decimal>((a, b) => (a.lt(b) ? Decimal.of(b) : a), Decimal.of(first));
  }
  static min(first: Value, ...rest: readonly Value[]): Decimal {
    return rest.reduce<Decimal>((a, b) => (a.gt(b) ? Decimal.of(b) : a), Decimal.of(first));
  }
}

const ZERO = Decimal.of(0);

/** What rounding took from a product of two doubles (Dekker). */
function lost(a: number, b: number, product: number): number {
  const [x, y] = [a * SPLITTER, b * SPLITTER];
  const [aHigh, bHigh] = [x - (x - a), y - (y - b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
const SPLITTER = 2 ** 27 + 1;
