/** A share that is to be raised to a target cannot be there already: it holds at most what the named main part leaves. */
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, hasCue } from '../fact-index.ts';
import { minus, number } from '../formula.ts';
import { measure, measureOf } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const target of index.facts) {
    if (target.stance !== 'target' || target.kind !== 'percent' || target.unit !== '%' || target.copyOf) continue;
    if (target.scope === null || !hasCue(target, 'rise') || !ofRevenue(target)) continue;
    const main = index.facts.filter((fact) => isMain(fact, target)).at(-1);
    if (main)
      yield {
        formula: minus(number(100, '100%'), main),
        type: '<=',
        stated: target,
        unit: '%',
        alikeAmong: [main, target],
        alike: ['entity'],
        tentative: true,
      };
  }
}

const ofRevenue = (fact: Fact): boolean =>
  (fact.shareOf !== null && measureOf(fact.shareOf) === 'revenue') || /收入占比|营收占比/.test(fact.metric ?? '');

/** More than half of revenue, at present, of another part: 主要来源 lies elsewhere. */
const isMain = (fact: Fact, target: Fact): boolean =>
  fact.kind === 'percent' &&
  fact.change === null &&
  fact.shareOf !== null &&
  measureOf(fact.shareOf) === 'revenue' &&
  measure(fact) === 'revenue' &&
  fact.entity === target.entity &&
  fact.stance === 'actual' &&
  fact.scope !== target.scope &&
  Number(fact.written.digits[0]) > 50 &&
  fact.start < target.start;

export const rule: Rule = {
  id: 'raised-target',
  title: { 'zh-CN': '提升目标与现状', en: 'A target against the present' },
  about: {
    'zh-CN': '计划提升到的占比，应高于主要部分之外现有的份额。',
    en: 'A share to be raised to a target is below it now: it holds at most what the main part leaves.',
  },
  severity: 'note',
  equatesMoney: false,
  find,
  examples: [
    {
      text: '2024年,本地化部署为远山科技贡献了84.5%的收入。公司计划将云服务的收入占比提升至50%。',
      expect: ['consistent'],
    },
  ],
};
