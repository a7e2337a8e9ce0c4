/**
 * A rate of change against the values before and after, or, with one of them missing, the missing value. Percentage
 * points are a difference, not a ratio.
 */

import type { Fact } from '../../model/fact.ts';
import { dayAfter } from '../../model/period.ts';
import { CURRENCIES_DIFFER } from '../comparable.ts';
import { likeliest } from '../evidence.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus, number, only, over, percent, plus, ratio, times } from '../formula.ts';
import { baseDays, formerOf, grownOf, isFall, plainValue, setAgainst } from '../growth.ts';
import { isAmount, measure } from '../measure.ts';
import type { Formula, Relation, Rule } from '../relation.ts';
import { isLikely, meets } from '../verdict.ts';

const CHANGES = new Set(['yoy', 'qoq', 'month', 'ytd', 'other']);
const POINTS = new Set(['个百分点', '基点']);

function* find(index: FactIndex): Iterable<Relation> {
  for (const rate of index.facts) {
    if ((rate.kind !== 'percent' && rate.kind !== 'multiple') || rate.copyOf || rate.written.digits.length > 1)
      continue;
    if (!(rate.change !== null && CHANGES.has(rate.change)) && rate.base === null && !isSetAgainst(index, rate))
      continue;
    if (/复合|年均/.test(index.lead(rate)) || index.isUntold(rate)) continue;
    const grown = grownOf(index, rate);
    if (!grown || (grown.stance !== 'actual' && rate.stance === 'actual' && grown.sentence !== rate.sentence)) continue;
    const former = formerOf(index, rate, grown);
    const rest = former ? null : restBefore(index, rate, grown);
    if (former) {
      const formula = change(index, rate, grown, former);
      if (formula)
        yield {
          formula: meets(formula, rate) ? formula : (otherPair(index, rate, former) ?? formula),
          type: '=',
          stated: rate,
          unit: rate.unit,
          alikeAmong: [grown, former],
          ...(setAgainst(index, rate) ? { adjoining: true } : { alike: ['entity', 'scope'] as const }),
          ...currencies(grown, former),
        };
    } else if (rest) {
      const formula = percent(isFall(rate) ? minus(number(1), over(grown, rest)) : minus(over(grown, rest), number(1)));
      yield { formula, type: '=', stated: rate, unit: '%', worst: 'tension' };
    } else if (
      rate.change === 'yoy' &&
      rate.unit === '%' &&
      grown.kind !== 'percent' &&
      !rate.hedge &&
      !rate.heading &&
      !grown.hedge &&
      positive(grown)
    ) {
      yield {
        formula: implied(rate, grown),
        type: '=',
        stated: null,
        unit: grown.unit,
        currency: grown.currency,
        also: [],
        note: PRIOR,
        derives: 'before',
      };
    } else if (POINTS.has(rate.unit ?? '') && grown.kind === 'percent' && !rate.hedge) {
      const points = rate.unit === '基点' ? over(rate, number(100)) : only(rate);
      yield {
        formula: isFall(rate) ? plus(grown, points) : minus(grown, points),
        type: '=',
        stated: null,
        unit: '%',
        note: PRIOR,
        derives: 'before',
      };
    }
  }
}

/** 较发行价26.0元上涨25%, 较高点14.4元跌去57.5%: whatever it is counted from. */
const isSetAgainst = (index: FactIndex, rate: Fact): boolean =>
  rate.direction !== null && rate.unit === '%' && setAgainst(index, rate) !== null;

/** Two other amounts of the sentence that the rate is between: 总额1024亿元,自某月的1246亿元以来首次…,比2月的553亿元上涨85%. */
function otherPair(index: FactIndex, rate: Fact, former: Fact): Formula | null {
  const amounts = index
    .sentence(rate)
    .filter((fact) => fact.end <= rate.start && fact.unit === former.unit && plainValue(fact) && !fact.copyOf)
    .slice(-MOST_BEFORE);
  for (const later of amounts)
    for (const earlier of new Set([former, ...amounts])) {
      if (later === earlier || !isAfter(index, later, earlier)) continue;
      if (rate.unit === '%' && !isLikely(later, earlier, rate)) continue;
      const formula = change(index, rate, later, earlier);
      if (formula && meets(formula, rate)) return formula;
    }
  return null;
}
const isAfter = (index: FactIndex, a: Fact, b: Fact): boolean =>
  (index.days(a)?.to ?? '9') >= (index.days(b)?.to ?? '0');
/** Amounts before a rate that it may be between. */
const MOST_BEFORE = 6;

