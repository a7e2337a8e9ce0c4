import { Decimal, PRECISION, type Value } from './decimal.ts';
import type { Hedge, Written } from './fact.ts';

/** Where a number may lie. An infinite end is open. */
export interface Interval {
  lo: Decimal;
  hi: Decimal;
  loOpen: boolean;
  hiOpen: boolean;
}

/** One way to understand the digits: rounded at the last digit, at the last telling digit, cut off, or spoken loosely. */
export interface Reading {
  reading: 'nearest' | 'coarse' | 'truncated' | 'loose';
  interval: Interval;
}

const ZERO = Decimal.of(0);
const ONE = Decimal.of(1);
const INFINITY = Decimal.of(Number.POSITIVE_INFINITY);
const MINUS_INFINITY = INFINITY.neg();

/** @returns the interval from `lo` to `hi`, closed unless said otherwise; infinite ends are open */
export function interval(lo: Value, hi: Value, loOpen = false, hiOpen = false): Interval {
  const low = Decimal.of(lo);
  const high = hi === lo ? low : Decimal.of(hi);
  return { lo: low, hi: high, loOpen: loOpen || !low.isFinite(), hiOpen: hiOpen || !high.isFinite() };
}
export const exactly = (value: Value): Interval => interval(value, value);
export const EVERYTHING: Interval = interval(MINUS_INFINITY, INFINITY);

/* What a written figure means */

/** The middle of what is written: the value, or the middle of a range. */
export const central = (written: Written): Decimal => numbersOf(written).middle;

const ends = (written: Written): readonly [Decimal, Decimal] => numbersOf(written).ends;

/** What is written, as numbers: worked out once, though many rules ask. */
function numbersOf(written: Written): ReturnType<typeof readNumbers> {
  let value = VALUES.get(written);
  if (!value) {
    value = readNumbers(written);
    VALUES.set(written, value);
  }
  return value;
}
const VALUES = new WeakMap<Written, ReturnType<typeof readNumbers>>();

function readNumbers({ digits: [first, second] }: Written) {
  const low = Decimal.of(first!);
  const high = second === undefined || second === first ? low : Decimal.of(second);
  // more digits than are reckoned with are rounded on the way
  const middle = low === high && first!.length < PRECISION ? low : low.plus(high).div(2);
  const ends: readonly [Decimal, Decimal] = low.lte(high) ? [low, high] : [high, low];
  return { ends, middle };
}

/** The bounds that a figure and its hedge set: 超62亿 → (62亿, ∞), 5.12亿 → [5.115亿, 5.125亿], 70多 → (70, 80). */
export const hard = (written: Written, hedge: Hedge | null): Interval => bounds(written, hedge, ends(written));

function bounds(written: Written, hedge: Hedge | null, [low, high]: readonly [Decimal, Decimal]): Interval {
  const w = Decimal.of(written.coarse);
  if (written.more)
    return low.lt(0) ? interval(low.minus(w), low, true, true) : interval(low, high.plus(w), true, true);
  switch (hedge) {
    case 'over':
      return interval(low, INFINITY, true);
    case 'at-least':
      return interval(low, INFINITY);
    case 'at-most':
      return interval(MINUS_INFINITY, high);
    case 'under':
      return interval(MINUS_INFINITY, high, false, true);
    case 'nearly':
      return low.lt(0) ? interval(low, INFINITY, true) : interval(MINUS_INFINITY, high, false, true);
    case 'about':
      return written.digits.length > 1 ? around(low, high, written.fine) : around(low, high, w);
    case null:
      return written.digits.length > 1 ? interval(low, high) : around(low, high, written.fine);
  }
}

/** [low − unit/2, high + unit/2] */
function around(low: Decimal, high: Decimal, unit: Value): Interval {
  const half = Decimal.of(unit).div(2);
  return interval(low.minus(half), high.plus(half));
}

/**
 * Where a reader expects the number to be: 超62亿 → up to 63亿, 不到4亿 → from 3亿 up.
 * @returns null where the words promise no more than `hard`
 */
