import { describe, expect, it } from 'vitest';
import { check, rules } from '../../pipeline/check/index.ts';
import type { Fact, Written } from '../../pipeline/model/fact.ts';
import { FindingSheet } from '../../pipeline/model/finding.ts';
import { sheetOf } from './facts.ts';

const written = (digits: string, fine = '1'): Written => ({ digits: [digits], fine, coarse: fine, more: false });
const loss = (period: string, digits: string, given: Partial<Fact> = {}): Partial<Fact> => ({
  metric: '净亏损',
  period,
  written: written(digits, '1000000'),
  text: `${Number(digits) / 1e8}亿元`,
  ...given,
});
const losses = (total: string, given: Partial<Fact> = {}) =>
  sheetOf([
    loss('2022', '120000000'),
    loss('2023', '230000000'),
    loss('2024', '340000000'),
    loss('2022..2024', total, { aggregate: 'cumulative', ...given }),
  ]);
const verdicts = (sheet: ReturnType<typeof sheetOf>, options?: Parameters<typeof check>[1]) =>
  check(sheet, options).findings.map(({ rule, verdict }) => `${rule} ${verdict}`);

describe('a finding', () => {
  it('names operands, figure stated, arithmetic and place, in both languages', () => {
    const sheet = losses('790000000');
    const [finding] = FindingSheet.parse(check(sheet)).findings;
    expect(finding).toMatchObject({
      rule: 'total-of-periods',
      verdict: 'inconsistent',
      severity: 'error',
      formula: '1.2亿元 + 2.3亿元 + 3.4亿元',
      stated: { id: 'f3', text: '7.9亿元' },
      computed: { value: 690000000, low: 688500000, high: 691500000 },
      start: sheet.facts[3]!.start,
    });
    expect(finding!.facts.map(({ id }) => id)).toEqual(['f0', 'f1', 'f2']);
    expect(finding!.message['zh-CN']).toContain('1.2亿元 + 2.3亿元 + 3.4亿元 = 6.9亿元，文中为7.9亿元');
    expect(finding!.message.en).toContain('= CNY 690 million; the text says 7.9亿元');
  });

  it('keeps its id when text is put before it', () => {
    const later = losses('790000000');
    for (const fact of later.facts) fact.start += 500;
    expect(check(later).findings[0]!.id).toBe(check(losses('790000000')).findings[0]!.id);
  });

  it('comes out the same whatever the order of the facts', () => {
    const sheet = losses('790000000');
    expect(check({ ...sheet, facts: [...sheet.facts].reverse() })).toEqual(check(sheet));
  });
});

describe('verdicts', () => {
  it.each([
    ['690000000', 'consistent'],
    ['691000000', 'consistent-by-rounding'],
    ['693000000', 'consistent-if-truncated'],
    ['694000000', 'inconsistent'],
  ])('a total of 6.9亿 stated as %s is %s', (total, verdict) => {
    expect(verdicts(losses(total))).toEqual([`total-of-periods ${verdict}`]);
  });

  it('a hedge bounds one side and promises a size', () => {
    const over = (digits: string) => losses(digits, { hedge: 'over', written: written(digits, '100000000') });
    expect(verdicts(over('600000000'))).toEqual(['total-of-periods consistent']);
    expect(verdicts(over('500000000'))).toEqual(['total-of-periods wording']);
    expect(verdicts(over('700000000'))).toEqual(['total-of-periods inconsistent']);
  });

  it('says nothing of amounts in another currency, of another company, or not yet earned', () => {
    for (const given of [{ currency: 'USD' }, { entity: '青禾汽车' }, { stance: 'forecast' as const }])
      expect(verdicts(losses('790000000', given))).toEqual([]);
  });

  it('does not accuse the text where it is unsure whose figure it is', () => {
    const [finding] = check(losses('790000000', { confidence: 0.3 })).findings;
    expect(finding).toMatchObject({ verdict: 'undecidable', severity: null });
    expect(finding!.message['zh-CN']).toContain('7.9亿元的归属不确定');
  });

  it('a copy whose figure differs is held against its original and against nothing else', () => {
    const sheet = losses('690000000');
    sheet.facts.push({
      ...sheet.facts[0]!,
      id: 'copy',
      start: 900,
      end: 905,
      written: written('150000000', '1000000'),
      copyOf: 'f0',
    });
    expect(verdicts(sheet)).toEqual(['total-of-periods consistent', 'repeated-passage inconsistent']);
  });
});

describe('settings', () => {
  it('switches a rule off or changes how grave it is', () => {
    expect(check(losses('790000000'), { rules: { 'total-of-periods': 'off' } }).findings).toEqual([]);
    expect(check(losses('790000000'), { rules: { 'total-of-periods': 'note' } }).findings[0]!.severity).toBe('note');
  });
});

describe('coverage', () => {
  it('tells facts that stand alone from those that were held against others', () => {
    const sheet = losses('690000000');
    sheet.facts.push(...sheetOf([{ id: 'alone', metric: '门店', start: 900 }]).facts);
    expect(check(sheet).coverage).toEqual({
      facts: 5,
      related: 4,
      alone: ['alone'],
      byVerdict: { consistent: 1 },
      bounds: [],
    });
  });

  it('says where a search was cut short', () => {
    const parts = Array.from({ length: 40 }, (_, i) => loss('2024', '1000000', { metric: '收入', scope: `产品${i}` }));
    const { bounds } = check(sheetOf([loss('2024', '40000000', { metric: '收入' }), ...parts])).coverage;
    expect(bounds).toEqual(['parts-of-whole: 40 parts of one whole; not added up']);
  });
});

it('every rule is told apart by its id, which is also the name of its file', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rules.length).toBeGreaterThan(25);
});