/** 上半年…,其中二季度…,环比增长…: the quarter before is what the second leaves of the half year. */
function restBefore(index: FactIndex, rate: Fact, grown: Fact): Formula | null {
  const [base, own] = [baseDays(index, rate), index.days(grown)];
  if (
    rate.unit !== '%' ||
    rate.kind !== 'percent' ||
    !base ||
    !own ||
    !isAmount(grown) ||
    dayAfter(base.to) !== own.from
  )
    return null;
  const whole = index.spans(grown).find((fact) => {
    const days = index.days(fact)!;
    return days.from === base.from && days.to === own.to && fact.currency === grown.currency && !fact.copyOf;
  });
  return whole && Number(whole.written.digits[0]) > Number(grown.written.digits[0]) ? minus(whole, grown) : null;
}

const PRIOR = { 'zh-CN': '为基期数', en: 'the value it is compared with' };
const currencies = (a: Fact, b: Fact) =>
  a.currency === b.currency || a.currency === null || b.currency === null ? {} : { missing: CURRENCIES_DIFFER };

const positive = (fact: Fact) => !fact.written.digits[0]!.startsWith('-') && Number(fact.written.digits[0]) > 0;

function change(index: FactIndex, rate: Fact, grown: Fact, former: Fact): Formula | null {
  if (POINTS.has(rate.unit ?? '')) {
    if (grown.kind !== 'percent' || former.kind !== 'percent') return null;
    const points = isFall(rate) ? minus(former, grown) : minus(grown, former);
    return rate.unit === '基点' ? times(points, number(100)) : points;
  }
  if (rate.kind === 'multiple') return growthAsMultiple(index, rate, grown, former);
  if (rate.unit !== '%' || grown.kind === 'percent' || !positive(grown) || !positive(former)) return null;
  const name = measure(rate);
  // 亏损收窄 counts as a fall whichever way the extractor signed it
  return isFall(rate) || (name === 'net-loss' && rate.cues.some(({ id }) => id === 'narrow'))
    ? percent(minus(number(1), over(grown, former)))
    : percent(minus(over(grown, former), number(1)));
}

/** 增长2倍 is to three times by the book, and to twice in many a mouth. */
const growthAsMultiple = (index: FactIndex, rate: Fact, grown: Fact, former: Fact): Formula | null =>
  positive(grown) && positive(former) && grown.kind !== 'percent'
    ? likeliest(index, [minus(over(grown, former), number(1)), over(grown, former)], rate)
    : null;

const implied = (rate: Fact, grown: Fact): Formula =>
  over(grown, isFall(rate) ? minus(number(1), ratio(rate)) : plus(number(1), ratio(rate)));

export const rule: Rule = {
  id: 'growth-of-amount',
  title: { 'zh-CN': '增速与前后数值', en: 'Growth against both values' },
  about: {
    'zh-CN': '用本期与基期数值重算同比、环比和百分点变动；缺基期时推算。',
    en: 'Recomputes growth from the values before and after; computes the one that is missing.',
  },
  severity: 'error',
  find,
  examples: [
    { text: '2024年,青禾汽车营收为4.98亿元,同比增长604.4%;2023年营收为7070万元。', expect: ['consistent'] },
    { text: '2024年,青禾汽车营收为4.98亿元,同比增长504.3%;2023年营收为7070万元。', expect: ['inconsistent'] },
    { text: '2025年上半年,青禾汽车的毛利率为17.3%,上年同期为14.0%,同比提升3.3个百分点。', expect: ['consistent'] },
    { text: '2024年,青禾汽车营收为5.50亿元,同比增长10.0%。', expect: ['derived'] },
    // no year is named: months are compared all the same
    { text: '11月,青禾汽车交付新车32,150辆,环比增长6.8%;10月交付新车30,104辆。', expect: ['consistent'] },
    { text: '11月,青禾汽车交付新车32,150辆,环比增长16.8%;10月交付新车30,104辆。', expect: ['inconsistent'] },
    {
      text: '2022年上半年远山科技实现营收334.1亿元。其中2022年二季度营收187.3亿元,环比增长27.5%。',
      expect: ['consistent-by-rounding'],
    },
    {
      text: '2022年上半年远山科技实现营收334.1亿元。其中2022年二季度营收187.3亿元,环比增长47.5%。',
      expect: ['tension'],
    },
    { text: '截至2025年9月底,青禾汽车的用户数为596.2万户,较6月底的548.0万户增长6.8%。', expect: ['inconsistent'] },
    { text: '青禾汽车报32.5港元,较发行价26.0港元上涨52%。', expect: ['inconsistent'] },
    { text: '2024年,青禾汽车营收为9.00亿元,同比增长2倍;2023年营收为3.00亿元。', expect: ['consistent'] },
    { text: '2024年,青禾汽车营收为9.00亿元,同比增长5倍;2023年营收为3.00亿元。', expect: ['inconsistent'] },
  ],
};
