import { describe, expect, it } from 'vitest';
import { bench } from './bench.ts';
import { evaluate, parse } from './expression.ts';
import { numberIn, rangeOf } from './number.ts';

describe('the oracle reads for itself', () => {
  it.each([
    ['1.25亿元', 125000000, 1000000],
    ['-8.1%', -8.1, 0.1],
    ['7000.2万美元', 70002000, 1000],
    ['12,500名', 12500, 1],
    ['七成', 70, 10],
    ['三年半', 3.5, 0.5],
  ])('%s', (text, value, unit) => {
    expect(numberIn(text)!.value).toBeCloseTo(value);
    expect(numberIn(text)!.unit).toBeCloseTo(unit);
  });

  it.each([
    ['62亿元', 'over', 6200000000, Number.POSITIVE_INFINITY],
    ['70多倍', null, 70, 80],
    ['50%', null, 49.5, 51],
  ])('%s, %s', (text, hedge, low, high) => expect(rangeOf(text, hedge)).toEqual([low, high]));

  it('arithmetic with its precedence', () => {
    const next = (text: string, at: number) => {
      const found = /^\d+/.exec(text.slice(at));
      return found ? { token: { number: Number(found[0]) }, end: at + found[0].length } : null;
    };
    expect(evaluate(parse('2 × (9 ÷ 3 − 1) + 2√(16)', next)!, () => 0)).toBe(8);
    expect(parse('2 apples', next)).toBe(null);
  });
});

const TEXT = `---
aliases:
  远山科技: []
---

2022年至2024年,远山科技的净亏损分别为1.20亿元、2.30亿元和3.45亿元,三年累计亏损6.95亿元。2024年,远山科技的员工为385名。
`;

describe('a changed figure', () => {
  const { alarms, relations, outcomes } = bench(TEXT, 'losses.md');
  const of = (text: string, kind: string) =>
    outcomes.filter(({ mutation }) => mutation.kind === kind && mutation.figures[0]!.text === text);

  it('of a total is observable, called out and named', () => {
    expect(alarms).toEqual([]);
    expect(relations).toBeGreaterThan(0);
    for (const kind of ['first digit', '万 for 亿', 'decimal point'] as const)
      for (const outcome of of('2.30亿元', kind).concat(of('6.95亿元', kind)))
        expect([outcome.mutation.edits[0]!.text, outcome.observable, outcome.localised]).toEqual([
          outcome.mutation.edits[0]!.text,
          true,
          true,
        ]);
  });

  it('that stands alone is not observable', () => {
    expect(of('385名', 'first digit')).not.toEqual([]);
    for (const outcome of of('385名', 'first digit')) expect(outcome.observable).toBe(false);
  });

  it('within what rounding leaves open is not observable', () => {
    const last = of('1.20亿元', 'last digit');
    expect(last[0]!.mutation.edits[0]!.text).toBe('1.21亿元');
    expect(last[0]!.observable).toBe(false);
  });
});
