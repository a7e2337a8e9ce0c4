import { describe, expect, test } from 'vitest';
import { analyse, compareSources } from '../../pipeline/analyse.ts';

interface Article {
  path?: string;
  published?: string;
  aliases?: string;
  rules?: string;
  text: string;
}

/** Several articles, read together. */
function together(...articles: readonly (Article | string)[]) {
  const analyses = articles.map((article, i) => {
    const {
      path = `${i + 1}.md`,
      published,
      aliases,
      rules,
      text,
    } = typeof article === 'string' ? ({ text: article } as Article) : article;
    const front = [
      published && `published: ${published}`,
      aliases && `aliases: {${aliases}}`,
      rules && `rules: {${rules}}`,
    ].filter(Boolean);
    return analyse(Buffer.from(`---\n${front.join('\n')}\n---\n\n${text}\n`), path);
  });
  const disagreements = compareSources(analyses);
  const across = analyses.map(({ findings }) => findings.findings.filter(({ rule }) => rule === 'across-sources'));
  return { disagreements, across, analyses };
}

/** `1.md 31.2亿元`, in the order in which they are shown. */
const told = ({ disagreements }: ReturnType<typeof together>) =>
  disagreements.map(({ statements }) => statements.map(({ source, fact }) => `${source.path} ${fact.text}`));

describe('a difference beyond both intervals', () => {
  test('is a finding of either source, with the figure of the other', () => {
    const { across } = together('青禾汽车2024年营收为31.2亿元。', '2024年，青禾汽车营收为33.2亿元。');
    expect(across.map((found) => found.map(({ verdict, stated }) => [verdict, stated?.text]))).toEqual([
      [['inconsistent', '31.2亿元']],
      [['inconsistent', '33.2亿元']],
    ]);
    expect(across[0]![0]!.elsewhere.map(({ fact, source }) => [source.path, fact.text])).toEqual([
      ['2.md', '33.2亿元'],
    ]);
    expect(across[0]![0]!.message.en).toContain('33.2亿元');
    expect(across[0]![0]!.message['zh-CN']).toContain('本文为31.2亿元');
  });

  test('counts in what each source was checked for', () => {
    const { analyses } = together('青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年营收为33.2亿元。');
    for (const { findings } of analyses) {
      expect(findings.coverage.byVerdict).toEqual({ inconsistent: 1 });
      expect([findings.coverage.related, findings.coverage.alone]).toEqual([1, []]);
    }
  });

  test('is shown newest first, of one day the most precise first', () => {
    const found = together(
      { published: '2025-03-01', text: '青禾汽车2024年营收为31亿元。' },
      { published: '2025-03-01', text: '青禾汽车2024年营收为33.25亿元。' },
      { text: '青禾汽车2024年营收为36亿元。' },
      { published: '2025-06-01', text: '青禾汽车2024年营收为35亿元。' },
    );
    expect(told(found)).toEqual([['4.md 35亿元', '2.md 33.25亿元', '1.md 31亿元', '3.md 36亿元']]);
  });

  test('is the same whatever the order of the sources', () => {
    const [a, b] = [
      { path: 'a.md', text: '青禾汽车2024年营收为31.2亿元。' },
      { path: 'b.md', text: '青禾汽车2024年营收为33.2亿元。' },
    ];
    expect(together(b, a).disagreements).toEqual(together(a, b).disagreements);
  });

  test('is found under any name of the company that some article gives', () => {
    const found = together(
      { aliases: '青禾汽车: [青禾, Qinghe]', text: '青禾汽车2024年营收为31.2亿元。' },
      { aliases: 'Qinghe: []', text: 'Qinghe 2024年营收为33.2亿元。' },
      { aliases: '青禾: []', text: '青禾2024年营收为31.2亿元。' },
    );
    expect(told(found)).toEqual([['1.md 31.2亿元', '2.md 33.2亿元', '3.md 31.2亿元']]);
  });

  test('in other words for the quantity is a tension: it may be defined differently', () => {
    const { across } = together('青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年营业收入为33.2亿元。');
    expect(across.flat().map(({ verdict, severity }) => `${verdict} ${severity}`)).toEqual(
      Array.from({ length: 2 }, () => 'tension warning'),
    );
  });

  test('is switched off, or given another severity, by the front matter', () => {
    const { across } = together(
      { rules: 'across-sources: off', text: '青禾汽车2024年营收为31.2亿元。' },
      { rules: 'across-sources: note', text: '青禾汽车2024年营收为33.2亿元。' },
    );
    expect(across.map((found) => found.map(({ severity }) => severity))).toEqual([[], ['note']]);
  });
});

