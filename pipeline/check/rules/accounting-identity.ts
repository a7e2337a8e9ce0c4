/** What the books add up by their meaning: gross profit is revenue less cost, assets are debts and equity. */
import type { FactIndex } from '../fact-index.ts';
import { identities, sumOf } from '../identities.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const { whole, added, taken } of identities(index))
    yield {
      formula: sumOf(added, taken),
      type: '=',
      stated: whole,
      alike: ['entity', 'scope', 'currency', 'stance'],
      worst: 'tension',
    };
}

export const rule: Rule = {
  id: 'accounting-identity',
  title: { 'zh-CN': '报表恒等', en: 'Accounting identities' },
  about: {
    'zh-CN': '毛利等于收入减成本，资产等于负债加权益，银行营收等于利息与非息收入之和。',
    en: 'Gross profit is revenue less cost, assets are debts and equity, a bank’s revenue is interest and other income.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '2024年,远山科技营收为52.07亿元,营业成本为41.88亿元,毛利润为10.19亿元。', expect: ['consistent'] },
    { text: '2024年,远山科技营收为52.07亿元,营业成本为41.88亿元,毛利润为18.19亿元。', expect: ['tension'] },
    { text: '截至2024年底,远山科技总资产为52.0亿元,总负债为31.0亿元,净资产为21.0亿元。', expect: ['consistent'] },
    { text: '截至2024年底,远山科技总资产为52.0亿元,总负债为31.0亿元,净资产为12.0亿元。', expect: ['tension'] },
  ],
};
