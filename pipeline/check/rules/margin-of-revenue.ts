/** A rate whose name says of what it is: margins, cost ratios, debt to assets, cash collected of sales. */
import type { Fact } from '../../model/fact.ts';
import { likeliest } from '../evidence.ts';
import type { FactIndex } from '../fact-index.ts';
import { factsOf, minus, number, over, percent, pointOf } from '../formula.ts';
import { isAmount, measure, measureOf } from '../measure.ts';
import type { Formula, Relation, Rule } from '../relation.ts';
import { pairBefore } from '../shares.ts';
import { meets } from '../verdict.ts';

/** Rate → the parts that it may be of each whole; a part with a minus counts against it. */
const RATES: Readonly<Record<string, readonly (readonly [part: string, whole: string])[]>> = {
  'gross-margin': [['gross-profit', 'revenue']],
  'net-margin': [
    ['net-profit', 'revenue'],
    ['net-profit-parent', 'revenue'],
    ['adjusted-net-profit', 'revenue'],
    ['-net-loss', 'revenue'],
  ],
  'adjusted-net-margin': [['adjusted-net-profit', 'revenue']],
  'operating-margin': [
    ['operating-profit', 'revenue'],
    ['-operating-loss', 'revenue'],
  ],
  'profit-margin': [
    ['pretax-profit', 'revenue'],
    ['net-profit', 'revenue'],
  ],
  'debt-ratio': [['total-liabilities', 'total-assets']],
  'sell-through': [['sales-volume', 'production']],
  'npl-ratio': [['npl', 'loans']],
  'collection-ratio': [
    ['cash-collected', 'sales-amount'],
    ['cash-collected', 'contracted-sales'],
  ],
};

function* find(index: FactIndex): Iterable<Relation> {
  for (const rate of index.facts) {
    if (rate.kind !== 'percent' || rate.change !== null || rate.unit !== '%' || rate.copyOf || rate.metric === null)
      continue;
    const formulas = [...formulasOf(index, rate)];
    const formula = likeliest(index, formulas, rate);
    if (!formula) continue;
    const stands = meets(formula, rate) ? formula : (pairBefore(index, rate) ?? formula);
    // the owners' part of the profit is less than the profit that a net margin is of
    if (!meets(stands, rate) && isOwners(formula) && !isFar(formula, rate)) continue;
    const sure = rate.scope !== null || /费用率$/.test(rate.metric);
    yield {
      formula: stands,
      type: '=',
      stated: rate,
      unit: '%',
      alike: ['entity', 'scope'],
      worst: sure ? 'inconsistent' : 'tension',
    };
  }
}

/** Rates of what stands in the books on a day. */
const LEVELS = new Set(['debt-ratio', 'npl-ratio']);
const MOST_LEVELS = 4;

const isOwners = (formula: Formula): boolean => factsOf(formula).some((fact) => measure(fact) === 'net-profit-parent');
/** Further apart than others' part of the profit explains. */
const isFar = (formula: Formula, rate: Fact): boolean => {
  const [own, printed] = [Math.abs(pointOf(formula)!.toNear()), Math.abs(Number(rate.written.digits[0]))];
  return own > printed ? own - printed > FAR * own : printed > OTHERS * own;
};
const FAR = 0.15;
/** What others hold of a group’s profit may be a fifth of it. */
const OTHERS = 1.25;

function* formulasOf(index: FactIndex, rate: Fact): Iterable<Formula> {
  // 2024年的不良率: of what there was at its end
  const found = (name: string) =>
    LEVELS.has(measure(rate)!)
      ? index
          .subjectUntil(rate, rate.scope, name, index.days(rate)?.to)
          .filter((fact) => isAmount(fact) && fact.aggregate === null && !fact.copyOf)
          .slice(0, MOST_LEVELS)
      : index.amounts(rate, name, rate.scope);
  const amounts = (name: string) => found(name).filter(({ stance }) => stance === rate.stance);
  for (const [part, whole] of pairsOf(rate)) {
    const isLoss = part.startsWith('-');
    for (const a of amounts(isLoss ? part.slice(1) : part))
      for (const b of amounts(whole)) {
        if (a.currency !== b.currency || a.unit !== b.unit) continue;
        yield isLoss ? percent(minus(number(0), over(a, b))) : percent(over(a, b));
      }
  }
  if (measure(rate) !== 'gross-margin') return;
  for (const cost of amounts('operating-cost'))
    for (const revenue of amounts('revenue'))
      if (cost.currency === revenue.currency) yield percent(over(minus(revenue, cost), revenue));
}

/** 销售费用率, 研发费用率: a line of cost as a percent of revenue. */
function pairsOf(rate: Fact): readonly (readonly [string, string])[] {
  const line = /^(.+费用)率$/.exec(rate.metric!)?.[1];
  return line ? [[measureOf(line), 'revenue']] : (RATES[measure(rate)!] ?? []);
}

export const rule: Rule = {
  id: 'margin-of-revenue',
  title: { 'zh-CN': '利润率、费用率与金额', en: 'A margin or cost ratio against its amounts' },
  about: {
    'zh-CN': '用利润、成本、费用与收入(或负债与资产、销量与产量)重算名称所指的比率。',
    en: 'Recomputes margins, cost ratios, debt to assets and the like from the amounts that their names say.',
  },
  severity: 'error',
  find,
  examples: [
    { text: '2024年,青禾汽车营业收入为934.65亿元,营业成本为55.78亿元,毛利率为94.03%。', expect: ['consistent'] },
    { text: '2024年,青禾汽车营业收入为934.65亿元,营业成本为55.78亿元,毛利率为84.03%。', expect: ['tension'] },
    { text: '2024年,青禾汽车营业收入为36.0亿元,归母净利润为2.70亿元,净利率为9.5%。', expect: ['tension'] },
    { text: '2024年,青禾汽车营业收入为50.0亿元,净亏损为4.05亿元,净利率为-8.1%。', expect: ['consistent'] },
    {
      text: '2024年,青禾汽车营业利润为55.78亿元,营业收入为133亿元,预期132.6亿元,营业利润率为42%。',
      expect: ['consistent'],
    },
    { text: '2024年,青禾汽车营业收入为50.0亿元,研发费用为4.05亿元,研发费用率为8.1%。', expect: ['consistent'] },
    { text: '2024年,青禾汽车营业收入为50.0亿元,研发费用为4.05亿元,研发费用率为9.1%。', expect: ['inconsistent'] },
    { text: '截至2024年底,青禾汽车总负债为312亿元,总资产为520亿元,资产负债率为60.0%。', expect: ['consistent'] },
    { text: '截至2024年底,青禾汽车总负债为312亿元,总资产为520亿元,资产负债率为66.0%。', expect: ['tension'] },
  ],
};
