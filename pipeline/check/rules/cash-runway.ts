/** Cash divided by what goes out a month: how long it lasts. The texts seldom say it; readers want it. */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { number, over } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { owner } from '../subjects.ts';

function* find(index: FactIndex): Iterable<Relation> {
  const latest = new Map<string, Fact>();
  for (const cash of index.measured('cash')) {
    const days = index.days(cash);
    if (!days || !isAmount(cash) || cash.scope !== null || cash.copyOf || cash.stance !== 'actual') continue;
    const known = latest.get(owner(cash));
    if (!known || index.days(known)!.to < days.to) latest.set(owner(cash), cash);
  }
  for (const cash of latest.values()) {
    const outs = ['cash-burn', 'operating-outflow']
      .flatMap((name) => index.subject(cash, null, name))
      .filter((fact) => fact.currency === cash.currency && !fact.copyOf);
    const monthly = outs.find((fact) => fact.per === 'month' && fact.hedge === null);
    const total = outs.find(
      (fact) =>
        fact.per === null &&
        (index.days(fact)?.months ?? 0) > 0 &&
        index.days(fact)!.to === index.days(cash)!.to &&
        measure(fact) !== null,
    );
    const formula = monthly ? over(cash, monthly) : total && over(cash, over(total, number(index.days(total)!.months)));
    if (formula) yield { formula, type: '=', stated: null, unit: '个月', currency: null, derives: 'months-left' };
  }
}

export const rule: Rule = {
  id: 'cash-runway',
  title: { 'zh-CN': '现金可支撑的月数', en: 'Months that the cash lasts' },
  about: { 'zh-CN': '现金除以每月消耗。', en: 'Cash divided by monthly outflow.' },
  severity: 'note',
  equatesMoney: false,
  find,
  examples: [
    { text: '截至2024年底,远山科技的现金及现金等价物为3.63亿元,每月现金消耗为2790万元。', expect: ['derived'] },
  ],
};
