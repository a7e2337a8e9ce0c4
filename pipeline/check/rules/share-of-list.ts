/**
 * Amounts and their shares listed side by side, no whole given: 费用分别为…,占比分别为…. The whole is then the sum of the
 * list, if most of the shares bear that out.
 */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { over, percent, plus } from '../formula.ts';
import { isAmount } from '../measure.ts';
import type { Claim, Relation, Rule } from '../relation.ts';
import { baseOf } from '../shares.ts';
import { judge, meets } from '../verdict.ts';
import { WHOLE } from '../whole.ts';

function* find(index: FactIndex): Iterable<Relation> {
  const done = new Set<number>();
  for (const first of index.facts) {
    if (
      first.kind !== 'percent' ||
      !first.list ||
      first.list.size < 3 ||
      first.change !== null ||
      done.has(first.list.id)
    )
      continue;
    done.add(first.list.id);
    const shares = index.list(first);
    const amounts = amountsBefore(index, first, shares.length);
    if (!amounts || shares.length !== first.list.size || (first.shareOf !== null && baseOf(index, first))) continue;
    const total = plus(...amounts);
    const relations = shares.map(
      (stated, i): Relation => ({ formula: percent(over(amounts[i]!, total)), type: '=', stated, unit: '%' }),
    );
    const borne = relations.filter(({ formula, stated }) => meets(formula, stated as Fact));
    if (borne.length >= Math.max(2, relations.length - 1)) yield* relations;
    else if (judge({ formula: plus(...shares), type: '=', stated: ROUNDED }).verdict === 'consistent')
      yield* relations.map((relation): Relation => ({ ...relation, worst: 'tension' }));
  }
}

/** Shares rounded to one decimal each. */
const ROUNDED: Claim = { ...WHOLE, fine: '0.1' };

function amountsBefore(index: FactIndex, share: Fact, size: number): readonly Fact[] | null {
  const last = index
    .sentence(share)
    .filter((fact) => fact.start < share.start && isAmount(fact) && fact.list?.size === size)
    .at(-1);
  const list = last ? index.list(last) : [];
  return list.length === size ? list : null;
}

export const rule: Rule = {
  id: 'share-of-list',
  title: { 'zh-CN': '各项金额与各自占比', en: 'Listed amounts against their shares' },
  about: {
    'zh-CN': '并列的金额与并列的占比:以各项之和为整体重算。',
    en: 'Amounts and shares listed side by side: recomputed with the sum of the list as the whole.',
  },
  severity: 'error',
  find,
  examples: [
    {
      text: '2024年,远山科技的人工、租金和推广支出分别为2亿元、5亿元和3亿元,占比分别为20%、50%、30%。',
      expect: ['consistent', 'consistent', 'consistent'],
    },
    {
      text: '2024年,远山科技的人工、租金和推广支出分别为2.00亿元、5.00亿元和3.00亿元,占比分别为20%、50%、36%。',
      expect: ['consistent', 'consistent', 'inconsistent'],
    },
  ],
};
