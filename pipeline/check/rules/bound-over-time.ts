/** A bound that holds throughout (占比常年在40%以上) against the values the text gives for single years. */
import type { Fact } from '../../model/fact.ts';
import { contains } from '../../model/period.ts';
import type { FactIndex } from '../fact-index.ts';
import { only } from '../formula.ts';
import { plainValue } from '../growth.ts';
import { isBound, measure, measureOf } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const bound of index.facts) {
    if (!isBound(bound) || bound.kind !== 'percent' || bound.unit !== '%' || !plainValue(bound) || bound.copyOf)
      continue;
    const days = index.days(bound);
    const name = measure(bound);
    const values = peers(index, bound, name).filter((fact) => {
      const own = index.days(fact);
      return (
        fact !== bound &&
        fact.kind === 'percent' &&
        fact.hedge === null &&
        plainValue(fact) &&
        share(fact) === share(bound) &&
        fact.stance === bound.stance &&
        fact.aggregate === bound.aggregate &&
        ((days && own && days.months > own.months && contains(days, own)) ||
          (fact.sentence === bound.sentence && isStanding(index, bound)))
      );
    });
    for (const value of values.slice(0, 12))
      yield { formula: only(value), type: above(bound) ? '>=' : '<=', stated: bound, unit: '%' };
  }
}

/**
 * Without times to tell them apart, only words that say so make a bound hold for its neighbours: 由2%升至10%以上 and
 * 胜算60%以下观望,60%-70%小仓 set values side by side.
 */
const isStanding = (index: FactIndex, bound: Fact): boolean => STANDING.test(index.lead(bound));
const STANDING =
  /常年|[一向]直|始终|长期|历年|[历各]季|逐年|年年|连年|连续|[保维]持|稳定在|从未|每[年季月]|都|(?<!比比)皆|(?<![平月日年人户])均/;

/** 这一比例: the values of the sentence often leave out whose part they are of. */
const peers = (index: FactIndex, bound: Fact, name: string | null): readonly Fact[] => [
  ...index.subject(bound, bound.scope, name),
  ...(bound.scope === null
    ? []
    : index.subject(bound, null, name).filter((fact) => fact.sentence === bound.sentence && fact.start > bound.end)),
];

const above = (bound: Fact) => bound.hedge === 'over' || bound.hedge === 'at-least';
const share = (fact: Fact) => (fact.shareOf === null ? null : measureOf(fact.shareOf));

export const rule: Rule = {
  id: 'bound-over-time',
  title: { 'zh-CN': '一贯的界限与单年数值', en: 'A standing bound against single years' },
  about: {
    'zh-CN': '“常年在40%以上”应对文中给出的每一年成立。',
    en: 'A bound over several years must hold for each value given.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    { text: '2022年至2024年,远山科技的毛利率保持在50%以上。2023年,远山科技的毛利率为54.6%。', expect: ['consistent'] },
    {
      text: '2022年至2024年,远山科技的毛利率保持在50%以上。2023年,远山科技的毛利率为44.6%。',
      expect: ['inconsistent'],
    },
    { text: '远山科技的毛利率常年保持在40%以上,去年为35.2%。', expect: ['inconsistent'] },
    { text: '未来五年,远山科技的零部件国产化率将从30%提升至70%以上。', expect: [] },
    { text: '远山科技内部的口诀是:胜率60%以下观望,胜率60%-70%轻仓,胜率90%以上满仓。', expect: [] },
  ],
};