describe.each([
  ['rounding', '青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年营收为31亿元。'],
  ['a hedge', '青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年营收超30亿元。'],
  ['a cut digit', '青禾汽车2024年营收为31.29亿元。', '青禾汽车2024年营收为31.2亿元。'],
  ['another year', '青禾汽车2024年营收为31.2亿元。', '青禾汽车2023年营收为33.2亿元。'],
  ['a part of the year', '青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年上半年营收为13.2亿元。'],
  ['another company', '青禾汽车2024年营收为31.2亿元。', '远山汽车2024年营收为33.2亿元。'],
  ['a part of the company', '青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年海外营收为13.2亿元。'],
  ['another quantity', '青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年净利润为3.2亿元。'],
  ['another currency', '青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年营收为4.3亿美元。'],
  ['a forecast', '青禾汽车2024年营收为31.2亿元。', '青禾汽车预计2024年营收为35亿元。'],
  ['a target', '青禾汽车2024年交付汽车12万辆。', '青禾汽车2024年交付目标为15万辆。'],
  ['a sum over years', '青禾汽车2024年营收为31.2亿元。', '2022年至2024年，青禾汽车累计营收为83.2亿元。'],
  ['a mean', '青禾汽车2024年营收为31.2亿元。', '青禾汽车2024年月均营收为2.6亿元。'],
  ['a rate of change', '青禾汽车2024年营收同比增长20%。', '青禾汽车2024年营收环比增长5%。'],
  ['a share', '青禾汽车2024年海外营收占比为30%。', '青禾汽车2024年国内营收占比为70%。'],
  ['what came in and what there is', '青禾汽车2024年新开门店59家。', '青禾汽车2024年关闭门店14家。'],
])('%s is no difference', (_, first, second) => {
  test('either way round', () => {
    expect(told(together(first, second))).toEqual([]);
    expect(told(together(second, first))).toEqual([]);
  });
});

test('a figure of a time that was not over is one so far, and grows', () => {
  const found = together(
    { published: '2025-06-30', text: '青禾汽车2025年交付新车12万辆。' },
    { published: '2026-01-10', text: '青禾汽车2025年交付新车30万辆。' },
  );
  expect(told(found)).toEqual([]);
});

test('what two banks expect may differ', () => {
  const found = together(
    { published: '2025-12-01', text: '中信证券预计，青禾汽车2026年营收为35亿元。' },
    { published: '2025-12-08', text: '华泰证券预计，青禾汽车2026年营收为39亿元。' },
  );
  expect(told(found)).toEqual([]);
});

test('a source that gives two values itself says nothing certain', () => {
  const found = together(
    '青禾汽车2024年营收为31.2亿元。\n\n另据公告，青禾汽车2024年营收为38.2亿元。',
    '青禾汽车2024年营收为33.2亿元。',
  );
  expect(told(found)).toEqual([]);
});

test('an alias that several companies go by ties none of them', () => {
  const found = together(
    { aliases: '青禾汽车: [集团]', text: '青禾汽车2024年营收为31.2亿元。' },
    { aliases: '远山汽车: [集团]', text: '远山汽车2024年营收为33.2亿元。' },
    { aliases: '集团: []', text: '集团2024年营收为35.2亿元。' },
  );
  expect(told(found)).toEqual([]);
});

test('names that an article tells apart stay apart', () => {
  const found = together(
    { aliases: '青禾汽车: [青禾]', text: '青禾汽车2024年营收为31.2亿元。' },
    { aliases: '青禾汽车: [], 青禾: []', text: '青禾汽车2024年营收为31.2亿元。\n\n青禾2024年营收为35.2亿元。' },
  );
  expect(told(found)).toEqual([]);
});

test('one article among others: what they all say of it is held against each', () => {
  const agreeing = Array.from({ length: 50 }, () => '青禾汽车2024年营收为31.2亿元。');
  const found = together(...agreeing, '青禾汽车2024年营收为33.2亿元。');
  expect(found.disagreements).toHaveLength(1);
  const [{ statements, more }] = found.disagreements as [(typeof found.disagreements)[0]];
  expect(statements.length + more).toBe(51);
  expect(new Set(statements.map(({ fact }) => fact.text))).toEqual(new Set(['31.2亿元', '33.2亿元']));
  expect(found.across.map((one) => one.length)).toEqual(Array.from({ length: 51 }, () => 1));
});

test('what a hundred articles say is told by a few, and the others are counted', () => {
  const amounts = Array.from({ length: 100 }, (_, i) => `青禾汽车2024年营收为${20 + i / 10}亿元。`);
  const { disagreements, across } = together(...amounts);
  expect(JSON.stringify(disagreements).length).toBeLessThan(50_000);
  expect(disagreements).toMatchObject([{ more: 80 }]);
  for (const [finding] of across) {
    expect(finding!.elsewhere).toHaveLength(8);
    expect(finding!.message.en).toContain('and 91 more');
    expect(finding!.message['zh-CN']).toContain('另有91处');
  }
});
