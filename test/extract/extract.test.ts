import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';

const facts = (text: string, path = 'a.txt') => extract(read(new TextEncoder().encode(text), path));

describe('tables', () => {
  it('reads cells with metric, period and unit from headers and caption', () => {
    const sheet = facts(
      '远山科技发布年报,远山科技披露数据。\n\n单位:万元\n\n| 项目 | 2023年 | 2024年 | 同比 |\n|---|---|---|---|\n| 营业收入 | 1,000 | 1,200.5 | 20.05% |\n| 毛利率 | 30% | (31)% | - |\n',
      'a.md',
    );
    expect(
      sheet.facts
        .map(({ text, value, unit, metric, period, change, entity }) => [
          text,
          value,
          unit,
          metric,
          period,
          change,
          entity,
        ])
        .slice(0, 4),
    ).toEqual([
      ['1,000', 10_000_000, '元', '营业收入', '2023', null, '远山科技'],
      ['1,200.5', 12_005_000, '元', '营业收入', '2024', null, '远山科技'],
      ['20.05%', 20.05, '%', '营业收入', '2024', 'yoy', '远山科技'],
      ['30%', 30, '%', '毛利率', '2023', null, '远山科技'],
    ]);
  });
});

describe('what is expected', () => {
  it.each([
    ['公司预计，2026年交付量不低于42万辆。', ['forecast']],
    ['公司预计2026年交付量不低于42万辆。', ['forecast']],
    ['公司预计，2026年营收为80亿元，较2025年的70亿元增长14%。', ['forecast', 'actual', 'actual']],
    ['公司预计，2026年营收为80亿元；2025年营收为70亿元。', ['forecast', 'actual']],
    ['好于市场预期，2025年营收为80亿元。', ['actual']],
  ])('is no fact: %s', (text, stances) => {
    expect(facts(`${text}\n`).facts.map(({ stance }) => stance)).toEqual(stances);
  });
});

describe('passages that stand twice', () => {
  const body = '2024年,远山科技营收为13.2亿元,远山科技披露。\n\n净利润为1.1亿元,同比增长5%,远山科技表示满意。\n';
  it('gives one set of facts with both places', () => {
    const sheet = facts(`${body}\n${body}`);
    expect(sheet.facts.map(({ text }) => text)).toEqual(['13.2亿元', '1.1亿元', '5%']);
    for (const { text, also } of sheet.facts)
      expect(also.map(({ start, end }) => `${body}\n${body}`.slice(start, end))).toEqual([text]);
  });
  it('keeps a figure that differs in a near copy, pointing at the first', () => {
    const sheet = facts(`${body}\n${body.replace('1.1亿', '1.2亿')}`);
    const odd = sheet.facts.find(({ copyOf }) => copyOf !== null);
    expect(odd?.text).toBe('1.2亿元');
    expect(sheet.facts.find(({ id }) => id === odd?.copyOf)?.text).toBe('1.1亿元');
  });
});

it('gives the same ids while the words stand', () => {
  const [before, after] = [
    facts('营收5亿元。\n\n净利润为1.1亿元。'),
    facts('一段新的话。\n\n营收5亿元。\n\n净利润为1.1亿元。'),
  ];
  expect(after.facts.map(({ id }) => id)).toEqual(before.facts.map(({ id }) => id));
});

it('says why for every attribute it gives', () => {
  const [fact] = facts('2024年,远山科技营收超过5亿元。').facts;
  expect(fact?.why.map(({ attribute, text }) => `${attribute}: ${text}`)).toEqual(
    expect.arrayContaining(['hedge: 超过', 'period: 2024年', 'metric: 营收']),
  );
});
