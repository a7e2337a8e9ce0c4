/** A mean for each thing that the sentence counts, against the total: 新发基金11只,募集143亿元,平均每只13亿元. */
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, textBetween } from '../fact-index.ts';
import { over } from '../formula.ts';
import { isAmount } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { meets } from '../verdict.ts';

const EACH = /平均每([个家只款座台辆套名位人店股份单件笔宗户场部])[^，,。；;\d比较多少增减]{0,6}$/;
const MOST_TOTALS = 3;

function* find(index: FactIndex): Iterable<Relation> {
  for (const mean of index.facts) {
    if (mean.copyOf || mean.change !== null || (mean.kind !== 'money' && mean.kind !== 'price')) continue;
    const each = EACH.exec(index.lead(mean))?.[1];
    if (!each) continue;
    const before = index.sentence(mean).filter((fact) => fact.end <= mean.start && isAmount(fact) && !fact.copyOf);
    const counts = before.filter((fact) => fact.kind === 'count' && fact.unit === each);
    const [count] = counts;
    if (counts.length !== 1) continue;
    const near = before.filter(
      (fact) => fact.kind === 'money' && fact.currency === mean.currency && isNext(index, fact, mean),
    );
    const totals = index.first(near.toReversed(), MOST_TOTALS, rule.id);
    const formulas = totals.map((total) => over(total, count!));
    const formula = formulas.find((one) => meets(one, mean)) ?? formulas[0];
    if (formula)
      yield {
        formula,
        type: '=',
        stated: mean,
        alike: ['stance'],
        worst: 'tension',
        tentative: formulas.length > 1,
      };
  }
}

/** Only what moved it stands between. */
const isNext = (index: FactIndex, total: Fact, mean: Fact): boolean =>
  !/[；;]/.test(textBetween(total, mean)) && index.place(mean) - index.place(total) <= 3;

export const rule: Rule = {
  id: 'mean-of-counted',
  title: { 'zh-CN': '平均每个与总数', en: 'A mean for each that is counted' },
  about: {
    'zh-CN': '“平均每只”“每家”的数字与同句的个数、总额比较。',
    en: 'A mean for each of what a sentence counts against its total and its count.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '2024年,远山科技新发基金11只,募集规模合计143亿元,平均每只募集13亿元。', expect: ['consistent'] },
    { text: '2024年,远山科技新发基金11只,募集规模合计143亿元,平均每只募集16亿元。', expect: ['tension'] },
  ],
};
