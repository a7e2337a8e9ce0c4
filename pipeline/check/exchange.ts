import { Decimal } from '../model/decimal.ts';
import { type Interval, interval } from '../model/interval.ts';

/** Yuan for one unit, lowest and highest since 2005 with some room. */
const YUAN: Readonly<Record<string, readonly [number, number]>> = {
  CNY: [1, 1],
  USD: [5.9, 8.4],
  HKD: [0.76, 1.08],
  EUR: [6.3, 11.5],
  GBP: [7.6, 16.5],
  JPY: [0.042, 0.09],
  KRW: [0.0045, 0.0092],
  SGD: [4.5, 5.7],
  AUD: [4.1, 7.2],
  CAD: [4.6, 7.2],
  CHF: [6, 9.3],
  TWD: [0.19, 0.26],
};

/** @returns what one unit of a currency has been worth in another, or null where we do not know */
export function rates(from: string, to: string): Interval | null {
  const [a, b] = [YUAN[from], YUAN[to]];
  return a && b ? interval(Decimal.of(a[0]).div(b[1]), Decimal.of(a[1]).div(b[0])) : null;
}
