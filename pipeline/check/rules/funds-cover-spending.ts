/** What a company raised in all is at least what it spent in all and still holds: said where a text gives all three. */
import type { Fact } from '../../model/fact.ts';
import { currencyPairs } from '../currency-pairs.ts';
import type { FactIndex } from '../fact-index.ts';
import { over, plus, times } from '../formula.ts';
import { isAmount } from '../measure.ts';
import type { Formula, Relation, Rule } from '../relation.ts';

const RAISED = /融资(总|金)?额|累计融资/;

function* find(index: FactIndex): Iterable<Relation> {
  for (const raised of index.facts) {
    if (raised.kind !== 'money' || raised.copyOf || raised.entity === null || !RAISED.test(raised.metric ?? ''))
      continue;
    if (raised.aggregate === null && !raised.metric!.includes('总')) continue;
    const spent = index.subject(raised, null, 'spending').find((fact) => fact.aggregate !== null && plain(fact));
    const held = index.subject(raised, null, 'cash').find((fact) => plain(fact) && isAmount(fact));
    if (!spent || !held || spent.currency !== held.currency) continue;
    const formula = inCurrency(index, plus(spent, held), spent.currency, raised.currency);
    if (formula) yield { formula, type: '<=', stated: raised, tentative: true };
  }
}

const plain = (fact: Fact): boolean => fact.kind === 'money' && fact.stance === 'actual' && !fact.copyOf;

function inCurrency(index: FactIndex, sum: Formula, from: string | null, to: string | null): Formula | null {
  if (from === to) return sum;
  for (const pair of currencyPairs(index))
    if (pair.from.currency === from && pair.to.currency === to) return times(sum, over(pair.to, pair.from));
  return null;
}

export const rule: Rule = {
  id: 'funds-cover-spending',
  title: { 'zh-CN': '融资与花费、现金', en: 'Funds raised against spending and cash' },
  about: {
    'zh-CN': '融资总额不小于累计花费与账上现金之和。',
    en: 'Funds raised in all are at least cumulative spending and the cash still held.',
  },
  severity: 'note',
  equatesMoney: false,
  find,
  examples: [
    {
      text: '远山科技累计花费5亿元,融资总额超百亿元。截至2025年9月底,远山科技的现金及现金等价物为3.63亿元。',
      expect: ['consistent'],
    },
  ],
};
