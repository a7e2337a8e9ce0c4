import { describe, expect, it } from 'vitest';
import type { Hedge, Written } from '../../pipeline/model/fact.ts';
import {
  admits,
  EVERYTHING,
  type Interval,
  intersection,
  intersects,
  interval,
  minus,
  over,
  plus,
  readings,
  root,
  scale,
  times,
  typical,
} from '../../pipeline/model/interval.ts';

const show = ({ lo, hi, loOpen, hiOpen }: Interval) => `${loOpen ? '(' : '['}${lo}, ${hi}${hiOpen ? ')' : ']'}`;
const read = (text: string): Interval => {
  const [, open, lo, hi, close] = /^([[(])(.+), (.+)([\])])$/.exec(text)!;
  return interval(lo!, hi!, open === '(', close === ')');
};
/** `13.2亿` as `1320000000 fine 10000000`; coarse and 多 where they differ */
const figure = (digits: string, fine: string, coarse = fine, more = false): Written => ({
  digits: digits.split('~'),
  fine,
  coarse,
  more,
});

describe('what a written figure admits', () => {
  it.each<[string, Written, Hedge | null, number | null, number | null]>([
    ['5.12亿', figure('512000000', '1000000'), null, 511500000, 512500000],
    ['1.80亿', figure('180000000', '1000000'), null, 179500000, 180500000],
    ['超62亿', figure('6200000000', '100000000'), 'over', 6200000000, null],
    ['近74%', figure('74', '1'), 'nearly', null, 74],
    ['不到4亿', figure('400000000', '100000000'), 'under', null, 400000000],
    ['约5亿', figure('500000000', '100000000'), 'about', 450000000, 550000000],
    ['约500亿', figure('50000000000', '100000000', '10000000000'), 'about', 45000000000, 55000000000],
    ['50%以上', figure('50', '1', '10'), 'at-least', 50, null],
    ['至多3家', figure('3', '1'), 'at-most', null, 3],
    ['70多', figure('70', '1', '10', true), null, 70, 80],
    ['7倍多', figure('7', '1', '1', true), 'over', 7, 8],
    ['七成', figure('70', '10'), null, 65, 75],
    ['3亿~5亿', figure('300000000~500000000', '100000000'), null, 300000000, 500000000],
    ['-8.1%', figure('-8.1', '0.1'), null, -8.15, -8.05],
  ])('%s', (_, written, hedge, low, high) => {
    expect(admits(written, hedge)).toEqual({ low, high });
  });

  it('takes integer trailing zeros both ways, and no further than two digits', () => {
    const ways = (written: Written) =>
      readings(written, null).map(({ reading, interval }) => `${reading} ${show(interval)}`);
    expect(ways(figure('27900000', '10000', '100000'))).toEqual([
      'nearest [27895000, 27905000]',
      'coarse [27850000, 27950000]',
      'truncated [27900000, 27910000)',
    ]);
    expect(ways(figure('20000000', '10000', '10000000'))[1]).toBe('coarse [19500000, 20500000]');
    expect(ways(figure('-0.4', '0.1'))).toEqual(['nearest [-0.45, -0.35]', 'truncated (-0.5, -0.4]']);
    expect(ways(figure('0', '1'))[1]).toBe('truncated (-1, 1)');
  });

  it('lets no rounding soften a hedge, and 约 stretch by one unit', () => {
    expect(readings(figure('6200000000', '100000000'), 'over').map(({ reading }) => reading)).toEqual(['nearest']);
    expect(readings(figure('500000000', '100000000'), 'about').map(({ interval }) => show(interval))).toEqual([
      '[450000000, 550000000]',
      '[400000000, 600000000]',
    ]);
    expect(show(typical(figure('130', '1', '10'), 'over')!)).toBe('(130, 140]');
    expect(typical(figure('50', '1', '10'), 'at-least')).toBeNull();
  });
});

describe('arithmetic', () => {
  it.each<[string, Interval, string]>([
    ['plus', plus(read('[5, 15]'), read('[10, 20)')), '[15, 35)'],
    ['minus', minus(read('[5, 15]'), read('[10, 20)')), '(-15, 5]'],
    ['times a negative', scale(read('[5, 15)'), -2), '(-30, -10]'],
    ['times across zero', times(read('[-2, 3]'), read('[-5, 4]')), '[-15, 12]'],
    ['times without a bound', times(read('[0, 5]'), read('[1, Infinity)')), '[0, Infinity)'],
    ['an open end times an included zero', times(read('(2, 3)'), read('[0, 1]')), '[0, 3)'],
    ['over', over(read('[1, 2]'), read('[4, 5]')), '[0.2, 0.5]'],
    ['over something without a bound', over(read('[1, 1]'), read('[2, Infinity)')), '(0, 0.5]'],
    ['over something that ends at zero', over(read('[1, 2]'), read('[0, 4]')), '[0.25, Infinity)'],
    ['over something around zero', over(read('[1, 2]'), read('[-1, 1]')), '(-Infinity, Infinity)'],
    ['over zero itself', over(read('[1, 2]'), read('[0, 0]')), show(EVERYTHING)],
    ['root', root(read('[4, 9)'), 2), '[2, 3)'],
    ['root of what may be negative', root(read('[-4, 9]'), 2), '[0, 3]'],
  ])('%s', (_, result, expected) => {
    expect(show(result)).toBe(expected);
  });

  it.each([
    ['[0, 1]', '[1, 2]', '[1, 1]'],
    ['[0, 1)', '[1, 2]', null],
    ['[0, 1]', '(1, 2]', null],
    ['(0, 3)', '[1, 2]', '[1, 2]'],
    ['[0, Infinity)', '(-Infinity, 0]', '[0, 0]'],
  ])('%s and %s meet in %s', (a, b, expected) => {
    const meet = intersection(read(a), read(b));
    expect(meet && show(meet)).toBe(expected);
    expect(intersects(read(b), read(a))).toBe(expected !== null);
  });

  it('is exact where binary floats are not', () => {
    expect(show(plus(read('[0.1, 0.1]'), read('[0.2, 0.2]')))).toBe('[0.3, 0.3]');
  });
});
