/**
 * One amount in two currencies implies a rate of exchange: it must be one that the currencies have had, and the pairs of
 * one text must agree with each other.
 */
import type { Fact } from '../../model/fact.ts';
import { hull, type Interval, interval } from '../../model/interval.ts';
import { currencyPairs } from '../currency-pairs.ts';
import { rates } from '../exchange.ts';
import { type FactIndex, push } from '../fact-index.ts';
import { evaluate, over, plus } from '../formula.ts';
import type { Claim, Formula, Relation, Rule } from '../relation.ts';
import { partsOf, tile } from '../tiles.ts';
import { nearestOf } from '../verdict.ts';

function* find(index: FactIndex): Iterable<Relation> {
  const all = new Map<string, Pair[]>();
  for (const pair of currencyPairs(index)) {
    const { from, to } = pair;
    const known = rates(from.currency!, to.currency!);
    yield { ...rate(over(to, from)), stated: known && plausible(known), adjoining: true };
    const parts = index.days(from) && tile(index, from, partsOf(index, from, index.spans(from)).filter(sameCoin(from)));
    if (known && parts && parts.length > 1) yield { ...rate(over(to, plus(...parts))), stated: plausible(known) };
    push(all, `${from.currency}/${to.currency}`, pair);
  }
  for (const pairs of all.values()) yield* together(pairs.slice(0, MOST_PAIRS));
}

interface Pair {
  from: Fact;
  to: Fact;
}
const MOST_PAIRS = 200;

const rate = (formula: Formula) => ({ formula, type: '=', unit: null, currency: null }) as const;

/** The pairs of one text agree with the first; where nearly all agree to the last digit, each must. */
function* together(pairs: readonly Pair[]): Iterable<Relation> {
  const [first, ...others] = pairs;
  const common = commonRate(pairs);
  if (common)
    for (const { from, to } of pairs)
      yield { ...rate(over(to, from)), stated: common, worst: 'tension', adjoining: true };
  else
    for (const { from, to } of others)
      yield {
        ...rate(over(over(to, from), over(first!.to, first!.from))),
        stated: SAME,
        worst: 'tension',
        adjoining: true,
      };
}

/** The rate that all pairs but one in four have in common within what rounding leaves open, if there is one. */
function commonRate(pairs: readonly Pair[]): Claim | null {
  if (pairs.length < 4) return null;
  const ranges = pairs.map(({ from, to }) => evaluate(over(to, from), nearestOf));
  const middle = ranges.map(({ lo, hi }) => lo.plus(hi).div(2)).sort((a, b) => a.cmp(b))[ranges.length >> 1]!;
  const agree = ranges.filter(({ lo, hi }) => middle.gte(lo) && middle.lte(hi));
  if (agree.length * 4 < ranges.length * 3) return null;
  const text = middle.toDigits(4);
  return {
    text: { 'zh-CN': `文中其他各处为${text}`, en: `elsewhere in the text ${text}` },
    hard: hull(agree),
    typical: null,
    fine: '0.01',
  };
}

const sameCoin = (total: Fact) => (part: Fact) => part.currency === total.currency;

/** Rates of one text differ by their day; more than this they do not. */
const SAME: Claim = {
  text: { 'zh-CN': '两处汇率之比应近于1', en: 'one rate over the other must be near 1' },
  hard: interval('0.93', '1.07'),
  typical: null,
  fine: '0.01',
};

function plausible(rate: Interval): Claim {
  const { lo: low, hi: high } = rate;
  const text = `${low.toDigits(3)}–${high.toDigits(3)}`;
  return {
    text: { 'zh-CN': `历史上在${text}之间`, en: `historically ${text}` },
    hard: rate,
    typical: null,
    fine: '0.01',
  };
}

export const rule: Rule = {
  id: 'currency-rate',
  title: { 'zh-CN': '隐含汇率', en: 'Implied rate of exchange' },
  about: {
    'zh-CN': '“约合”前后两种货币的金额之比应是可能的汇率，全文各处应一致。',
    en: 'The two amounts around 约合 imply a rate: it must be a possible one, the same all through the text.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    { text: '2024年,远山科技亏损13.2亿美元(约合人民币92.19亿元)。', expect: ['consistent'] },
    { text: '2024年,远山科技亏损13.2亿美元(约合人民币9.219亿元)。', expect: ['inconsistent'] },
    { text: '2024年,远山科技亏损13.2亿元(约合人民币92.19亿元)。', expect: ['inconsistent'] },
  ],
};
