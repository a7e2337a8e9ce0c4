import { Decimal as Base } from 'decimal.js';
/** Exact decimals, private to us: nobody else's precision setting reaches them. */
export const Decimal = Base.clone({ precision: 40, toExpNeg: -60, toExpPos: 60 });
const ZERO = new Decimal(0);
const INFINITY = new Decimal(Number.POSITIVE_INFINITY);
const MINUS_INFINITY = INFINITY.neg();
/** @returns the interval from `lo` to `hi`, closed unless said otherwise; infinite ends are open */
export function interval(lo, hi, loOpen = false, hiOpen = false) {
    const [low, high] = [new Decimal(lo), new Decimal(hi)];
    return { lo: low, hi: high, loOpen: loOpen || !low.isFinite(), hiOpen: hiOpen || !high.isFinite() };
}
export const exactly = (value) => interval(value, value);
export const EVERYTHING = interval(MINUS_INFINITY, INFINITY);
/* What a written figure means */
/** The middle of what is written: the value, or the middle of a range. */
export function central(written) {
    const [low, high] = ends(written);
    return low.plus(high).div(2);
}
const ends = (written) => {
    const low = new Decimal(written.digits[0]);
    const high = new Decimal(written.digits[1] ?? written.digits[0]);
    return low.lte(high) ? [low, high] : [high, low];
};
/** The bounds that a figure and its hedge set: 超62亿 → (62亿, ∞), 5.12亿 → [5.115亿, 5.125亿], 70多 → (70, 80). */
export function hard(written, hedge) {
    const [low, high] = ends(written);
    const w = new Decimal(written.coarse);
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
function around(low, high, unit) {
    const half = new Decimal(unit).div(2);
    return interval(low.minus(half), high.plus(half));
}
/**
 * Where a reader expects the number to be: 超62亿 → up to 63亿, 不到4亿 → from 3亿 up.
 * @returns null where the words promise no more than `hard`
 */
export function typical(written, hedge) {
    if (written.more)
        return null;
    const [low, high] = ends(written);
    const w = new Decimal(written.coarse);
    if (hedge === 'over')
        return interval(low, low.plus(w), true);
    if (hedge === 'under')
        return interval(high.minus(w), high, false, true);
    if (hedge === 'nearly')
        return low.lt(0) ? interval(low, low.plus(w), true) : interval(high.minus(w), high, false, true);
    return null;
}
/**
 * The ways to understand a figure, strictest first. `nearest` is always there; `coarse` where integer trailing zeros leave
 * the unit open, never looser than two telling digits (2000万 may stand for 1950万 to 2050万); `truncated` where no hedge
 * governs the digits; `loose` for 约 and for the ends of a range.
 */
export function readings(written, hedge) {
    const found = [{ reading: 'nearest', interval: hard(written, hedge) }];
    const [low, high] = ends(written);
    if (written.more)
        return found;
    if (written.digits.length > 1) {
        if (hedge === null || hedge === 'about')
            found.push({ reading: 'loose', interval: around(low, high, written.coarse) });
        return found;
    }
    if (hedge === 'about') {
        const w = new Decimal(written.coarse);
        found.push({ reading: 'loose', interval: interval(low.minus(w), low.plus(w)) });
    }
    if (hedge !== null)
        return found;
    const unit = coarseUnit(written);
    if (unit.gt(written.fine))
        found.push({ reading: 'coarse', interval: around(low, low, unit) });
    found.push({ reading: 'truncated', interval: cut(low, new Decimal(written.fine)) });
    return found;
}
function coarseUnit(written) {
    const value = new Decimal(written.digits[0]).abs();
    const [fine, coarse] = [new Decimal(written.fine), new Decimal(written.coarse)];
    if (value.isZero())
        return fine;
    const second = new Decimal(10).pow(value.e - 1);
    return Decimal.max(fine, Decimal.min(coarse, second));
}
/** What cutting digits off leaves: [v, v + unit), towards zero on either side. */
function cut(value, unit) {
    if (value.isZero())
        return interval(unit.neg(), unit, true, true);
    return value.gt(0) ? interval(value, value.plus(unit), false, true) : interval(value.minus(unit), value, true, false);
}
/** `low` and `high` of facts.json: the bounds of `hard` as plain numbers, null where there is none. */
export function admits(written, hedge) {
    const { lo, hi } = hard(written, hedge);
    return { low: lo.isFinite() ? lo.toNumber() : null, high: hi.isFinite() ? hi.toNumber() : null };
}
/* Arithmetic: every corner, open ends stay open */
/** @returns whether some number lies in both; an end that only one of them includes does not count */
export function intersects(a, b) {
    return intersection(a, b) !== null;
}
/** @returns the numbers in both, or null */
export function intersection(a, b) {
    const [lo, loOpen] = tighter(a.lo, a.loOpen, b.lo, b.loOpen, 1);
    const [hi, hiOpen] = tighter(a.hi, a.hiOpen, b.hi, b.hiOpen, -1);
    if (lo.gt(hi) || (lo.eq(hi) && (loOpen || hiOpen)))
        return null;
    return { lo, hi, loOpen, hiOpen };
}
function tighter(a, aOpen, b, bOpen, sign) {
    const order = a.cmp(b) * sign;
    if (order === 0)
        return [a, aOpen || bOpen];
    return order > 0 ? [a, aOpen] : [b, bOpen];
}
/** The smallest interval that holds them all. */
export function hull(intervals) {
    return intervals.reduce((a, b) => {
        const [lo, loOpen] = wider(a.lo, a.loOpen, b.lo, b.loOpen, 1);
        const [hi, hiOpen] = wider(a.hi, a.hiOpen, b.hi, b.hiOpen, -1);
        return { lo, hi, loOpen, hiOpen };
    });
}
function wider(a, aOpen, b, bOpen, sign) {
    const order = a.cmp(b) * sign;
    if (order === 0)
        return [a, aOpen && bOpen];
    return order < 0 ? [a, aOpen] : [b, bOpen];
}
/** @returns whether every number of `inner` is in `outer` */
export function within(inner, outer) {
    const joint = hull([inner, outer]);
    return (joint.lo.eq(outer.lo) && joint.hi.eq(outer.hi) && joint.loOpen === outer.loOpen && joint.hiOpen === outer.hiOpen);
}
export const plus = (a, b) => interval(a.lo.plus(b.lo), a.hi.plus(b.hi), a.loOpen || b.loOpen, a.hiOpen || b.hiOpen);
export const negate = (a) => interval(a.hi.neg(), a.lo.neg(), a.hiOpen, a.loOpen);
export const minus = (a, b) => plus(a, negate(b));
export function times(a, b) {
    const corners = [];
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
const sides = (a) => [
    [a.lo, a.loOpen],
    [a.hi, a.hiOpen],
];
/** Exact scaling. */
export const scale = (a, factor) => times(a, exactly(factor));
/** Division; a divisor that may be zero on both sides leaves the result open. */
export function over(a, b) {
    if (b.lo.lt(0) && b.hi.gt(0))
        return EVERYTHING;
    if (b.lo.isZero() && b.hi.isZero())
        return EVERYTHING;
    const inverse = (end, atZero) => end.isZero() ? atZero : end.isFinite() ? new Decimal(1).div(end) : ZERO;
    const lo = inverse(b.hi, MINUS_INFINITY);
    const hi = inverse(b.lo, INFINITY);
    return times(a, interval(lo, hi, b.hiOpen || b.hi.isZero(), b.loOpen || b.lo.isZero()));
}
/** The n-th root of what cannot be negative. */
export function root(a, n) {
    if (a.hi.lt(0))
        return EVERYTHING;
    const one = new Decimal(1).div(n);
    const low = a.lo.lte(0) ? ZERO : a.lo.pow(one);
    return interval(low, a.hi.isFinite() ? a.hi.pow(one) : INFINITY, a.lo.gt(0) && a.loOpen, a.hiOpen);
}
