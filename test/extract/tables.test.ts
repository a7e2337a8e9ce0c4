import { expect, it } from 'vitest';
import { extract } from '../../pipeline/extract/index.ts';
import { read } from '../../pipeline/read/index.ts';

/** Text, value, unit, metric, period, change, entity of every figure. */
const cells = (text: string, path: string) =>
  extract(read(new TextEncoder().encode(text), path)).facts.map(
    ({ text, value, unit, metric, period, change, entity }) => [text, value, unit, metric, period, change, entity],
  );

it('companies as row headers, units in column headers, losses in brackets', () => {
  const table = `# 两家公司的2024年

远山科技和青禾汽车发布年报。

| 公司 | 营收(亿元) | 净利润（万元） | 毛利率 |
|---|---|---|---|
| 远山科技 | 12.3 | (1,234.5) | 35% |
| 青禾汽车 | 45.6 | 980 | 12.5% |
`;
  expect(cells(table, 'a.md').map((row) => [row[0], row[1], row[2], row[3], row[6]])).toEqual([
    ['12.3', 1_230_000_000, '元', '营收', '远山科技'],
    ['(1,234.5)', -12_345_000, '元', '净利润', '远山科技'],
    ['35%', 35, '%', '毛利率', '远山科技'],
    ['45.6', 4_560_000_000, '元', '营收', '青禾汽车'],
    ['980', 9_800_000, '元', '净利润', '青禾汽车'],
    ['12.5%', 12.5, '%', '毛利率', '青禾汽车'],
  ]);
});

it('a head of two rows with cells that reach over several columns, a caption with the unit, rows that only part', () => {
  const table = `<h1>青禾汽车2025年三季报</h1><table><caption>主要财务数据(单位：百万元)</caption>
<thead><tr><th rowspan="2">项目</th><th colspan="2">第三季度</th><th colspan="2">前三季度</th></tr>
<tr><th>2025年</th><th>2024年</th><th>2025年</th><th>2024年</th></tr></thead>
<tbody><tr><td>营业收入</td><td>3,456</td><td>3,000</td><td>9,876</td><td>8,000</td></tr>
<tr><th colspan="5">利润</th></tr><tr><td>净利润</td><td>-120</td><td>80</td><td>-300</td><td>200</td></tr></tbody></table>`;
  expect(cells(table, 'a.html').map((row) => [row[1], row[3], row[4]])).toEqual([
    [3_456_000_000, '营业收入', '2025Q3'],
    [3_000_000_000, '营业收入', '2024Q3'],
    [9_876_000_000, '营业收入', '2025-9M'],
    [8_000_000_000, '营业收入', '2024-9M'],
    [-120_000_000, '净利润', '2025Q3'],
    [80_000_000, '净利润', '2024Q3'],
    [-300_000_000, '净利润', '2025-9M'],
    [200_000_000, '净利润', '2024-9M'],
  ]);
});

it('a column of units, and a rate whose unit stands over it', () => {
  const table = `| 指标 | 单位 | 2025-09-30 | 2024-12-31 | 增减(%) |
|---|---|---|---|---|
| 总资产 | 亿元 | 523.4 | 498.1 | 5.08 |
| 门店数 | 家 | 320 | 300 | 6.67 |
`;
  expect(cells(table, 'a.md').map((row) => row.slice(1, 6))).toEqual([
    [52_340_000_000, '元', '总资产', '2025-09-30', null],
    [49_810_000_000, '元', '总资产', '2024-12-31', null],
    [5.08, '%', '总资产', '2025-09-30', null],
    [320, '家', '门店数', '2025-09-30', null],
    [300, '家', '门店数', '2024-12-31', null],
    [6.67, '%', '门店数', '2025-09-30', null],
  ]);
});

