import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { check } from '../../pipeline/check/index.ts';
import { compose } from '../../pipeline/compose/index.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { Briefing, type Section, type SectionOf } from '../../pipeline/model/briefing.ts';
import type { Fact, FactSheet } from '../../pipeline/model/fact.ts';
import type { Finding, FindingSheet } from '../../pipeline/model/finding.ts';
import { articleOf } from '../check/article.ts';
import { sheetOf } from '../check/facts.ts';

const NO_FINDINGS: FindingSheet = {
  source: { id: 'sample', path: 'sample.txt', title: null, sha256: '0'.repeat(64) },
  findings: [],
  coverage: { facts: 0, related: 0, alone: [], byVerdict: {}, bounds: [] },
};

const briefing = (sheet: FactSheet, findings: FindingSheet = NO_FINDINGS): Briefing =>
  Briefing.parse(compose({ article: articleOf('远山科技。'), sheet, findings }, new Map()));

function fromText(text: string): { sheet: FactSheet; made: Briefing } {
  const article = articleOf(text);
  const sheet = extract(article);
  return { sheet, made: Briefing.parse(compose({ article, sheet, findings: check(sheet) }, new Map())) };
}

function section<K extends Section['kind']>({ sections }: Briefing, kind: K): SectionOf<K> | undefined {
  return sections.find((one): one is SectionOf<K> => one.kind === kind);
}

/** 营收 of so many 亿元, in a year. */
const revenue = (digits: number, period: string, rest: Partial<Fact> = {}): Partial<Fact> => ({
  text: `${digits}亿元`,
  metric: '营收',
  metricId: 'revenue',
  period,
  value: digits * 1e8,
  written: { digits: [String(digits * 1e8)], fine: '100000000', coarse: '100000000', more: false },
  ...rest,
});
const written = (digits: number) => ({ digits: [String(digits)], fine: '0.1', coarse: '0.1', more: false });
const of = (entity: string, given: Partial<Fact>): Partial<Fact> => ({ ...given, entity });
const dollars = { unit: '美元', currency: 'USD' };

