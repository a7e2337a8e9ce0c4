/** Gross margin from revenue and cost, net margin from revenue and profit or loss. */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { factsOf, minus, number, over, percent } from '../formula.ts';
import { measure, measureOf } from '../measure.ts';
import type { Formula, Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  yield* costRates(index);
  for (const name of ['gross-margin', 'net-margin']) {
    for (const margin of index.measured(name)) {
      if (margin.change !== null || margin.unit !== '%' || margin.copyOf) continue;
      const revenue = index.amount(margin, 'revenue', margin.scope);
      const formula = revenue && recompute(index, margin, revenue);
      if (formula)
        yield {
          formula,
          type: '=',
          stated: margin,
          unit: '%',
          worst: revenue.scope === null ? 'tension' : 'inconsistent',
          // the owners' part of the profit is less than the profit that a net margin is of
          tentative: factsOf(formula).some((fact) => measure(fact) === 'attributable-profit'),
        };
    }
  }
}

/** 销售费用率, 研发费用率: a line of cost as a percent of revenue. */
function* costRates(index: FactIndex): Iterable<Relation> {
  for (const rate of index.facts) {
    const line = /^(.+费用)率$/.exec(rate.metric ?? '')?.[1];
    if (!line || rate.change !== null || rate.unit !== '%' || rate.copyOf) continue;
    const [cost, revenue] = [
      index.amount(rate, measureOf(line), rate.scope),
      index.amount(rate, 'revenue', rate.scope),
    ];
    if (cost && revenue && cost.currency === revenue.currency)
      yield { formula: percent(over(cost, revenue)), type: '=', stated: rate, unit: '%', alike: ['entity', 'scope'] };
  }
}

function recompute(index: FactIndex, margin: Fact, revenue: Fact): Formula | null {
  const same = (name: string) => {
    const fact = index.amount(margin, name, margin.scope);
    return fact?.currency === revenue.currency ? fact : null;
  };
  if (measure(margin) === 'gross-margin') {
    const profit = same('gross-profit');
    const cost = same('cost-of-sales');
    if (profit) return percent(over(profit, revenue));
    return cost && percent(over(minus(revenue, cost), revenue));
  }
  const [profit, loss] = [same('net-profit') ?? same('attributable-profit'), same('net-loss')];
  if (profit) return percent(over(profit, revenue));
  return loss && percent(minus(number(0), over(loss, revenue)));
}

export const rule: Rule = {
  id: 'margin-of-revenue',
  title: { 'zh-CN': '利润率与收入、成本', en: 'A margin against revenue and cost' },
  about: { 'zh-CN': '用收入与成本(或利润)重算毛利率、净利率。', en: 'Recomputes gross and net margins.' },
  severity: 'error',
  find,
  examples: [
    { text: '2024年,青禾汽车营业收入为934.65亿元,营业成本为55.78亿元,毛利率为94.03%。', expect: ['consistent'] },
    { text: '2024年,青禾汽车营业收入为934.65亿元,营业成本为55.78亿元,毛利率为84.03%。', expect: ['tension'] },
  ],
};