it('periods down, quantities across, each with its change beside it; a total; what a label or a plan holds is no figure', () => {
  const table = `| 季度 | 营业总收入(亿元) | 同比变化 | 分红方案 |
|---|---|---|---|
| 2024年Q4 | 48.72 | +0.34% | - |
| 2024全年 | 167.58 | -5.35% | 10派2.5元 |
`;
  expect(cells(table, 'a.md').map((row) => [row[0], row[1], row[3], row[4], row[5]])).toEqual([
    ['48.72', 4_872_000_000, '营业总收入', '2024Q4', null],
    ['+0.34%', 0.34, '营业总收入', '2024Q4', 'yoy'],
    ['167.58', 16_758_000_000, '营业总收入', '2024', null],
    ['-5.35%', -5.35, '营业总收入', '2024', 'yoy'],
    ['2.5元', 2.5, '分红方案', '2024', null],
  ]);
});

it('in plain text, with columns parted by bars or tabs; a second head further down; what changed goes by the column beside', () => {
  const announcement = `青禾汽车股份有限公司2024年上半年业绩快报
证券代码:600000 证券简称:青禾汽车
一、主要财务数据
项目 | 本报告期 (2024年1-6月) | 上年同期 (2023年1-6月) | 增减变动幅度(%) |
营业总收入(万元) | 4,393.49 | 4,421.19 | -0.63 |
加权平均净资产收益率(%) | 4.68 | 6.32 | 减少1.64个百分点 |
本报告期末 2024年6月30日 | 本报告期初 2023年12月31日 | 增减变动幅度(%) | |
总资产(万元) | 139,073.03 | 134,112.01 | 3.70 |
`;
  expect(cells(announcement, 'a.txt').map((row) => row.slice(1))).toEqual([
    [43_934_900, '元', '营业总收入', '2024H1', null, '青禾汽车'],
    [44_211_900, '元', '营业总收入', '2023H1', null, '青禾汽车'],
    [-0.63, '%', '营业总收入', '2024H1', 'yoy', '青禾汽车'],
    [4.68, '%', '加权平均净资产收益率', '2024H1', null, '青禾汽车'],
    [6.32, '%', '加权平均净资产收益率', '2023H1', null, '青禾汽车'],
    [1.64, '个百分点', '加权平均净资产收益率', '2024H1', 'yoy', '青禾汽车'],
    [1_390_730_300, '元', '总资产', '2024-06-30', null, '青禾汽车'],
    [1_341_120_100, '元', '总资产', '2023-12-31', null, '青禾汽车'],
    [3.7, '%', '总资产', '2024-06-30', null, '青禾汽车'],
  ]);
  const funds = `截至2024年12月31日,各产品规模如下:
基金代码\t基金简称\t最新规模(亿元)
000123\t稳健增利\t35.62
000456\t成长先锋\t12.08
`;
  expect(cells(funds, 'a.txt').map((row) => row.slice(1))).toEqual([
    [3_562_000_000, '元', '最新规模', '2024-12-31', null, '稳健增利'],
    [1_208_000_000, '元', '最新规模', '2024-12-31', null, '成长先锋'],
  ]);
});

it('ranks are no figures; whose a row is, is what its column of names says; the heading tells when; a total is nobody’s', () => {
  const table = `# 2024年新能源车销量排行

| 排名 | 车企 | 销量(万辆) | 同比 |
|---|---|---|---|
| 1 | 青禾汽车 | 38.3 | 42.1% |
| 2 | 远山动力 | 12.6 | -5.2% |
| 合计 | | 50.9 | 26.4% |
`;
  expect(cells(table, 'a.md').map((row) => [row[0], row[3], row[4], row[6]])).toEqual([
    ['38.3', '销量', '2024', '青禾汽车'],
    ['42.1%', '销量', '2024', '青禾汽车'],
    ['12.6', '销量', '2024', '远山动力'],
    ['-5.2%', '销量', '2024', '远山动力'],
    ['50.9', '销量', '2024', null],
    ['26.4%', '销量', '2024', null],
  ]);
});