describe('page one', () => {
  it('gives two companies as many cards each, and their headline the same quantity', () => {
    const sheet = sheetOf([
      of('远山科技', revenue(5, '2024')),
      of('远山科技', revenue(1, '2024', { metric: '净亏损', metricId: 'net-loss' })),
      of('远山科技', revenue(9, '2024', { metric: '研发开支', metricId: 'rnd' })),
      of('青禾汽车', revenue(7, '2024', { metric: '净亏损', metricId: 'net-loss' })),
      of('青禾汽车', revenue(8, '2024')),
    ]);
    const made = briefing(sheet);
    const cards = section(made, 'key-figures')!.cards.map(({ figure }) => figure.entity);
    expect(cards).toEqual(['远山科技', '远山科技', '远山科技', '青禾汽车', '青禾汽车']);
    const [first, second] = made.headline.map(({ figure }) => figure);
    expect([first!.entity, second!.entity]).toEqual(['远山科技', '青禾汽车']);
    expect(second!.metricId).toBe(first!.metricId);
  });

  it('gives two companies the same quantities in the same order, each at its latest', () => {
    const loss = { metric: '净亏损', metricId: 'net-loss' };
    const { cards } = section(
      briefing(
        sheetOf([
          of('远山科技', revenue(5, '2023')),
          of('远山科技', revenue(6, '2024')),
          of('远山科技', revenue(2, '2024', loss)),
          of('青禾汽车', revenue(3, '2025H1', loss)),
          of('青禾汽车', revenue(4, '2024', loss)),
          of('青禾汽车', revenue(8, '2024')),
          of('青禾汽车', revenue(3, '2024', { metric: '员工', metricId: 'staff' })),
        ]),
      ),
      'key-figures',
    )!;
    const shownOf = (name: string) =>
      cards
        .filter(({ figure }) => figure.entity === name)
        .map(({ figure: { metricId, period } }) => [metricId, period]);
    expect(shownOf('远山科技').slice(0, 2)).toEqual([
      ['net-loss', '2024'],
      ['revenue', '2024'],
    ]);
    expect(shownOf('青禾汽车').slice(0, 2)).toEqual([
      ['net-loss', '2025H1'],
      ['revenue', '2024'],
    ]);
  });

  it('ranks many companies of which none leads, highest first, and says of how many', () => {
    const names = Array.from({ length: 12 }, (_, i) => `第${i + 1}公司`);
    const made = briefing(sheetOf(names.map((name, i) => of(name, revenue(10 + i, '2024')))));
    expect(made.leads).toBe(12);
    expect(section(made, 'key-figures')!.cards.map(({ figure }) => figure.entity)).toEqual(
      names.toReversed().slice(0, 6),
    );
  });

  it('ranks neither a sector among its companies nor the parts of a whole', () => {
    const names = ['海岳证券', '明川证券', '北辰证券', '云麓证券', '星桥证券', '白鹭证券', '12家上市券商'];
    const { leads, headline } = briefing(sheetOf(names.map((name, i) => of(name, revenue(10 + i * 9, '2024')))));
    expect([leads, headline[0]!.figure.entity]).toEqual([6, '白鹭证券']);
    const part = (digits: number) =>
      ({ ...revenue(digits, '2024'), kind: 'percent', unit: '%', currency: null }) as const;
    const shares = [59.7, 33.5, 3.8, 3].map((digits, i) =>
      of(names[i]!, { ...part(digits), metric: '贡献率', metricId: null, written: written(digits) }),
    );
    expect(briefing(sheetOf(shares)).leads).toBeNull();
  });

  it('begins with whom the title names', () => {
    const { made } = fromText(
      '---\ntitle: 青禾汽车的一年\npublished: 2025-03-01\n---\n2024年，海岳汽车营收为50亿元，净利润为5亿元，毛利率为21.5%。2024年，青禾汽车营收为12亿元，净利润为1亿元，毛利率为18.2%。\n',
    );
    expect(made.headline[0]!.figure.entity).toBe('青禾汽车');
  });

  it('shows one figure once, though the text has two words for it, and no share of which nobody says what has it', () => {
    const { cards } = section(
      briefing(
        sheetOf([
          revenue(125, '2024'),
          revenue(7.5, '2024', { metric: '净利润', metricId: 'net-profit' }),
          revenue(2.25, '2024', { metric: '日均盈利', metricId: null }),
          revenue(2.25, '2024', { metric: '每天盈利', metricId: null }),
          revenue(82.9, '2024', { kind: 'percent', unit: '%', currency: null, shareOf: '营收' }),
        ]),
      ),
      'key-figures',
    )!;
    expect(cards.map(({ figure }) => figure.metric)).toEqual(['营收', '净利润', '日均盈利']);
  });

  it('fills up with words that the lexicon does not know only where the page would be empty', () => {
    const known = ['revenue', 'net-profit', 'rnd', 'cash'].map((metricId, i) =>
      revenue(10 + i, '2024', { metric: metricId, metricId }),
    );
    const unknown = ['红线', '先进'].map((metric, i) => revenue(30 + i, '2024', { metric, metricId: null }));
    const shown = (facts: Partial<Fact>[]) => section(briefing(sheetOf(facts)), 'key-figures')!.cards.length;
    expect(shown([...known, ...unknown])).toBe(4);
    expect(shown([...known.slice(0, 1), ...unknown])).toBe(3);
  });

  it('shows for a number of a table its row, and the row once', () => {
    const { whole, sheet, findings } = analyse(
      new TextEncoder().encode(
        '# 远山科技年报\n\n单位:亿元\n\n| 项目 | 2023年 | 2024年 |\n|---|---|---|\n| 营业收入 | 13.2 | 15.5 |\n',
      ),
      'a.md',
    );
    const made = compose({ article: whole, sheet, findings }, new Map());
    expect(made.evidence.map(({ quote }) => quote)).toEqual(['营业收入 · 13.2 · 15.5']);
    for (const { sentence } of made.dossier.figures)
      expect(sentence.text.split(/\u2002+/)).toEqual(['营业收入', '13.2', '15.5']);
  });

  it('shows what is over what is expected', () => {
    const { cards } = section(
      briefing(sheetOf([revenue(9, '2026', { stance: 'forecast' }), revenue(5, '2024')])),
      'key-figures',
    )!;
    expect(cards.map(({ figure }) => figure.period)).toEqual(['2024']);
  });

  it('shows no quantity twice, and how it changed where the text says so', () => {
    const rate = revenue(0, '2024', {
      text: '20%',
      kind: 'percent',
      unit: '%',
      currency: null,
      change: 'yoy',
      direction: 'up',
      written: { digits: ['20'], fine: '1', coarse: '10', more: false },
    });
    const { cards } = section(briefing(sheetOf([revenue(4, '2023'), revenue(5, '2024'), rate])), 'key-figures')!;
    expect(cards.map(({ figure, change }) => [figure.text, change?.text])).toEqual([['5亿元', '20%']]);
  });

  it('counts nothing inconsistent too, and is empty where there is no figure at all', () => {
    const made = briefing(sheetOf([revenue(5, '2024')]));
    expect(section(made, 'key-figures')!.verdicts).toEqual([{ verdict: 'inconsistent', count: 0 }]);
    expect(briefing(sheetOf([]))).toMatchObject({ headline: [], sections: [] });
  });
});

