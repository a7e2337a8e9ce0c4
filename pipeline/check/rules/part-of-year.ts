/** A half year or nine months of something that only grows is at most the year it lies in. */
import type { Fact } from '../../model/fact.ts';
import { contains, yearOf } from '../../model/period.ts';
import { type FactIndex, push } from '../fact-index.ts';
import { only } from '../formula.ts';
import { isAmount, measure, onlyGrows } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const group of index.subjects()) {
    if (!onlyGrows(measure(group[0]!))) continue;
    const years = new Map<number, Fact[]>();
    for (const fact of group) {
      const days = index.days(fact);
      if (days && days.kind === 'span' && days.months > 0 && days.months <= 12 && isAmount(fact) && !fact.copyOf)
        push(years, yearOf(days.to), fact);
    }
    for (const facts of years.values()) {
      const spans = [...facts].sort((a, b) => index.days(b)!.months - index.days(a)!.months).slice(0, 12);
      for (const [i, whole] of spans.entries()) {
        const part = spans
          .slice(i + 1)
          .find(
            (fact) =>
              index.days(fact)!.months < index.days(whole)!.months && contains(index.days(whole)!, index.days(fact)!),
          );
        if (part)
          yield { formula: only(part), type: '<=', stated: whole, alike: ['entity', 'scope', 'currency', 'stance'] };
      }
    }
  }
}

export const rule: Rule = {
  id: 'part-of-year',
  title: { 'zh-CN': '年内一段不超过全年', en: 'Part of a year within the year' },
  about: {
    'zh-CN': '半年、前三季度的收入与费用不得超过同年更长期间的数字。',
    en: 'Half a year or nine months of revenue or cost may not exceed the longer span of that year.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    { text: '青禾汽车2024年上半年营收为1.9亿元,2024年全年营收为3.1亿元。', expect: ['consistent'] },
    { text: '青禾汽车2024年上半年营收为3.9亿元,2024年全年营收为3.1亿元。', expect: ['inconsistent'] },
  ],
};
