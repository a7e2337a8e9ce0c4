import { describe, expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import type { Judged } from '../../pipeline/model/briefing.ts';
import type { Fact } from '../../pipeline/model/fact.ts';
import type { Derived } from '../../pipeline/model/finding.ts';
import type { Figure, Shown } from '../../pipeline/model/shown.ts';
import { read } from '../../pipeline/read/index.ts';
import { formatComputed } from '../../pipeline/render/format/computed.ts';
import { formatDerived } from '../../pipeline/render/format/derived.ts';
import { formatChange, formatFigure } from '../../pipeline/render/format/figure.ts';
import { formatArithmetic, formatRange } from '../../pipeline/render/format/formula.ts';
import { formatHeadline } from '../../pipeline/render/format/headline.ts';
import { metricIn } from '../../pipeline/render/format/lexicon.ts';
import { formatPeriod, formatWhen } from '../../pipeline/render/format/period.ts';
import { articleOf } from '../check/article.ts';
import { EN, ZH } from './languages.ts';

const shown = (fact: Fact): Shown => ({ ...fact, mark: 1, verdict: null });
const facts = (text: string): Shown[] => extract(articleOf(`${text}\n`)).facts.map(shown);

describe('a figure', () => {
  it.each([
    ['远山科技营收为13.2亿美元。', '13.2亿美元', 'US$1.32bn'],
    ['远山科技派发中期股息每股8港仙。', '8港仙', '8 HK cents'],
    ['远山科技营收为1.80亿元。', '1.80亿元', 'RMB 180m'],
    ['远山科技营收为29.58亿元。', '29.58亿元', 'RMB 2.958bn'],
    ['远山科技市值为698亿港元。', '698亿港元', 'HK$69.8bn'],
    ['远山科技营收为5344万美元。', '5344万美元', 'US$53.44m'],
    ['远山科技营收超62亿元。', '超62亿元', 'over RMB 6.2bn'],
    ['远山科技营收不到4亿元。', '不到4亿元', 'under RMB 400m'],
    ['远山科技营收接近4亿元。', '近4亿元', 'nearly RMB 400m'],
    ['远山科技毛利率为69.4%。', '69.4%', '69.4%'],
    ['远山科技毛利率为-8.1%。', '−8.1%', '−8.1%'],
    ['远山科技毛利率提升0.04个百分点。', '0.04个百分点', '0.04 pp'],
    ['远山科技毛利率在50%以上。', '50%以上', 'at least 50%'],
    ['远山科技股价为131.50港元/股。', '131.50港元/股', 'HK$131.50 per share'],
    ['远山科技超额认购1209倍。', '1209倍', '1,209 times'],
    ['远山科技交付116,007辆汽车。', '116,007辆', '116,007 vehicles'],
  ])('%s', (text, chinese, english) => {
    const [figure] = facts(text);
    expect([formatFigure(figure!, ZH), formatFigure(figure!, EN)]).toEqual([chinese, english]);
  });
  it('has the unit and the scale that stand at the head of its table', () => {
    const table = '# 年报\n\n单位：亿元\n\n| 项目 | 2024年 |\n| --- | --- |\n| 远山科技营收 | 29.16 |\n';
    const [figure] = extract(read(new TextEncoder().encode(table), 'a.md')).facts.filter(
      ({ unitInferred }) => unitInferred,
    );
    expect([formatFigure(shown(figure!), ZH), formatFigure(shown(figure!), EN)]).toEqual(['29.16亿元', 'RMB 2.916bn']);
  });
  it('that falls is given its minus', () => {
    const [, rate] = facts('2024年远山科技营收为5亿元，同比下降3.5%。');
    expect([formatChange(rate!, ZH), formatChange(rate!, EN)]).toEqual(['−3.5%', '−3.5%']);
  });
});

it.each([
  [1_319_730_000, '美元', 'USD', '13.2亿美元', 'US$1.32bn'],
  [165.07177, '港元', 'HKD', '165.1港元', 'HK$165.1'],
  [-48_000_000, '元', 'CNY', '−4800万元', '−RMB 48m'],
  [20.2318, '%', null, '20.23%', '20.23%'],
  [123_456, null, null, '12.35万', '123,456'],
  [0.000123, '%', null, '0.000123%', '0.000123%'],
])('a computed %d %s', (value, unit, currency, chinese, english) => {
  expect(formatComputed(value, unit, currency, ZH)).toBe(chinese);
  expect(formatComputed(value, unit, currency, EN)).toBe(english);
});

it.each([
  ['2024', '2024年', '2024', 'in 2024'],
  ['2025H1', '2025年上半年', 'H1 2025', 'in H1 2025'],
  ['2025Q3', '2025年三季度', 'Q3 2025', 'in Q3 2025'],
  ['2025-9M', '2025年前三季度', '9M 2025', 'in 9M 2025'],
  ['2024-5M', '2024年前5个月', 'Jan–May 2024', 'in Jan–May 2024'],
  ['2025-09-30', '2025年9月30日', '30 Sep 2025', 'on 30 Sep 2025'],
  ['2022..2025-9M', '2022年至2025年前三季度', '2022–9M 2025', 'from 2022 to 9M 2025'],
  ['2020-02-10..2020-02-16', '2020年2月10日至16日', '10–16 Feb 2020', 'in 10–16 Feb 2020'],
  ['2020-01-27..2020-02-02', '2020年1月27日至2月2日', '27 Jan–2 Feb 2020', 'in 27 Jan–2 Feb 2020'],
])('the period %s', (period, chinese, english, when) => {
  expect([formatPeriod(period, ZH), formatPeriod(period, EN), formatWhen(period, EN)]).toEqual([
    chinese,
    english,
    when,
  ]);
});

describe('a headline', () => {
  const figures = facts('2024年远山科技营收为5亿元，同比增长20%。2024年青禾汽车营收为8亿美元。');
  const [first, rate, second] = figures as [Shown, Shown, Shown];
  const claim = (figure: Shown, change: Shown | null = null) => ({ figure, change });
  it('says a figure and its change', () => {
    const claims = [claim(first, rate)];
    expect(formatHeadline({ claims, leads: null }, ZH)).toBe('远山科技2024年营收5亿元，同比增长20%');
    expect(formatHeadline({ claims, leads: null }, EN)).toBe('Revenue of 远山科技 rose 20% to RMB 500m in 2024');
  });
  it('says the same quantity of two in one breath', () => {
    const claims = [claim(first), claim(second)];
    expect(formatHeadline({ claims, leads: null }, ZH)).toBe('远山科技2024年营收5亿元；青禾汽车营收8亿美元');
    expect(formatHeadline({ claims, leads: null }, EN)).toBe(
      'Revenue of 远山科技 was RMB 500m in 2024, and of 青禾汽车 was US$800m',
    );
  });
  it('says the change of two in one breath too', () => {
    const up = facts('2024年远山科技营收为5亿元，同比增长20%。2024年青禾汽车营收为8亿美元，同比下降3%。') as Shown[];
    const claims = [claim(up[0]!, up[1]), claim(up[2]!, up[3])];
    expect(formatHeadline({ claims, leads: null }, EN)).toBe(
      'Revenue of 远山科技 rose 20% to RMB 500m in 2024, and of 青禾汽车 fell 3% to US$800m',
    );
  });
  it.each([
    ['Three Squirrels', 'revenue', "Three Squirrels' revenue was RMB 500m in 2024"],
    ['vivo', 'revenue', "vivo's revenue was RMB 500m in 2024"],
    ['railways', 'revenue', 'Revenue of railways was RMB 500m in 2024'],
    ['industrial enterprises', 'revenue', 'Revenue of industrial enterprises was RMB 500m in 2024'],
    ['Soul', 'operating-expenses', "Soul's operating expenses were RMB 500m in 2024"],
    ['Soul', 'funding', "Soul's funds raised were RMB 500m in 2024"],
    ['Soul', 'net-loss', 'Soul lost RMB 500m in 2024'],
  ])('reads as English does: %s, %s', (entity, metricId, says) => {
    expect(formatHeadline({ claims: [claim({ ...first, entity, metricId })], leads: null }, EN)).toBe(says);
  });
  it('says which way a figure with a hedge went', () => {
    const [value, fall] = facts('2024年远山科技营收为5亿元，同比下降超过20%。') as [Shown, Shown];
    expect(formatHeadline({ claims: [claim(value, fall)], leads: null }, EN)).toBe(
      'Revenue of 远山科技 fell over 20% to RMB 500m in 2024',
    );
    expect(formatChange(fall, EN)).toBe('down over 20%');
    expect(formatChange(fall, ZH)).toBe('下降超20%');
  });
  it('marks its figures, so that they lead to their evidence', () => {
    const wrap = { naming: (name: string) => name, cite: (id: string, words: string) => `[${id}](${words})` };
    expect(formatHeadline({ claims: [claim(first, rate)], leads: null }, EN, wrap)).toBe(
      `Revenue of 远山科技 rose [${rate.id}](20%) to [${first.id}](RMB 500m) in 2024`,
    );
  });
  it('says who of many has the most', () => {
    expect(formatHeadline({ claims: [claim(second)], leads: 12 }, ZH)).toBe(
      '12个主体中，青禾汽车2024年营收最高，为8亿美元',
    );
    expect(formatHeadline({ claims: [claim(second)], leads: 12 }, EN)).toBe(
      'Highest revenue of 12 compared in 2024: 青禾汽车, US$800m',
    );
  });
  it('says that an index rose, and not its level', () => {
    const [rise, level] = facts('2025年3月14日，沪指涨0.38%，报2917.07点。') as [Shown, Shown];
    expect(formatHeadline({ claims: [claim(level, rise)], leads: null }, EN)).toBe(
      `${level.entity} rose 0.38% to 2,917.07 points on 14 Mar 2025`,
    );
    expect(formatHeadline({ claims: [claim(level, rise)], leads: null }, ZH)).toBe(
      '沪指2025年3月14日为2917.07点，上涨0.38%',
    );
  });
  it('says a figure of nobody, and nothing of nothing', () => {
    expect(formatHeadline({ claims: [claim({ ...first, entity: null })], leads: null }, EN)).toBe(
      'Revenue was RMB 500m in 2024',
    );
    expect(formatHeadline({ claims: [], leads: null }, EN)).toBe('');
  });
});

describe('what is derived', () => {
  const [now, before, rate] = facts(
    '2024年远山科技营收为5亿元，2023年营收为4亿元。2024年远山科技净利润同比增长20%。',
  ) as Shown[];
  const of = (derives: Derived, ...operands: Figure[]) => ({ derives, operands, entity: '远山科技', period: '2024' });
  it.each([
    [of('growth', now!, before!), '远山科技：营收增速，2023年→2024年', '远山科技: revenue growth, 2023 → 2024'],
    [of('before', now!, rate!), '远山科技：营收，2023年', '远山科技: revenue, 2023'],
    [of('share', before!, now!), '远山科技：营收占营收比重，2024年', '远山科技: revenue as % of revenue, 2024'],
    [
      of('months-left', now!, before!),
      '远山科技：现金可支撑的月数，自2024年起',
      '远山科技: months of cash left, from 2024',
    ],
  ])('is called what it is', (finding, chinese, english) => {
    expect([formatDerived(finding, ZH), formatDerived(finding, EN)]).toEqual([chinese, english]);
  });
});

describe('a range', () => {
  const range = (low: number, high: number, unit: string, currency: string | null) =>
    formatRange({ computed: { value: low, low, high }, unit, currency, formula: '', operands: [], given: null }, EN);
  it.each([
    [range(164.4, 165.7, '港元', 'HKD'), 'HK$164.4–165.7'],
    [range(94_910_000_000, 94_920_000_000, '元', 'CNY'), 'RMB 94.91–94.92bn'],
    [range(999_000_000, 1_001_000_000, '元', 'CNY'), 'RMB 999m–RMB 1.001bn'],
    [range(780.7, 783.5, '%', null), '780.7–783.5%'],
    [range(-3.5, -3.4, '%', null), '−3.5%–−3.4%'],
    [range(308_400_000, 309_600_000, '股', null), '308.4–309.6m shares'],
  ])('says %s once what both ends share', (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('words that stand for many', () => {
  it.each([
    ['總營業額', 'revenue'],
    ['經紀業務', 'brokerage'],
    ['42家上市券商', '42 listed securities firms'],
    ['股份制商业银行', 'joint-stock commercial banks'],
    ['中国大语言模型市场', 'large language models market in China'],
    ['远山科技', '远山科技'],
  ])('%s is %s in English, in either script', (words, english) => {
    expect(metricIn(words, null, EN)).toBe(english);
    expect(metricIn(words, null, ZH)).toBe(words);
  });
});

describe('arithmetic', () => {
  const work = (formula: string, operands: Shown[], value: number, unit = '元', currency: string | null = 'CNY') =>
    ({
      formula,
      operands,
      given: null,
      computed: { value, low: null, high: null },
      unit,
      currency,
    }) satisfies Partial<Judged>;
  const operands = facts('2024年远山科技营收为1.8亿元，海外营收为21.8亿元，毛利率为-8.1%，净亏损约5亿元。');

  it('is written in the figures of the language, whole figures only', () => {
    expect(formatArithmetic(work('1.8亿元 + 21.8亿元', operands, 2.36e9), EN)).toBe(
      'RMB 180m + RMB 2.18bn = RMB 2.36bn',
    );
    expect(formatArithmetic(work('1.8亿元 + 21.8亿元', operands, 2.36e9), ZH)).toBe('1.8亿元 + 21.8亿元 = 23.6亿元');
  });
  it('keeps hedges, sets a negative figure in brackets, and draws roots', () => {
    expect(formatArithmetic(work('约5亿元 ÷ 1.8亿元', operands, 2.777, '倍', null), EN)).toBe(
      'about RMB 500m ÷ RMB 180m = 2.777 times',
    );
    expect(formatArithmetic(work('4.7% − -8.1%', operands, 12.8, '个百分点', null), EN)).toBe(
      '4.7% − (−8.1%) = 12.8 pp',
    );
    expect(formatArithmetic(work('3√(21.8亿元 ÷ 1.8亿元)', operands, 2.296, '倍', null), ZH)).toBe(
      '³√(21.8亿元 ÷ 1.8亿元) = 2.296倍',
    );
  });
});
