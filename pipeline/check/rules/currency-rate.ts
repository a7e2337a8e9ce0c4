/**
 * One amount in two currencies implies a rate of exchange: it must be one that the currencies have had, and the pairs of
 * one text must agree with each other.
 */
import type { Fact } from '../../model/fact.ts';
import { type Interval, interval } from '../../model/interval.ts';
import { currencyPairs } from '../currency-pairs.ts';
import { rates } from '../exchange.ts';
import type { FactIndex } from '../fact-index.ts';
import { over, plus } from '../formula.ts';
import type { Claim, Relation, Rule } from '../relation.ts';
import { partsOf, spansOf, tile } from '../tiles.ts';

function* find(index: FactIndex): Iterable<Relation> {
  const first = new Map<string, { from: Fact; to: Fact }>();
  for (const { from, to } of currencyPairs(index)) {
    const known = rates(from.currency!, to.currency!);
    yield {
      formula: over(to, from),
      type: '=',
      stated: known && plausible(known),
      unit: null,
      currency: null,
    };
    const parts =
      index.days(from) && tile(index, from, partsOf(index, from, spansOf(index, from)).filter(sameCoin(from)));
    if (known && parts && parts.length > 1)
      yield { formula: over(to, plus(...parts)), type: '=', stated: plausible(known), unit: null, currency: null };
    const key = `${from.currency}/${to.currency}`;
    const other = first.get(key);
    if (!other) first.set(key, { from, to });
    else
      yield {
        formula: over(over(to, from), over(other.to, other.from)),
        type: '=',
        stated: SAME,
        unit: null,
        currency: null,
        worst: 'tension',
      };
  }
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
  const text = `${low.toSignificantDigits(3)}–${high.toSignificantDigits(3)}`;
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
  find,
  examples: [
    { text: '2024年,远山科技亏损13.2亿美元(约合人民币92.19亿元)。', expect: ['consistent'] },
    { text: '2024年,远山科技亏损13.2亿美元(约合人民币9.219亿元)。', expect: ['inconsistent'] },
    { text: '2024年,远山科技亏损13.2亿元(约合人民币92.19亿元)。', expect: ['inconsistent'] },
  ],
};
