/** Amounts named after a share with 其中 are some of it: together they are at most that share of the whole. */
import { type FactIndex, hasCue } from '../fact-index.ts';
import { over, percent, plus } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { baseOf } from '../shares.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const share of index.facts) {
    if (share.kind !== 'percent' || share.shareOf === null || share.change !== null || share.copyOf) continue;
    const base = baseOf(index, share);
    if (!base) continue;
    const parts = index
      .sentence(share)
      .filter(
        (fact) =>
          fact.start > share.start &&
          isAmount(fact) &&
          fact.scope !== null &&
          fact.scope !== share.scope &&
          fact.currency === base.currency &&
          measure(fact) === measure(base) &&
          index.sameTime(fact, base),
      );
    if (parts.length > 0 && parts.some((fact) => hasCue(fact, 'of-which')))
      yield { formula: percent(over(plus(...parts), base)), type: '<=', stated: share, unit: '%', worst: 'tension' };
  }
}

export const rule: Rule = {
  id: 'parts-within-share',
  title: { 'zh-CN': '其中各项不超过所属占比', en: 'Parts within a share' },
  about: {
    'zh-CN': '占比之后用“其中”列出的金额，合计不超过该占比。',
    en: 'Amounts that 其中 names after a share are together at most that share.',
  },
  severity: 'warning',
  equatesMoney: false,
  find,
  examples: [
    {
      text: '2024年,青禾汽车收入为10亿元,乘用车业务贡献了约71%的收入,其中甲款与乙款分别带来3亿元和2亿元的收入。',
      expect: ['consistent'],
    },
  ],
};