export function typical(written: Written, hedge: Hedge | null): Interval | null {
  if (written.more) return null;
  const [low, high] = ends(written);
  const w = Decimal.of(written.coarse);
  if (hedge === 'over') return interval(low, low.plus(w), true);
  if (hedge === 'under') return interval(high.minus(w), high, false, true);
  if (hedge === 'nearly')
    return low.lt(0) ? interval(low, low.plus(w), true) : interval(high.minus(w), high, false, true);
  return null;
}

/**
 * The ways to understand a figure, strictest first. `nearest` is always there; `coarse` where integer trailing zeros leave
 * the unit open, never looser than two telling digits (2000万 may stand for 1950万 to 2050万); `truncated` where no hedge
 * governs the digits; `loose` for 约 and for the ends of a range.
 */
export function readings(written: Written, hedge: Hedge | null): Reading[] {
  const found: Reading[] = [{ reading: 'nearest', interval: hard(written, hedge) }];
  const [low, high] = ends(written);
  if (written.more) return found;
  if (written.digits.length > 1) {
    if (hedge === null || hedge === 'about')
      found.push({ reading: 'loose', interval: around(low, high, written.coarse) });
    return found;
  }
  if (hedge === 'about') {
    const w = Decimal.of(written.coarse);
    found.push({ reading: 'loose', interval: interval(low.minus(w), low.plus(w)) });
  }
  if (hedge !== null) return found;
  const unit = coarseUnit(written);
  if (unit.gt(written.fine)) found.push({ reading: 'coarse', interval: around(low, low, unit) });
  found.push({ reading: 'truncated', interval: cut(low, Decimal.of(written.fine)) });
  return found;
}

function coarseUnit(written: Written): Decimal {
  const value = Decimal.of(written.digits[0]!).abs();
  const [fine, coarse] = [Decimal.of(written.fine), Decimal.of(written.coarse)];
  if (value.isZero()) return fine;
  const second = Decimal.of(1).shift(value.order - 1);
  return Decimal.max(fine, Decimal.min(coarse, second));
}

/** What cutting digits off leaves: [v, v + unit), towards zero on either side. */
function cut(value: Decimal, unit: Decimal): Interval {
  if (value.isZero()) return interval(unit.neg(), unit, true, true);
  return value.gt(0) ? interval(value, value.plus(unit), false, true) : interval(value.minus(unit), value, true, false);
}

/** `low` and `high` of facts.json: the bounds of `hard` as plain numbers, null where there is none. */
export function admits(written: Written, hedge: Hedge | null): { low: number | null; high: number | null } {
  // asked once of every figure, and seldom again: nothing is kept
  const { lo, hi } = bounds(written, hedge, readNumbers(written).ends);
  return { low: lo.isFinite() ? lo.toNumber() : null, high: hi.isFinite() ? hi.toNumber() : null };
}

/* Arithmetic: every corner, open ends stay open */

/** @returns whether some number lies in both; an end that only one of them includes does not count */
export function intersects(a: Interval, b: Interval): boolean {
  return intersection(a, b) !== null;
}

/** @returns the numbers in both, or null */
export function intersection(a: Interval, b: Interval): Interval | null {
  const [lo, loOpen] = tighter(a.lo, a.loOpen, b.lo, b.loOpen, 1);
  const [hi, hiOpen] = tighter(a.hi, a.hiOpen, b.hi, b.hiOpen, -1);
  if (lo.gt(hi) || (lo.eq(hi) && (loOpen || hiOpen))) return null;
  return { lo, hi, loOpen, hiOpen };
}

function tighter(a: Decimal, aOpen: boolean, b: Decimal, bOpen: boolean, sign: 1 | -1): [Decimal, boolean] {
  const order = a.cmp(b) * sign;
  if (order === 0) return [a, aOpen || bOpen];
  return order > 0 ? [a, aOpen] : [b, bOpen];
}

