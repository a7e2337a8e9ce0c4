/** Cash at two dates and the outflow between them leave what came in otherwise: financing, investment. */

import { dayAfter } from '../../model/period.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus, plus } from '../formula.ts';
import { isAmount } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const flow of index.measured('operating-outflow')) {
    const days = index.days(flow);
    if (!days || !isAmount(flow) || flow.scope !== null || flow.copyOf || flow.hedge || days.kind !== 'span') continue;
    const cash = index
      .subject(flow, null, 'cash')
      .filter((fact) => isAmount(fact) && fact.currency === flow.currency && !fact.copyOf);
    const end = cash.find((fact) => index.days(fact)?.to === days.to);
    const start = cash.find((fact) => {
      const day = index.days(fact);
      return day && dayAfter(day.to) === days.from;
    });
    if (start && end)
      yield {
        formula: plus(minus(end, start), flow),
        type: '=',
        stated: null,
        derives: 'net-inflow',
        unit: end.unit,
        currency: end.currency,
      };
  }
}

export const rule: Rule = {
  id: 'cash-bridge',
  title: { 'zh-CN': '其他现金净流入', en: 'Other net cash inflow' },
  about: {
    'zh-CN': '期末现金减期初现金加经营流出，为筹资、投资等净流入。',
    en: 'Closing less opening cash plus operating outflow: what came in otherwise.',
  },
  severity: 'note',
  equatesMoney: false,
  find,
  examples: [
    {
      text: '截至2025年6月底,远山科技的现金为3.63亿元,2024年底为2.89亿元。2025年上半年,其经营活动现金流出为2.09亿元。',
      expect: ['derived'],
    },
  ],
};
