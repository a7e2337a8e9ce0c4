import { daysIn, monthOf, yearOf } from '../../model/period.ts';
import { dayText } from './days.ts';

/** 上旬, 中旬, 下旬 of the month that begins on a day. */
export function third(first: string, n: 1 | 2 | 3): string {
  const [year, month] = [yearOf(first), monthOf(first)];
  const [from, to] = [n * 10 - 9, n === 3 ? daysIn(year, month) : n * 10];
  return `${dayText(year, month, from)}..${dayText(year, month, to)}`;
}
