/**
 * A company reports in one currency: amounts of one quantity that a paragraph gives for several times or parts are all
 * in it, unless one is said to be converted.
 */
import { METRICS } from '../../lexicon/metrics.ts';
import type { Fact } from '../../model/fact.ts';
import { type Interval, interval } from '../../model/interval.ts';
import { currencyPairs } from '../currency-pairs.ts';
import { rates } from '../exchange.ts';
import { type FactIndex, hasCue, push } from '../fact-index.ts';
import { only, over, pointOf } from '../formula.ts';
import { measure } from '../measure.ts';
import type { Formula, Relation, Rule } from '../relation.ts';

/** Quantities of the books and what is counted like them; rounds of financing are held in any currency. */
const REPORTED = new Set(['income', 'cash-flow', 'balance', 'operating', 'macro', 'banks', 'valuation', 'market']);
/** What only the books of a company know. */
const BOOKS = new Set(['income', 'cash-flow', 'balance']);
const GROUPS = new Map(METRICS.map(({ id, group }) => [id, group]));

function* find(index: FactIndex): Iterable<Relation> {
  const groups = new Map<string, Fact[]>();
  const pairs = new Set([...currencyPairs(index)].flatMap(({ from, to }) => [from, to]));
  for (const fact of index.facts) {
    const isMoney = fact.kind === 'money' || fact.kind === 'price';
    if (!isMoney || fact.currency === null || fact.entity === null || fact.heading || fact.copyOf) continue;
    // 10块多: in speech of whatever money is meant
    if (
      fact.text.includes('块') ||
      fact.change !== null ||
      pairs.has(fact) ||
      hasCue(fact, 'conversion') ||
      fact.entity.includes('、')
    )
      continue;
    if (!REPORTED.has(GROUPS.get(fact.metricId ?? '') ?? '')) continue;
    push(groups, [fact.block, fact.entity, measure(fact), fact.stance].join('\u0000'), fact);
  }
  for (const facts of groups.values()) {
    const coins = Map.groupBy(facts, ({ currency }) => currency!);
    if (coins.size !== 2) continue;
    // the fewer are the odd ones, among equals the later
    const [usual, odd] = [...coins.values()].sort((a, b) => b.length - a.length);
    const fact = odd![0]!;
    // prices of goods are each in the money of its market
    if (fact.kind === 'price' && usual!.every(({ scope }) => scope !== fact.scope)) continue;
    if (odd!.length === usual!.length && !(odd!.length === 1 && isPair(fact, usual![0]!))) continue;
    if (converted(index, fact, usual!)) continue;
    yield { formula: only(fact), type: '=', stated: claim(usual![0]!), also: usual!, worst: 'tension' };
  }
}

/** One against one proves little, unless they are items of one list dealt out with 分别, or of the books by one word. */
const isPair = (odd: Fact, other: Fact): boolean =>
  (odd.list !== null && odd.list.id === other.list?.id && hasCue(odd, 'respectively')) ||
  (odd.metric === other.metric && odd.scope === other.scope && BOOKS.has(GROUPS.get(odd.metricId!)!));

/** One value in two currencies, at a rate they have had, is one amount said twice. */
const converted = (index: FactIndex, odd: Fact, usual: readonly Fact[]): boolean =>
  usual.some((fact) => {
    if (index.days(fact) && index.days(odd) && !index.sameTime(fact, odd)) return false;
    const rate = rates(odd.currency!, fact.currency!);
    return rate === null || meetsRate(over(fact, odd), rate);
  });

const meetsRate = (formula: Formula, rate: Interval): boolean => {
  const value = pointOf(formula);
  return value?.gte(rate.lo) === true && value.lte(rate.hi);
};

const claim = ({ currency }: Fact) => ({
  text: { 'zh-CN': `同段同一指标的其他金额为${currency}`, en: `the paragraph gives it in ${currency} otherwise` },
  hard: interval(1, -1),
  typical: null,
  fine: '1',
});

export const rule: Rule = {
  id: 'one-currency',
  title: { 'zh-CN': '同一指标的币种', en: 'One currency for one quantity' },
  about: {
    'zh-CN': '同一段中同一主体、同一指标的金额应为同一币种。',
    en: 'The amounts of one quantity that a paragraph gives for one company are in one currency.',
  },
  severity: 'warning',
  equatesMoney: false,
  find,
  examples: [
    { text: '2023年,远山科技的营收为3.46亿元,2024年为8.52亿美元,2025年为9.44亿元。', expect: ['tension'] },
    { text: '2023年,远山科技的营收为3.46亿元,2024年为8.52亿元,2025年为9.44亿元。', expect: [] },
    { text: '2023年,远山科技的营收为7亿元,2024年为1亿美元(约合人民币7.1亿元)。', expect: [] },
    { text: '远山科技今年的每股收益为4.35美元,明年能做到每股收益5块多,再往后是每股收益6块。', expect: [] },
  ],
};
