/** A value for each (人均创收, 单店收入, 每股收益, 每位用户支出) against the total and the number of them. */
import type { Fact } from '../../model/fact.ts';
import { lengthOf } from '../../model/period.ts';
import { likeliest } from '../evidence.ts';
import type { FactIndex } from '../fact-index.ts';
import { number, over } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import type { Formula, Relation, Rule } from '../relation.ts';

/** What is counted, by the words for one of it. */
const EACH: readonly (readonly [words: RegExp, counted: RegExp])[] = [
  [/人均|每人|每名员工|每位员工/, /employees|员工|人数|headcount/],
  [/每股/, /total-shares|股本/],
  [/付费用户|付费会员|订阅用户/, /paying|付费|订阅/],
  [/每(?:名|位|个)?用户|用户平均|户均/, /users|用户|客户|customers/],
  [/单店|店均|每家门店|每店/, /stores|门店|店数/],
  [/单车|每辆/, /sales-volume|deliveries|销量|交付/],
];
/** Which total it is of, where its name says so. */
const TOTALS: readonly (readonly [words: RegExp, measures: readonly string[]])[] = [
  [/利润|收益|盈利|净利/, ['net-profit', 'net-profit-parent']],
  [/收入|营收|创收|产出|销售/, ['revenue', 'sales-amount']],
];

function* find(index: FactIndex): Iterable<Relation> {
  for (const each of index.facts) {
    if (!isEach(each)) continue;
    const words = `${index.lead(each)}${each.metric ?? ''}`;
    const counted = EACH.find(([pattern]) => pattern.test(words))?.[1];
    if (!counted) continue;
    const named = TOTALS.find(([pattern]) => pattern.test(each.metric ?? words))?.[1] ?? ownTotal(index, each);
    const formulas = [...pairsOf(index, each, counted, named)].flatMap((pair) =>
      perStep(index, pair, stepOf(each, words)),
    );
    const formula = likeliest(index, formulas, each);
    // with nothing that names the total, only one that can be meant
    if (formula && (named || formulas.length === 1))
      yield { formula, type: '=', stated: each, alike: ['stance'], worst: 'tension' };
  }
}

/** 人均管理规模: of the quantity of its own name. */
function ownTotal(index: FactIndex, each: Fact): readonly string[] | undefined {
  const name = each.aggregate === 'average' ? measure(each) : null;
  return name !== null && index.measured(name).some((fact) => isAmount(fact) && fact.kind === 'money')
    ? [name]
    : undefined;
}

const isEach = (fact: Fact): boolean =>
  (fact.kind === 'money' || fact.kind === 'price') &&
  fact.change === null &&
  !fact.copyOf &&
  (fact.aggregate === 'average' || fact.per !== null) &&
  !/客单价|股价|报收|发行/.test(fact.metric ?? '');

function* pairsOf(
  index: FactIndex,
  each: Fact,
  counted: RegExp,
  named: readonly string[] | undefined,
): Iterable<{ total: Fact; count: Fact }> {
  const near = index
    .block(each)
    .filter((fact) => fact !== each && isAmount(fact) && !fact.copyOf && isOfOne(index, fact, each));
  for (const count of near.filter((fact) => fact.kind === 'count' && counted.test(`${fact.metricId} ${measure(fact)}`)))
    for (const total of [...near, ...elsewhere(index, each, named)].filter(
      (fact) => fact.kind === 'money' && fact.currency === each.currency,
    ))
      if (named ? named.includes(measure(total)!) : total.sentence === each.sentence) yield { total, count };
}

type Step = 'day' | 'month' | 'quarter' | 'year' | null;

/** 单店日销售额, 人均月工资: for each shop or head, and for each day or month. */
function stepOf({ per }: Fact, words: string): Step {
  if (per === 'day' || per === 'month' || per === 'quarter' || per === 'year') return per;
  if (/日均|每[日天]|[店人户车均]日(?!常|用)/.test(words)) return 'day';
  return /月均|每月|[店人户车均]月/.test(words) ? 'month' : null;
}

/** The total over the number of them, and over the days or months of its time: none where these are not known. */
function perStep(index: FactIndex, { total, count }: { total: Fact; count: Fact }, step: Step): Formula[] {
  if (step === null) return [over(total, count)];
  const days = index.days(total);
  if (days?.kind !== 'span') return [];
  const length = step === 'day' ? lengthOf(days) : days.months / MONTHS[step];
  if (!Number.isInteger(length) || length < 1) return [];
  return [length === 1 ? over(total, count) : over(total, count, number(length))];
}
const MONTHS = { month: 1, quarter: 3, year: 12 };

/** The total that the words name, where the paragraph does not give it. */
const elsewhere = (index: FactIndex, each: Fact, named: readonly string[] = []): readonly Fact[] =>
  named.flatMap((name) => index.amounts(each, name)).filter(({ block }) => block !== each.block);

const isOfOne = (index: FactIndex, fact: Fact, each: Fact): boolean =>
  (fact.entity === each.entity || fact.sentence === each.sentence) &&
  (index.sameTime(fact, each, fact.kind === 'count') || fact.period === each.period);

export const rule: Rule = {
  id: 'per-unit-of-total',
  title: { 'zh-CN': '人均、单店、每股与总数', en: 'A value for each against the total' },
  about: {
    'zh-CN': '人均、单店、每股、每用户的数字应等于总额除以个数。',
    en: 'A value per head, shop, share or user is the total over their number.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '2024年,远山科技营收为36.0亿元,员工1200人,人均创收300万元。', expect: ['consistent'] },
    { text: '2024年,远山科技营收为36.0亿元,员工1200人,人均创收400万元。', expect: ['tension'] },
    { text: '2024年,远山科技净利润为3.6亿元,总股本为1.2亿股,每股收益3.0元。', expect: ['consistent'] },
    { text: '2024年,远山科技净利润为3.6亿元,总股本为1.2亿股,每股收益4.0元。', expect: ['tension'] },
    { text: '2023年,远山科技销售额为73亿元,门店200家,单店日销售额10万元。', expect: ['consistent'] },
    { text: '2023年,远山科技销售额为73亿元,门店200家,单店日均销售额14万元。', expect: ['tension'] },
    { text: '2023年,远山科技销售额为36亿元,门店200家,单店月均销售额150万元。', expect: ['consistent'] },
    {
      text: '2024年,远山科技付费用户为500万,订阅收入为3.0亿元,每位付费用户平均支出60元。',
      expect: ['consistent'],
    },
    { text: '2024年,远山科技付费用户为500万,订阅收入为3.0亿元,每位付费用户平均支出80元。', expect: ['tension'] },
  ],
};