it('a part after 其中 is of the row above, in its unit', () => {
  const table = `# 银川乳业2024年报

| 指标 | 2024年 | 2023年 |
|---|---|---|
| 营业收入(万元) | 123,456.78 | 110,000.00 |
| 其中:液态奶 | 80,000.00 | 70,000.00 |
`;
  const { facts } = extract(read(new TextEncoder().encode(table), 'a.md'));
  expect(facts.map(({ value, metric, scope }) => [value, metric, scope])).toEqual([
    [1_234_567_800, '营业收入', null],
    [1_100_000_000, '营业收入', null],
    [800_000_000, '营业收入', '液态奶'],
    [700_000_000, '营业收入', '液态奶'],
  ]);
});

it('two lines with a bar, and words set apart by blanks, are no table', () => {
  const text = `首页 | 新闻 | 财经
登录 | 注册

青禾汽车  2024年营收45.6亿元。
`;
  expect(cells(text, 'a.txt')).toEqual([['45.6亿元', 4_560_000_000, '元', '营收', '2024', null, '青禾汽车']]);
});

it('a Markdown table that has lost its line breaks, with rates in rows of their own', () => {
  const table =
    '远山科技2024年中报点评\n财务摘要 |项目|2023A|2024E| | ---- | ---- | ---- | |营业收入(百万元)|70,570|74,293| |(+/-)%|9.1%|5.3%| |净利润(归母,百万元)|1,200|1,300| [7]\n维持评级。\n';
  expect(cells(table, 'a.txt').map((row) => row.slice(1, 6))).toEqual([
    [70_570_000_000, '元', '营业收入', '2023', null],
    [74_293_000_000, '元', '营业收入', '2024', null],
    [9.1, '%', '营业收入', '2023', 'yoy'],
    [5.3, '%', '营业收入', '2024', 'yoy'],
    [1_200_000_000, '元', '净利润', '2023', null],
    [1_300_000_000, '元', '净利润', '2024', null],
  ]);
});

it('a table copied cell by cell, a line each', () => {
  const list =
    '具体如下表:\n\n排名\n公司名\n营收百万元\n业务\n7\n远山食品\n1760.79\n肉制品\n9\n青禾乳业\n1262.7\n乳制品\n12\n澄江酒业\n1094.28\n酒类\n15\n信和粮油\n881.4\n粮油\n以上为部分名单。\n';
  expect(cells(list, 'a.txt').map((row) => [row[1], row[2], row[3], row[6]])).toEqual([
    [1_760_790_000, '元', '营收', '远山食品'],
    [1_262_700_000, '元', '营收', '青禾乳业'],
    [1_094_280_000, '元', '营收', '澄江酒业'],
    [881_400_000, '元', '营收', '信和粮油'],
  ]);
});

it('a table drawn with lines, on a data page that names its company by a code; scales of money without a unit', () => {
  const page = `财务分析 ◇300900 远山纤维 更新日期:2025-11-01◇
【1.主要财务指标】
┌──────────┬──────┬──────┐
│财务指标 │ 2025-09-30│ 2024-12-31│
├──────────┼──────┼──────┤
│净利润(未调整:万) │ 20252.84│ 31830.32│
│净利润增长率(%) │ -22.32│ 9.64│
│资产负债率(%) │ 20.55│ 26.04│
└──────────┴──────┴──────┘
`;
  expect(cells(page, 'a.txt').map((row) => [row[1], row[2], row[3], row[4], row[6]])).toEqual([
    [202_528_400, '元', '净利润', '2025-9M', '远山纤维'],
    [318_303_200, '元', '净利润', '2024', '远山纤维'],
    [-22.32, '%', '净利润', '2025-9M', '远山纤维'],
    [9.64, '%', '净利润', '2024', '远山纤维'],
    [20.55, '%', '资产负债率', '2025-09-30', '远山纤维'],
    [26.04, '%', '资产负债率', '2024-12-31', '远山纤维'],
  ]);
});
