/** What growth implies for the first nine months of last year must fit into the whole of last year. */
import { contains } from '../../model/period.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus, number, over, plus, ratio } from '../formula.ts';
import { baseDays, grownOf, isFall } from '../growth.ts';
import { isAmount, measure, onlyGrows } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const rate of index.facts) {
    if (rate.change !== 'yoy' || rate.unit !== '%' || rate.copyOf || rate.hedge || !onlyGrows(measure(rate))) continue;
    const grown = grownOf(index, rate);
    const base = baseDays(index, rate);
    if (!grown || !base || base.months === 0 || base.months >= 12) continue;
    const year = index.subject(grown, grown.scope, measure(rate)).find((fact) => {
      const days = index.days(fact);
      return isAmount(fact) && fact.aggregate === null && !fact.copyOf && days?.months === 12 && contains(days, base);
    });
    if (!year) continue;
    const formula = over(grown, isFall(rate) ? minus(number(1), ratio(rate)) : plus(number(1), ratio(rate)));
    yield {
      formula,
      type: '<=',
      stated: year,
      alikeAmong: [grown, year],
      alike: ['entity', 'scope', 'currency', 'stance'],
    };
  }
}

export const rule: Rule = {
  id: 'prior-span-within-year',
  title: { 'zh-CN': '上年同期不超过上年全年', en: 'The same span of last year within last year' },
  about: {
    'zh-CN': '由同比增速推出的上年同期数不得超过上年全年数。',
    en: 'The prior-year span that growth implies may not exceed the prior full year.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    { text: '远山科技2024年营收为3052万元,2025年前9个月营收为5344万元,较上年同期增长175%。', expect: ['consistent'] },
    { text: '远山科技2024年营收为1352万元,2025年前9个月营收为5344万元,较上年同期增长175%。', expect: ['inconsistent'] },
  ],
};
