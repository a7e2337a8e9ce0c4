import { Decimal as Long } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../pipeline/model/decimal.ts';

const Plain = Long.clone({ precision: 40, toExpNeg: -60, toExpPos: 60 });

/** Numbers as articles write them, some very long, and their like one digit off. */
const digits = fc.oneof(
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, places]) => (n / 10 ** places).toFixed(places)),
  fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map(String),
  fc.bigInt({ min: 0n, max: 10n ** 60n }).map(String),
  fc.constantFrom('0', '1', '2', '3', '7', '100', '0.01', '-0.5', '9007199254740991', '0.0000001', '1e-8', '1e30'),
);
const OPERATIONS = ['plus', 'minus', 'times', 'div'] as const;
const steps = fc.array(fc.tuple(fc.constantFrom(...OPERATIONS), digits), { maxLength: 6 });

/** The same sum worked out here and by the library, digit by digit. */
const both = (first: string, rest: readonly (readonly [(typeof OPERATIONS)[number], string])[]): [Decimal, Long] =>
  rest.reduce<[Decimal, Long]>(
    ([ours, theirs], [by, text]) =>
      by === 'div' && Number(text) === 0 ? [ours, theirs] : [ours[by](text), theirs[by](text)],
    [Decimal.of(first), new Plain(first)],
  );

describe('a decimal', () => {
  it('is what working it out digit by digit gives, however it is asked', () => {
    fc.assert(
      fc.property(digits, steps, digits, steps, fc.integer({ min: -9, max: 9 }), (first, rest, other, more, power) => {
        const [a, long] = both(first, rest);
        const [b, longB] = both(other, more);
        expect(a.toPlaces(2)).toBe(long.toDecimalPlaces(2).toString());
        expect(a.shift(power).toPlaces(4)).toBe(long.times(`1e${power}`).toDecimalPlaces(4).toString());
        expect(a.toRounded() + 0).toBe(Number(long.toSignificantDigits(15)) + 0);
        expect(a.toNumber() + 0).toBe(long.toNumber() + 0);
        expect(a.toDigits(4)).toBe(long.toSignificantDigits(4).toString());
        expect(a.cmp(b)).toBe(long.cmp(longB));
        expect(a.abs().gte(b.neg())).toBe(long.abs().gte(longB.neg()));
        expect(a.isZero()).toBe(long.isZero());
        expect(a.floor().toString()).toBe(long.floor().toString());
        expect(a.round().toString()).toBe(long.round().toString());
        expect(`${a}`).toBe(long.toString());
      }),
      { numRuns: 2000 },
    );
  });

  it('knows what is nearly alike apart', () => {
    fc.assert(
      fc.property(digits, steps, fc.integer({ min: 8, max: 30 }), (first, rest, place) => {
        const [a, long] = both(first, rest);
        const [more, longMore] = [a.plus(`1e-${place}`), long.plus(`1e-${place}`)];
        expect(more.cmp(a)).toBe(longMore.cmp(long));
        expect(more.minus(a).cmp(`1e-${place}`)).toBe(longMore.minus(long).cmp(`1e-${place}`));
        expect(a.times(3).div(3).cmp(a)).toBe(long.times(3).div(3).cmp(long));
        expect(a.div(3).times(3).cmp(a)).toBe(long.div(3).times(3).cmp(long));
      }),
      { numRuns: 1000 },
    );
  });

  it('has no end where it is told so', () => {
    const endless = Decimal.of(Number.POSITIVE_INFINITY);
    expect([endless.isFinite(), endless.neg().plus(5).isFinite(), Decimal.of(1).div(0).isFinite()]).toEqual([
      false,
      false,
      false,
    ]);
    expect([endless.gt('9'.repeat(400)), endless.neg().lt(0), endless.cmp(endless)]).toEqual([true, true, 0]);
    expect(Decimal.of('9'.repeat(400)).isFinite()).toBe(true);
    expect(Decimal.of(`0.${'0'.repeat(400)}1`).gt(0)).toBe(true);
  });
});
