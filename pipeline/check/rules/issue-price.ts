/** Closing price and rise on the first day give the issue price; on any other day the close before. */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus, number, over, plus, ratio, times } from '../formula.ts';
import { isFall } from '../growth.ts';
import { measure } from '../measure.ts';
import type { Formula, Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const rise of index.facts) {
    if (rise.change !== 'day' || rise.unit !== '%' || rise.kind !== 'percent' || rise.copyOf || rise.hedge) continue;
    const factor = isFall(rise) ? minus(number(1), ratio(rise)) : plus(number(1), ratio(rise));
    const own = index.sentence(rise).filter((fact) => fact.entity === rise.entity && index.sameTime(fact, rise));
    const price = own.find(isPrice);
    const last = price
      ? null
      : index.block(rise).find((fact) => isPrice(fact) && fact.entity === rise.entity && follows(index, fact, rise));
    if (price) yield before(index, rise, price, over(price, factor));
    else if (last)
      yield {
        formula: times(last, factor),
        type: '=',
        stated: null,
        ...unitOf(last),
        note: LATER,
        derives: 'price-after',
      };
    const cap = own.find((fact) => measure(fact) === 'market-cap');
    if (cap)
      yield { formula: over(cap, factor), type: '=', stated: null, ...unitOf(cap), note: CAP, derives: 'value-before' };
  }
}

/** The price before the change, held against the issue price or the close before where the text has one. */
function before(index: FactIndex, rise: Fact, price: Fact, formula: Formula): Relation {
  const issue = index
    .subject(rise, null, 'issue-price')
    .find((fact) => fact !== price && fact.currency === price.currency && !fact.copyOf);
  const close = index
    .subject(rise, price.scope, measure(price))
    .find((fact) => isPrice(fact) && follows(index, fact, price));
  const stated = issue && /首日|挂牌|登陆/.test(rise.quote) ? issue : (close ?? null);
  const common = { formula, type: '=', stated, ...unitOf(price) } as const;
  return stated ? { ...common, worst: 'tension' } : { ...common, note: CLOSE, derives: 'price-before' };
}

const isPrice = (fact: Fact) =>
  fact.kind === 'price' && fact.change === null && !fact.hedge && !fact.copyOf && fact.written.digits.length === 1;
const unitOf = ({ unit, currency }: Fact) => ({ unit, currency });

const CLOSE = { 'zh-CN': '为发行价或前一交易日收盘价', en: 'the issue price, or the close before' };
const LATER = { 'zh-CN': '为次日价格', en: 'the price the day after' };
const CAP = { 'zh-CN': '为前一交易日市值', en: 'the market value the day before' };

/** Whether the second is the trading day after the first, weekends between. */
function follows(index: FactIndex, first: Fact, second: Fact): boolean {
  const [x, y] = [index.days(first), index.days(second)];
  if (!x || !y || x.kind !== 'day' || y.kind !== 'day') return false;
  const gap = (Date.parse(y.to) - Date.parse(x.to)) / 86_400_000;
  return gap === 1 || (gap === 3 && new Date(y.to).getUTCDay() === 1);
}

export const rule: Rule = {
  id: 'issue-price',
  title: { 'zh-CN': '隐含的发行价或前收盘价', en: 'Implied issue price or previous close' },
  about: { 'zh-CN': '由收盘价与涨跌幅推算涨跌之前的价格。', en: 'From a close and its change, the price before.' },
  severity: 'error',
  find,
  examples: [{ text: '2026年1月9日,青禾汽车登陆港交所,最终报收345港元,大涨109%。', expect: ['derived'] }],
};
