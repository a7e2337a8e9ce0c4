/**
 * A part of a year that is said to have reached or grown (上半年已达…) against the whole year before: at its pace it passes
 * that year. Seasons may explain that it does not, so only agreement is reported.
 */
import type { Fact } from '../../model/fact.ts';
import { yearOf } from '../../model/period.ts';
import { type FactIndex, hasCue } from '../fact-index.ts';
import { number, times } from '../formula.ts';
import { isFlow, measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const part of index.facts) {
    const days = index.days(part);
    if (days?.kind !== 'span' || days.months < 3 || days.months > 11 || !isFlow(measure(part))) continue;
    if (part.kind !== 'money' || part.change !== null || part.copyOf || part.aggregate !== null) continue;
    if (!hasCue(part, 'reach', 'rise', 'surge', 'widen') && !grows(index, part)) continue;
    const year = index.spans(part).find((fact) => {
      const own = index.days(fact)!;
      return own.months === 12 && yearOf(own.to) === yearOf(days.to) - 1 && plain(fact, part);
    });
    if (!year) continue;
    const whole = 12 / days.months;
    const formula = times(part, number(whole, String(Math.round(whole * 100) / 100)));
    yield { formula, type: '>=', stated: year, alike: ['entity', 'scope', 'currency', 'stance'], tentative: true };
  }
}

const plain = (fact: Fact, like: Fact): boolean =>
  fact.kind === 'money' &&
  fact.aggregate === null &&
  fact.hedge === null &&
  !fact.copyOf &&
  fact.stance === like.stance;

/** A rate of growth of the same quantity and time stands in the sentence. */
const grows = (index: FactIndex, part: Fact): boolean =>
  index
    .sentence(part)
    .some((fact) => fact.change === 'yoy' && fact.direction === 'up' && measure(fact) === measure(part));

export const rule: Rule = {
  id: 'pace-of-part-year',
  title: { 'zh-CN': '部分年度与上年全年', en: 'Part of a year against the year before' },
  about: {
    'zh-CN': '称“已达”“增长”的半年、前三季度数字，按进度折算后不低于上年全年。',
    en: 'A part of a year said to have reached or grown, at its pace, against the whole year before.',
  },
  severity: 'note',
  equatesMoney: false,
  find,
  examples: [
    { text: '远山科技2024年净亏损为4.65亿元,2025年前三季度净亏损已达5.12亿元。', expect: ['consistent'] },
    { text: '远山科技2024年净亏损为4.65亿元,2025年前三季度净亏损已达1.12亿元。', expect: [] },
  ],
};
