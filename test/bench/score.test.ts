import { describe, expect, test } from 'vitest';
import type { Found, Key } from './score/key.ts';
import { rates, score, total } from './score/score.ts';

const FIGURE = { start: 10, end: 16, text: '13.2亿元', value: 1_320_000_000 };
const MEANING = { unit: '元', currency: 'CNY', hedge: null, entity: '远山科技', metric: '净亏损', period: '2025' };
const key = (over: Partial<Key> = {}): Key => ({ ...FIGURE, ...MEANING, kind: 'money', ...over });
const fact = (over: Partial<Found> = {}): Found => ({ ...FIGURE, ...MEANING, ...over });
const hits = (k: Key, f: Found) => score([k], [f]).hits;

test('a fact that says what the key says hits everything', () => {
  expect(Object.values(hits(key(), fact()))).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
});

describe('spans', () => {
  test('half overlap is enough, less is not', () => {
    expect(hits(key(), fact({ start: 13 }))['span+value']).toBe(1);
    expect(hits(key(), fact({ start: 14 }))).toMatchObject({ span: 0, 'span+value': 0 });
  });

  test('a wrong value is a span and no more', () => {
    expect(hits(key(), fact({ value: 13.2 }))).toMatchObject({ span: 1, 'span+value': 0, metric: 0 });
  });

  test('one fact answers one key, the better overlap first', () => {
    const { hits, keyed, misses } = score([key(), key({ start: 12, end: 18 })], [fact()]);
    expect([hits['span+value'], keyed]).toEqual([1, 2]);
    expect(misses).toEqual(['missed: 「13.2亿元」@12 value 1320000000']);
  });
});

test.each<[string, Partial<Key>, Partial<Found>, string, 0 | 1]>([
  ['alternatives', { period: '2024|2025' }, {}, 'period', 1],
  ['the word null among them', { metric: '利润|null' }, { metric: null }, 'metric', 1],
  ['a name that holds the other', { entity: '远山' }, {}, 'entity', 1],
  ['one character does not', { entity: '远' }, {}, 'entity', 0],
  ['names of revenue', { metric: '营业收入' }, { metric: '营收' }, 'metric', 1],
  ['的 and quotation marks', { metric: '研发的“开支”' }, { metric: '研发开支' }, 'metric', 1],
  ['another hedge', { hedge: 'over' }, {}, 'hedge', 0],
  ['units of one meaning', { unit: '美金', currency: 'USD' }, { unit: '美元', currency: 'USD' }, 'value+unit', 1],
  ['another currency', { currency: 'USD' }, {}, 'value+unit', 0],
  [
    'price per share',
    { kind: 'price', unit: '港元/股', currency: 'HKD' },
    { unit: '港元', currency: 'HKD' },
    'value+unit',
    1,
  ],
  ['a fall printed as positive', { value: -5, dir: 'down' }, { value: 5 }, 'span+value', 1],
  ['a fall without that', { value: -5 }, { value: 5 }, 'span+value', 0],
  [
    'tenths as percent',
    { text: '七成', value: 70, unit: '%' },
    { text: '七成', value: 7, unit: '成' },
    'value+unit',
    1,
  ],
  ['both ends of a range', { value: [3, 5] }, { value: [3, 6] }, 'span+value', 0],
  ['spelling of a period', { period: '2025-Q3' }, { period: '2025Q3' }, 'period', 1],
])('%s', (_, keyed, found, column, expected) => {
  expect(hits(key(keyed), fact(found))[column as 'span']).toBe(expected);
});

test('minor figures count neither way', () => {
  const minor = key({ minor: true });
  expect(score([minor], [])).toMatchObject({ keyed: 0, found: 0 });
  expect(score([minor], [fact({ value: 1 })])).toMatchObject({ keyed: 0, found: 0 });
  expect(score([], [fact()]).misses).toEqual(['spurious: 「13.2亿元」@10 value 1320000000']);
});

test('precision, recall and F1 over several articles', () => {
  const sum = total([score([key(), key({ start: 30, end: 36 })], [fact()]), score([key()], [fact()])]);
  const { precision, recall, f1 } = rates(sum, 'full tuple');
  expect([precision, recall]).toEqual([1, 2 / 3]);
  expect(f1).toBeCloseTo(0.8);
});
