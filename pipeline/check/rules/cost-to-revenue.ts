/** Research, selling and loss as a percent of revenue, where the text does not say it. */
import type { FactIndex } from '../fact-index.ts';
import { over, percent } from '../formula.ts';
import { isAmount, measure, measureOf } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  const said = new Set(
    index.facts
      .filter(
        (fact) =>
          (fact.kind === 'percent' || fact.kind === 'multiple') && fact.shareOf !== null && fact.metric !== null,
      )
      .map((fact) => [fact.entity, measureOf(fact.metric!), index.days(fact)?.to].join('\u0000')),
  );
  for (const name of ['rnd', 'selling']) {
    for (const cost of index.measured(name)) {
      if (
        !isAmount(cost) ||
        cost.kind !== 'money' ||
        cost.aggregate !== null ||
        cost.scope !== null ||
        cost.hedge ||
        cost.copyOf ||
        cost.stance !== 'actual'
      )
        continue;
      const revenue = index.amount(cost, 'revenue');
      if (
        !revenue ||
        revenue.currency !== cost.currency ||
        revenue.hedge ||
        said.has([cost.entity, measure(cost), index.days(cost)?.to].join('\u0000'))
      )
        continue;
      yield {
        formula: percent(over(cost, revenue)),
        type: '=',
        stated: null,
        unit: '%',
        currency: null,
        derives: 'share',
      };
    }
  }
}

export const rule: Rule = {
  id: 'cost-to-revenue',
  title: { 'zh-CN': '费用占收入', en: 'Cost as a percent of revenue' },
  about: {
    'zh-CN': '文中未写时，推算研发、销售费用占收入的比例。',
    en: 'Where not stated, research and selling cost as a percent of revenue.',
  },
  severity: 'note',
  find,
  examples: [{ text: '2024年,远山科技的营收为3.12亿元,研发开支为6.24亿元。', expect: ['derived'] }],
};
