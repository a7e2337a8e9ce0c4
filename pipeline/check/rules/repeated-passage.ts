/** A passage that stands twice is said once: exact copies agree, a near copy whose figure differs does not. */
import type { FactIndex } from '../fact-index.ts';
import { only } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const fact of index.facts) {
    const first = fact.copyOf === null ? null : index.byId(fact.copyOf);
    if (first) yield { formula: only(first), type: '=', stated: fact, literal: true, note: COPY };
  }
  for (const passage of index.sheet.passages) {
    if (passage.kind !== 'duplicate' || !passage.exact) continue;
    const inside = index.facts.filter((fact) =>
      fact.also.some((copy) => copy.start >= passage.start && copy.end <= passage.end),
    );
    const witness = inside[0];
    if (witness)
      yield {
        formula: only(witness),
        type: '=',
        stated: witness,
        also: inside,
        note: {
          'zh-CN': `整段重复，其中${inside.length}个数字逐字相同`,
          en: `the passage is repeated; its ${inside.length} figures are the same`,
        },
      };
  }
}

const COPY = { 'zh-CN': '重复段落中的数字不同', en: 'the figure differs in a repeated passage' };

export const rule: Rule = {
  id: 'repeated-passage',
  title: { 'zh-CN': '重复段落', en: 'Repeated passage' },
  about: {
    'zh-CN': '正文重复出现时，两份中的数字应相同。',
    en: 'Where a passage stands twice, its figures must be the same.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    {
      text: '2024年,远山科技的营收为31.2亿元,同比增长12.5%,净亏损为4.6亿元。公司在三个城市设有工厂,员工共5200人,其中研发人员1100人。公司表示,今年将继续扩大产能,并在海外建立销售网络。\n\n两年前,它还是一家只有几十人的小厂,主要为其他企业代工零件,没有自己的品牌,也没有自己的渠道。\n\n2024年,远山科技的营收为31.2亿元,同比增长12.5%,净亏损为4.6亿元。公司在三个城市设有工厂,员工共5200人,其中研发人员1100人。公司表示,今年将继续扩大产能,并在海外建立销售网络。\n\n两年前,它还是一家只有几十人的小厂,主要为其他企业代工零件,没有自己的品牌,也没有自己的渠道。',
      expect: ['consistent'],
    },
  ],
};