describe('tables', () => {
  it('sets periods side by side, a stock at the end of a year under that year, and a change under what changed', () => {
    const cash = { metric: '现金', metricId: 'cash' };
    const rate = { kind: 'percent', unit: '%', currency: null, change: 'yoy', direction: 'up' } as const;
    const { table, figures } = section(
      briefing(
        sheetOf([
          revenue(4, '2023'),
          revenue(5, '2024'),
          revenue(0, '2024', { ...rate, text: '25%' }),
          revenue(3, '2024-12-31', cash),
          revenue(2, '2019', { metric: '捐款', metricId: null }),
        ]),
      ),
      'entity',
    )!;
    expect(table.periods).toEqual(['2023', '2024']);
    expect(table.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))).toEqual([
      ['4亿元', '5亿元'],
      ['', '25%'],
      ['', '3亿元'],
    ]);
    expect(figures.map(({ text }) => text)).toEqual(['2亿元']);
  });

  it('compares companies as stated, and says where currencies are mixed', () => {
    const { entities, rows, mixed } = section(
      briefing(
        sheetOf([
          of('远山科技', revenue(5, '2024')),
          of('远山科技', revenue(4, '2023')),
          of('青禾汽车', revenue(2, '2024', { ...dollars, text: '2亿美元' })),
          of('青禾汽车', revenue(9, '2025H1', { metric: '研发开支', metricId: 'rnd' })),
          of('远山科技', revenue(8, '2024', { metric: '研发开支', metricId: 'rnd' })),
        ]),
      ),
      'comparison',
    )!;
    expect(entities).toEqual(['远山科技', '青禾汽车']);
    expect(rows.map(({ period, cells }) => [period, ...cells.map((cell) => cell?.text)])).toEqual([
      ['2024', '5亿元', '2亿美元'],
      // no period in common: the latest of each, with its own
      [null, '8亿元', '9亿元'],
    ]);
    expect(mixed).toBe(true);
  });

  it('lose no figure of an article', () => {
    const { sheet, made } = fromText(
      '# 远山科技与青禾汽车\n\n2022年至2024年，远山科技的营收分别为1.2亿元、2.4亿元和3.6亿元，净亏损分别为5亿元、6亿元和7亿元。' +
        '截至2024年底，远山科技有员工385名，平均年龄29岁。青禾汽车2024年营收为8亿美元，同比增长20%，毛利率为31.5%。' +
        '该市场2024年规模约53亿元，预计2030年达到200亿元。',
    );
    const shown = new Set(JSON.stringify(made).match(/"id":"[^"]+"/g));
    expect(sheet.facts.length).toBeGreaterThan(12);
    expect(sheet.facts.filter(({ id }) => !shown.has(`"id":"${id}"`)).map(({ text }) => text)).toEqual([]);
  });
});

