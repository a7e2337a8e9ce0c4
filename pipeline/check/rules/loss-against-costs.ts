/** A loss is at least the cost lines the text names less revenue. Other income may soften that: a tension, not an error. */

import { Decimal } from '../../model/decimal.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus, plus, pointOf } from '../formula.ts';
import { COST_LINES, isAmount } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

/** Other income up to this part of a loss is nothing to tell. */
const USUAL = '1.1';

function* find(index: FactIndex): Iterable<Relation> {
  for (const loss of index.measured('net-loss')) {
    if (
      !isAmount(loss) ||
      loss.aggregate === 'cumulative' ||
      loss.copyOf ||
      loss.scope !== null ||
      loss.stance !== 'actual'
    )
      continue;
    const revenue = index.amount(loss, 'revenue');
    const lines = COST_LINES.map((name) => index.amount(loss, name)).filter(
      (fact): fact is Fact => fact !== null && fact.currency === loss.currency,
    );
    if (!revenue || revenue.currency !== loss.currency || lines.length === 0) continue;
    // costs below revenue say nothing of a loss, and a little other income is usual
    const left = pointOf(minus(plus(...lines), revenue))!;
    if (left.lte(0)) continue;
    const [least] = loss.written.digits;
    if (left.gt(least!) && left.lt(Decimal.of(least!).times(USUAL))) continue;
    yield {
      formula: minus(plus(...lines), revenue),
      type: '<=',
      stated: loss,
      alike: ['entity', 'currency', 'period', 'stance'],
      worst: 'tension',
    };
    // with every usual line given, the loss is about what they leave
    if (lines.length >= 3) yield { formula: minus(plus(...lines), revenue), type: '=', stated: loss, tentative: true };
  }
}

export const rule: Rule = {
  id: 'loss-against-costs',
  title: { 'zh-CN': '亏损不小于费用减收入', en: 'A loss against costs and revenue' },
  about: {
    'zh-CN': '净亏损应不小于文中列出的成本费用减去收入。',
    en: 'A net loss is at least the cost lines given, less revenue.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '2024年,远山科技营收为3.12亿元,研发开支为21.95亿元,净亏损为29.58亿元。', expect: ['consistent'] },
    { text: '2024年,远山科技营收为3.12亿元,研发开支为21.95亿元,净亏损为9.58亿元。', expect: ['tension'] },
  ],
};
