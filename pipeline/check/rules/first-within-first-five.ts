/** The largest customer is one of the five largest: its share is at most theirs, at the same time. */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { only } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';

const TOP = /前([二两三四五六七八九十]|\d{1,2})(?:大|名)/;
const FIRST = /(?:第一大|最大|单一最大)(?:单一)?/;
const OF = /客户|供应商|股东|经销商|品牌/;

function* find(index: FactIndex): Iterable<Relation> {
  for (const first of index.facts) {
    if (!isShare(first)) continue;
    const name = nameOf(first);
    const kind = OF.exec(name)?.[0];
    if (!kind || !FIRST.test(name) || TOP.test(name)) continue;
    const top = index
      .block(first)
      .find(
        (fact) =>
          fact !== first &&
          isShare(fact) &&
          TOP.test(nameOf(fact)) &&
          nameOf(fact).includes(kind) &&
          index.sameTime(fact, first),
      );
    if (top)
      yield { formula: only(first), type: '<=', stated: top, alike: ['entity', 'period', 'stance'], adjoining: true };
  }
}

const isShare = (fact: Fact): boolean =>
  fact.kind === 'percent' && fact.unit === '%' && fact.change === null && !fact.copyOf;

const nameOf = ({ scope, metric }: Fact): string => `${scope ?? ''}${metric ?? ''}`;

export const rule: Rule = {
  id: 'first-within-first-five',
  title: { 'zh-CN': '最大客户与前五大客户', en: 'The largest within the five largest' },
  about: {
    'zh-CN': '最大客户(供应商)的占比不超过同期前五大的占比。',
    en: 'The share of the largest customer or supplier is at most that of the five largest.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    { text: '2024年,远山科技的前五大客户收入占比为61.3%,最大客户占比为22.7%。', expect: ['consistent'] },
    { text: '2024年,远山科技的前五大客户收入占比为61.3%,最大客户占比为72.7%。', expect: ['inconsistent'] },
  ],
};