describe('what the checks found of a figure', () => {
  const judged = (verdict: Finding['verdict']) => {
    const sheet = sheetOf([
      revenue(4, '2023'),
      revenue(5, '2024'),
      revenue(8, '2023..2024', { aggregate: 'cumulative' }),
    ]);
    const operand = ({ id, start, end, text }: Fact) => ({ id, start, end, text });
    const [a, b, total] = sheet.facts as [Fact, Fact, Fact];
    const finding: Finding = {
      ...{
        id: 'x',
        rule: 'total-of-periods',
        verdict,
        severity: null,
        relation: '=',
        derives: null,
        claim: null,
        note: null,
        elsewhere: [],
      },
      ...{ facts: [operand(a), operand(b)], stated: operand(total), formula: '4亿元 + 5亿元' },
      computed: { value: 9e8, low: 8e8, high: 1e9 },
      ...{ unit: '元', currency: 'CNY', reading: null, message: { 'zh-CN': '', en: '' } },
      ...{ start: 0, end: 1, line: 1, column: 1 },
    };
    const made = briefing(sheet, { ...NO_FINDINGS, findings: [finding] });
    const { table, figures } = section(made, 'entity')!;
    const shown = [...table.rows.flatMap(({ cells }) => cells), ...figures].filter((one) => one !== null);
    return { made, verdicts: Object.fromEntries(shown.map((one) => [one.text, one.verdict])) };
  };

  it('stands at every operand of a contradiction: nobody knows which is wrong', () => {
    const { made, verdicts } = judged('inconsistent');
    expect(verdicts).toEqual({ '4亿元': 'inconsistent', '5亿元': 'inconsistent', '8亿元': 'inconsistent' });
    expect(section(made, 'findings')!.attention.map(({ operands }) => operands.length)).toEqual([2]);
  });
  it('keeps what holds apart from what needs a look', () => {
    const { made, verdicts } = judged('consistent');
    expect(section(made, 'findings')).toBeUndefined();
    expect(section(made, 'agreed')!.items.map(({ given }) => given?.text)).toEqual(['8亿元']);
    expect(new Set(Object.values(verdicts))).toEqual(new Set(['consistent']));
  });
  it('is null where a figure stands in no relation', () => {
    const { figures } = section(
      briefing(sheetOf([revenue(4, '2023'), revenue(1, '2023', { scope: '海外' })])),
      'alone',
    )!;
    expect(figures.every(({ verdict }) => verdict === null)).toBe(true);
  });
});

describe('charts', () => {
  const charted = (facts: readonly Partial<Fact>[]) => {
    const made = briefing(sheetOf(facts));
    return [section(made, 'key-figures')?.chart ?? [], section(made, 'charts')?.charts ?? []].flat();
  };

  it('draw three periods or more, with a gap where one is missing and a part of a year marked', () => {
    const loss = { metric: '净亏损', metricId: 'net-loss' };
    const [chart] = charted([
      ...[1, 2, 3].map((n, i) => revenue(n, String(2022 + i))),
      revenue(2, '2025H1'),
      ...[4, 5].map((n, i) => revenue(n, String(2022 + i), loss)),
      revenue(6, '2025H1', loss),
    ]);
    expect(chart?.kind).toBe('periods');
    if (chart?.kind !== 'periods') return;
    const [first, second] = chart.rows[0]!.panels;
    expect(first!.points.map(({ period, partial }) => [period, partial])).toEqual([
      ['2022', false],
      ['2023', false],
      ['2024', false],
      ['2025H1', true],
    ]);
    expect(second!.points.map(({ value }) => value)).toEqual([4e8, 5e8, null, 6e8]);
  });

  it('keep two currencies apart, each with its own unit', () => {
    const [chart] = charted([
      ...[1, 2, 3].map((n, i) => revenue(n, String(2022 + i))),
      ...[7, 8, 9].map((n, i) => revenue(n, String(2022 + i), { ...dollars, metric: '净亏损', metricId: 'net-loss' })),
    ]);
    const panels = chart?.kind === 'periods' ? chart.rows.flatMap((row) => row.panels) : [];
    expect(panels.map(({ currency }) => currency)).toEqual(['CNY', 'USD']);
  });

  it('rank three entities or more on one figure of one period', () => {
    const rate = (digits: string) => ({
      ...({ kind: 'percent', unit: '%', currency: null, metric: '收益率', metricId: null } as const),
      written: { digits: [digits], fine: '0.1', coarse: '0.1', more: false },
    });
    const [chart] = charted([
      of('一号基金', revenue(0, '2024', rate('3.5'))),
      of('二号基金', revenue(0, '2024', rate('-1.2'))),
      of('三号基金', revenue(0, '2024', rate('9.8'))),
      of('四号基金', revenue(0, '2023', rate('50'))),
    ]);
    expect(chart?.kind === 'ranking' && chart.bars.map(({ label }) => label)).toEqual([
      '三号基金',
      '一号基金',
      '二号基金',
    ]);
  });

  it('show the parts of a whole with what is left, and none where the parts pass it', () => {
    const parts = (home: number, abroad: number) =>
      charted([
        revenue(10, '2024'),
        revenue(home, '2024', { scope: '国内' }),
        revenue(abroad, '2024', { scope: '海外' }),
      ]).filter(({ kind }) => kind === 'parts');
    expect(parts(6, 3)).toMatchObject([{ bars: [{ label: '国内' }, { label: '海外' }], rest: 1e8 }]);
    expect(parts(6, 4)).toMatchObject([{ rest: null }]);
    expect(parts(8, 4)).toEqual([]);
  });
});

