import { METRICS } from '../lexicon/metrics.ts';
import type { Fact } from '../model/fact.ts';

/**
 * The quantity a fact measures, for comparing: different words for one quantity (营收, 营业收入) give one name; words
 * not listed stand for themselves. Adjusted, attributable and other qualified profits are quantities of their own.
 */
const NAMES: readonly [string, RegExp][] = [
  [
    'revenue',
    /^(营收|营业收入|营业总收入|总营收|总收入|收入|销售收入|营业额|总营业额|收益总额|营收规模|当年营业收入)$/,
  ],
  ['net-loss', /^(年内|期内|年度|累计)?(净亏损|亏损|净亏|净亏损额|亏损额)$/],
  ['net-profit', /^(年内|期内|年度|累计)?(净利润|纯利|净利|净利润额)$/],
  ['attributable-profit', /^(归母净利润|归属.*股东.*净利润|归母净利|股东应占(净)?溢利)$/],
  ['gross-profit', /^(毛利|毛利润|毛利额)$/],
  ['gross-margin', /^(销售|综合|整体)?毛利率$/],
  ['net-margin', /^(净利率|净利润率|销售净利率)$/],
  ['cost-of-sales', /^(营业成本|营收成本|销售成本|主营业务成本|收入成本)$/],
  ['research', /^(累计)?(研发|研究与开发|研究及开发)(开支|费用|支出|投入|成本)$/],
  [
    'selling',
    /^(累计)?(市场)?(销售|营销|销售与分销|销售及分销|销售与营销|销售及营销|推广|市场营销)(开支|费用|支出|成本)$/,
  ],
  ['administration', /^(累计)?(行政|管理|一般及行政|行政管理|行政及管理)(开支|费用|支出)$/],
  ['spending', /^(累计|总)?(花费|花销|开销|总支出|总开支|总花费|支出总额)$/],
  ['cash', /^(账上)?(现金|现金及现金等价物|货币资金|现金储备|现金余额|在手现金)$/],
  ['cash-burn', /^(每月|月均|平均每月)?(现金|资金)?(消耗|烧钱|现金消耗|净消耗)$/],
  ['operating-outflow', /^(经营性|经营活动|经营)(产生的)?(现金)?(净)?(流出|现金流出)(净额|额)?$/],
  ['market-cap', /^(总|最新)?市值$/],
  ['share-price', /^(股价|收盘价|报收|每股|每股价格|每股报收|收报|收市价|现价)$/],
  ['issue-price', /^(发行价|招股价|IPO定价|定价|首发价)$/],
  ['shares', /^(总股本|股本|已发行股份|股份总数)$/],
];

const LEXICON = new Map(METRICS.flatMap(({ id, zh }) => zh.map((words) => [words, id] as const)));

const cache = new Map<string, string>();

/** @returns the name of a quantity in the article's words */
export function measureOf(words: string): string {
  let name = cache.get(words);
  if (name === undefined) {
    const clean = words.replace(/\s/g, '');
    name =
      NAMES.find(([, pattern]) => pattern.test(clean))?.[0] ??
      LEXICON.get(clean) ??
      clean.replace(/^(其|公司|该|总|累计)/, '');
    if (cache.size > 20_000) cache.clear();
    cache.set(words, name);
  }
  return name;
}

/** @returns the quantity of a fact, or null where none was found */
export const measure = (fact: Fact): string | null => (fact.metric === null ? fact.metricId : measureOf(fact.metric));

/** Lines of cost that lie inside a loss. */
export const COST_LINES: readonly string[] = ['cost-of-sales', 'research', 'selling', 'administration'];
/** Amounts over a stretch of time, which add up. */
const FLOWS = new Set([
  'revenue',
  'net-loss',
  'net-profit',
  'attributable-profit',
  'gross-profit',
  'spending',
  'cash-burn',
  'operating-outflow',
  ...COST_LINES,
]);
/** Flows that never run backwards: a part of a year is at most the year. */
const GROWING = new Set(['revenue', 'spending', ...COST_LINES]);

/** @returns whether figures of this quantity add up over time */
export const isFlow = (name: string | null): boolean => name !== null && FLOWS.has(name);
/** @returns whether the quantity can only grow within a year */
export const onlyGrows = (name: string | null): boolean => name !== null && GROWING.has(name);

/** @returns whether a fact is an amount itself: no rate of change, no share, no mean */
export const isAmount = (fact: Fact): boolean =>
  (fact.kind === 'money' || fact.kind === 'count') &&
  fact.change === null &&
  fact.shareOf === null &&
  fact.per === null &&
  fact.aggregate !== 'average';
