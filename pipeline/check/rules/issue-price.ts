/** Closing price and rise on the first day give the issue price; on any other day the close before. */
import type { FactIndex } from '../fact-index.ts';
import { minus, number, over, plus, ratio, times } from '../formula.ts';
import { isFall } from '../growth.ts';
import { measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const rise of index.facts) {
    if (rise.change !== 'day' || rise.unit !== '%' || rise.kind !== 'percent' || rise.copyOf || rise.hedge) continue;
    const factor = isFall(rise) ? minus(number(1), ratio(rise)) : plus(number(1), ratio(rise));
    const at = (fact: { entity: string | null; sentence: number }) => fact.entity === rise.entity;
    const price = index
      .sentence(rise)
      .find(
        (fact) =>
          fact.kind === 'price' &&
          at(fact) &&
          index.sameTime(fact, rise) &&
          !fact.hedge &&
          fact.written.digits.length === 1,
      );
    if (price) {
      const issue = index
        .subject(rise.entity, null, 'issue-price')
        .find((fact) => fact !== price && fact.currency === price.currency && !fact.copyOf);
      const before = index
        .subject(rise.entity, price.scope, measure(price))
        .find(
          (fact) =>
            fact.kind === 'price' && !index.sameTime(fact, price) && fact.period !== null && next(index, fact, price),
        );
      const stated = issue && /首日|挂牌|上市/.test(rise.quote) ? issue : (before ?? null);
      yield {
        formula: over(price, factor),
        type: '=',
        stated,
        unit: price.unit,
        currency: price.currency,
        ...(stated ? {} : { note: CLOSE }),
      };
      continue;
    }
    const last = index
      .measured('share-price')
      .find(
        (fact) =>
          fact.kind === 'price' &&
          fact.entity === rise.entity &&
          fact.block === rise.block &&
          !fact.hedge &&
          !fact.copyOf &&
          fact.change === null &&
          next(index, fact, rise),
      );
    if (last)
      yield {
        formula: times(last, factor),
        type: '=',
        stated: null,
        unit: last.unit,
        currency: last.currency,
        note: LATER,
      };
    const cap = index
      .sentence(rise)
      .find((fact) => measure(fact) === 'market-cap' && at(fact) && index.sameTime(fact, rise));
    if (cap)
      yield { formula: over(cap, factor), type: '=', stated: null, unit: cap.unit, currency: cap.currency, note: CAP };
  }
}

const CLOSE = { 'zh-CN': '为发行价或前一交易日收盘价', en: 'the issue price, or the close before' };
const LATER = { 'zh-CN': '为次日价格', en: 'the price the day after' };
const CAP = { 'zh-CN': '为前一交易日市值', en: 'the market value the day before' };

/** The day before, weekends between. */
const next = (index: FactIndex, a: Parameters<FactIndex['days']>[0], b: Parameters<FactIndex['days']>[0]): boolean => {
  const [x, y] = [index.days(a), index.days(b)];
  if (!x || !y || x.kind !== 'day' || y.kind !== 'day') return false;
  const gap = (Date.parse(y.to) - Date.parse(x.to)) / 86_400_000;
  return gap === 1 || (gap === 3 && new Date(y.to).getUTCDay() === 1);
};

export const rule: Rule = {
  id: 'issue-price',
  title: { 'zh-CN': '隐含的发行价或前收盘价', en: 'Implied issue price or previous close' },
  about: { 'zh-CN': '由收盘价与涨跌幅推算涨跌之前的价格。', en: 'From a close and its change, the price before.' },
  severity: 'error',
  find,
  examples: [{ text: '2026年1月9日,青禾汽车登陆港交所,最终报收345港元,大涨109%。', expect: ['derived'] }],
};
