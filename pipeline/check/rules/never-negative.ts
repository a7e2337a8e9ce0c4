/** What cannot be below zero is printed with a minus: revenue, costs, prices, counts, a share of a whole. */
import type { Fact } from '../../model/fact.ts';
import { interval } from '../../model/interval.ts';
import { type FactIndex, textBetween } from '../fact-index.ts';
import { only } from '../formula.ts';
import { COST_LINES, measure, measureOf } from '../measure.ts';
import { isBracketed } from '../neighbours.ts';
import type { Claim, Relation, Rule } from '../relation.ts';

const POSITIVE = new Set(['revenue', 'spending', 'cash', 'market-cap', 'share-price', 'issue-price', ...COST_LINES]);
/** Written with a minus by some to say loss: both signs are met, so it is odd rather than wrong. */
const SIGNED = new Set(['net-loss', 'operating-outflow', 'cash-burn']);

function* find(index: FactIndex): Iterable<Relation> {
  for (const fact of index.facts) {
    if (!fact.written.digits[0]!.startsWith('-') || fact.change !== null || fact.copyOf) continue;
    // 负2500人 is meant: nobody writes the word by a slip
    if (fact.text.startsWith('负') || isRange(index, fact)) continue;
    const name = measure(fact) ?? '';
    // 亏损 -69%, 折库存天数(-1.0天), 持股(-486万股): rates, and by how much something moved
    if (SIGNED.has(name) ? fact.kind === 'percent' : fact.kind !== 'money' && isBracketed(fact)) continue;
    if (SIGNED.has(name)) yield { ...relation(fact), worst: 'tension' };
    else if (isPositive(fact, name)) yield relation(fact);
  }
}

/** What says by how much something else moved. */
const CHANGE = /修正|变[动化]|增减|净增|增量|差额|涨跌/;

/** Totals that may be below zero: 利润总额, 净流入总额. */
const SIGNED_TOTAL = /利润|收益|损益|净/;

/** 1.5万/套-1.8万/套: the stroke after a figure leads to the next one. */
const isRange = (index: FactIndex, fact: Fact): boolean => {
  const before = index.facts[index.place(fact) - 1];
  return before?.sentence === fact.sentence && /^(?:[/／][^，,。；;、]{0,8})?$/.test(textBetween(before, fact));
};

const relation = (fact: Fact): Relation => ({ formula: only(fact), type: '=', stated: AT_LEAST_ZERO });

function isPositive(fact: Fact, name: string): boolean {
  if ((fact.kind === 'count' && fact.unit === null) || CHANGE.test(fact.metric ?? '')) return false;
  if (fact.kind === 'count' || fact.kind === 'age' || fact.kind === 'duration') return fact.direction === null;
  if (fact.kind === 'percent') return fact.unit === '%' && isShare(fact);
  return (
    POSITIVE.has(name) || (fact.aggregate === 'total' && !SIGNED_TOTAL.test(fact.metric ?? '')) || fact.per === 'user'
  );
}

const isShare = ({ shareOf, metric }: Fact): boolean =>
  (shareOf !== null && POSITIVE.has(measureOf(shareOf))) || /占比|份额/.test(metric ?? '');

const AT_LEAST_ZERO: Claim = {
  text: { 'zh-CN': '不可能为负', en: 'it cannot be negative' },
  hard: interval(0, Number.POSITIVE_INFINITY),
  typical: null,
  fine: '1',
};

export const rule: Rule = {
  id: 'never-negative',
  title: { 'zh-CN': '不可能为负的数', en: 'What cannot be negative' },
  about: {
    'zh-CN': '收入、费用、股价、市值、人数、占收入的比例等写成了负数。',
    en: 'Revenue, a cost, a price, a count or a share of revenue that is printed with a minus.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    { text: '2024年,远山科技的营收为-3.46亿元。', expect: ['inconsistent'] },
    { text: '2024年,远山科技的毛利率为-8.1%。', expect: [] },
    { text: '2024年前两个月就业人数的修正值合计为-7.6万人。', expect: [] },
    { text: '2024年,远山科技的净亏损为-3.46亿元。', expect: ['tension'] },
  ],
};