describe('any article', () => {
  it('is bounded, and says how much more there is', () => {
    const facts = Array.from({ length: 10_000 }, (_, i) =>
      revenue(i + 1, String(2000 + (i % 25)), { scope: `第${i}项` }),
    );
    const made = briefing(sheetOf(facts));
    const { dossier, ...read } = made;
    expect(JSON.stringify(read).length).toBeLessThan(200_000);
    expect(dossier.figures.length + dossier.more.figures).toBe(10_000);
    expect(JSON.stringify(dossier).length).toBeLessThan(1_000_000);
    const { table, figures, more } = section(made, 'entity')!;
    expect(table.rows.flatMap(({ cells }) => cells.filter(Boolean)).length + figures.length + more).toBe(10_000);
  });
  it('lays the text beside it, and of a very long one what holds figures', () => {
    const short = fromText('# 年报\n\n2024年远山科技营收为12亿元。\n\n公司成立已久。').made.dossier;
    expect(short.paragraphs.map(({ text }) => text)).toEqual([
      '年报',
      '2024年远山科技营收为12亿元。',
      '公司成立已久。',
    ]);
    expect(short.paragraphs[1]!.figures.map(({ start, end }) => [start, end])).toEqual([
      [short.figures[0]!.at.start, short.figures[0]!.at.end],
    ]);
    expect(short.figures[0]!.why.map(({ attribute, text }) => [attribute, text])).toContainEqual(['metric', '营收']);
    const filler = Array.from(
      { length: 4_000 },
      (_, i) =>
        `第${'甲乙丙丁戊己庚辛壬癸'[i % 10]}段讲的是旧事，编号${'子丑寅卯'[i % 4]}${String.fromCodePoint(0x4e00 + i)}，并无数目可言，只为凑长。`,
    ).join('\n\n');
    const long = fromText(`# 年报\n\n${filler}\n\n2024年远山科技营收为12亿元。`).made.dossier;
    expect(long.paragraphs.map(({ text }) => text)).toEqual(['2024年远山科技营收为12亿元。']);
    expect(long.more.characters).toBeGreaterThan(100_000);
  });
  it('gives the same briefing twice', () => {
    const text = '# 年报\n\n2022年至2024年，远山科技营收分别为1亿元、2亿元和3亿元。';
    expect(fromText(text).made).toEqual(fromText(text).made);
  });
  it('numbers its sentences from one in the order of reading, each once', () => {
    const { made } = fromText('# 年报\n\n2024年远山科技净亏损为3亿元。2024年远山科技营收为12亿元。公司有员工385名。');
    expect(made.evidence.map(({ mark }) => mark)).toEqual(made.evidence.map((_, i) => i + 1));
    expect(new Set(made.evidence.map(({ quote }) => quote)).size).toBe(made.evidence.length);
    expect(section(made, 'key-figures')!.cards[0]!.figure.mark).toBe(1);
  });
});
