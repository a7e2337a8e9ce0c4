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
    [5.08, '%', '总资产', '2025-09-30', 'yoy'],
    [320, '家', '门店数', '2025-09-30', null],
    [300, '家', '门店数', '2024-12-31', null],
    [6.67, '%', '门店数', '2025-09-30', 'yoy'],
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
