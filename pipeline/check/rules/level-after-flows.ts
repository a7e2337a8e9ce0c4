/** A level before, what came and what went give the level after: 10月末474家,新开18家,关闭6家,11月末486家. */
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, hasCue } from '../fact-index.ts';
import { movesBeside, OPENED } from '../flows.ts';
import { minus, plus } from '../formula.ts';
import { isPlain } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const closed of index.facts) {
    if (!isPlain(closed) || closed.kind !== 'count' || !OPENED.goes.test(index.lead(closed))) continue;
    const { came, went } = movesBeside(index, closed, OPENED);
    const [opened] = came;
    if (came.length !== 1 || went.length > 0) continue;
    const levels = index
      .sentence(closed)
      .filter((fact) => fact !== closed && fact !== opened && isLevel(index, fact) && fact.unit === closed.unit)
      .toSorted((a, b) => (index.days(a)!.to < index.days(b)!.to ? -1 : 1));
    const [before, after] = levels;
    if (levels.length !== 2 || index.sameTime(before!, after!, true)) continue;
    if (index.days(opened!)?.to !== index.days(after!)!.to) continue;
    yield {
      formula: minus(plus(before!, opened!), closed),
      type: '=',
      stated: after!,
      alike: ['stance'],
      worst: 'tension',
    };
  }
}

const isLevel = (index: FactIndex, fact: Fact): boolean =>
  isPlain(fact) &&
  index.days(fact)?.kind === 'day' &&
  !hasCue(fact, 'of-which') &&
  [OPENED.comes, OPENED.goes, OPENED.net].every((words) => !words.test(index.lead(fact)));

export const rule: Rule = {
  id: 'level-after-flows',
  title: { 'zh-CN': '期初、增减与期末', en: 'A level before, what came and went, and the level after' },
  about: {
    'zh-CN': '同句的期初数加新开、减关闭，应等于期末数。',
    en: 'The level at the start, with what was opened and less what was closed, is the level at the end.',
  },
  severity: 'warning',
  find,
  examples: [
    {
      text: '截至2024年11月底,青禾汽车有门店486家,11月新开18家,关闭6家,10月末为474家。',
      expect: ['consistent'],
    },
    { text: '截至2024年11月底,青禾汽车有门店486家,11月新开18家,关闭6家,10月末为464家。', expect: ['tension'] },
  ],
};