/** The smallest interval that holds them all. */
export function hull(intervals: readonly Interval[]): Interval {
  return intervals.reduce((a, b) => {
    const [lo, loOpen] = wider(a.lo, a.loOpen, b.lo, b.loOpen, 1);
    const [hi, hiOpen] = wider(a.hi, a.hiOpen, b.hi, b.hiOpen, -1);
    return { lo, hi, loOpen, hiOpen };
  });
}

function wider(a: Decimal, aOpen: boolean, b: Decimal, bOpen: boolean, sign: 1 | -1): [Decimal, boolean] {
  const order = a.cmp(b) * sign;
  if (order === 0) return [a, aOpen && bOpen];
  return order < 0 ? [a, aOpen] : [b, bOpen];
}

/** @returns whether every number of `inner` is in `outer` */
export function within(inner: Interval, outer: Interval): boolean {
  const joint = hull([inner, outer]);
  return (
    joint.lo.eq(outer.lo) && joint.hi.eq(outer.hi) && joint.loOpen === outer.loOpen && joint.hiOpen === outer.hiOpen
  );
}

export const plus = (a: Interval, b: Interval): Interval =>
  interval(a.lo.plus(b.lo), a.hi.plus(b.hi), a.loOpen || b.loOpen, a.hiOpen || b.hiOpen);

export const negate = (a: Interval): Interval => interval(a.hi.neg(), a.lo.neg(), a.hiOpen, a.loOpen);
export const minus = (a: Interval, b: Interval): Interval => plus(a, negate(b));

export function times(a: Interval, b: Interval): Interval {
  if (isAbove(a) && isAbove(b))
    return interval(a.lo.times(b.lo), a.hi.times(b.hi), a.loOpen || b.loOpen, a.hiOpen || b.hiOpen);
  const corners: Interval[] = [];
  for (const [x, xOpen] of sides(a)) {
    for (const [y, yOpen] of sides(b)) {
      const zero = x.isZero() || y.isZero();
      // an included zero makes zero whatever the other end is, even one that is never reached
      const open = zero ? !((x.isZero() && !xOpen) || (y.isZero() && !yOpen)) : xOpen || yOpen;
      const product = zero ? ZERO : x.times(y);
      corners.push(interval(product, product, open, open));
    }
  }
  return hull(corners);
}

/** Of what lies above zero the lowest corner is that of the low ends, the highest that of the high ends. */
const isAbove = ({ lo, hi, loOpen, hiOpen }: Interval): boolean =>
  lo.gt(ZERO) && hi.isFinite() && (loOpen === hiOpen || !lo.eq(hi));

const sides = (a: Interval): [Decimal, boolean][] => [
  [a.lo, a.loOpen],
  [a.hi, a.hiOpen],
];

/** Exact scaling. */
export const scale = (a: Interval, factor: Value): Interval => times(a, exactly(factor));

/** Division; a divisor that may be zero on both sides leaves the result open. */
export function over(a: Interval, b: Interval): Interval {
  if (b.lo.lt(0) && b.hi.gt(0)) return EVERYTHING;
  if (b.lo.isZero() && b.hi.isZero()) return EVERYTHING;
  const inverse = (end: Decimal, atZero: Decimal) => (end.isZero() ? atZero : end.isFinite() ? ONE.div(end) : ZERO);
  const lo = inverse(b.hi, MINUS_INFINITY);
  const hi = b.lo === b.hi && !b.lo.isZero() ? lo : inverse(b.lo, INFINITY);
  return times(a, interval(lo, hi, b.hiOpen || b.hi.isZero(), b.loOpen || b.lo.isZero()));
}

/** The n-th root of what cannot be negative. */
export function root(a: Interval, n: Value): Interval {
  if (a.hi.lt(0)) return EVERYTHING;
  const low = a.lo.lte(0) ? ZERO : rootOf(a.lo, n);
  return interval(low, a.hi.isFinite() ? rootOf(a.hi, n) : INFINITY, a.lo.gt(0) && a.loOpen, a.hiOpen);
}

/** The n-th root of a number that is not negative. */
export function rootOf(value: Decimal, n: Value): Decimal {
  const degree = Decimal.of(n);
  return degree.eq(2) ? value.sqrt() : value.pow(ONE.div(degree));
}
