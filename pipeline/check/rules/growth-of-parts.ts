/**
 * How a whole grew against how its parts grew: what the parts were before adds up to what the whole was. A half year
 * cannot have grown less than both of its quarters.
 */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus, number, over, percent, plus, ratio } from '../formula.ts';
import { grownOf, isFall } from '../growth.ts';
import { identities, sumOf } from '../identities.ts';
import { isAmount, isFlow, measure } from '../measure.ts';
import type { Formula, Relation, Rule } from '../relation.ts';
import { partsOf, tile } from '../tiles.ts';
import { meets } from '../verdict.ts';

const MOST_PARTS = 8;

function* find(index: FactIndex): Iterable<Relation> {
  const rates = ratesOf(index);
  for (const [whole, rate] of rates) {
    for (const parts of [inTime(index, whole), inScope(index, whole, rates)])
      if (parts) yield* relation(rates, rate, whole, parts, []);
  }
  for (const { whole, added, taken } of identities(index)) {
    const rate = rates.get(whole);
    if (rate) yield* relation(rates, rate, whole, added, taken);
  }
}

/** Amount → its growth over the year before. */
function ratesOf(index: FactIndex): Map<Fact, Fact> {
  const rates = new Map<Fact, Fact>();
  for (const rate of index.facts) {
    if (rate.change !== 'yoy' || rate.unit !== '%' || rate.kind !== 'percent' || rate.copyOf || rate.hedge) continue;
    const grown = rate.written.digits.length > 1 ? null : grownOf(index, rate);
    if (grown && isAmount(grown) && grown.hedge === null && Number(grown.written.digits[0]) > 0 && !rates.has(grown))
      rates.set(grown, rate);
  }
  return rates;
}

/** The quarters or halves that make up a span. */
function inTime(index: FactIndex, whole: Fact): readonly Fact[] | null {
  if (index.days(whole)?.kind !== 'span' || !(isFlow(measure(whole)) || whole.kind === 'count')) return null;
  return tile(index, whole, partsOf(index, whole, index.spans(whole)));
}

/** Parts of a quantity that add up to it. */
function inScope(index: FactIndex, whole: Fact, rates: ReadonlyMap<Fact, Fact>): readonly Fact[] | null {
  if (whole.scope !== null) return null;
  const parts = [...index.parts(whole)]
    .flatMap(
      (facts) => facts.find((fact) => rates.has(fact) && fact.unit === whole.unit && index.sameTime(fact, whole)) ?? [],
    )
    .sort((a, b) => index.place(a) - index.place(b));
  return parts.length > 1 && parts.length <= MOST_PARTS && meets(plus(...parts), whole) ? parts : null;
}

function* relation(
  rates: ReadonlyMap<Fact, Fact>,
  rate: Fact,
  whole: Fact,
  added: readonly Fact[],
  taken: readonly Fact[],
): Iterable<Relation> {
  if (added.length + taken.length < 2 || added.length > MOST_PARTS) return;
  if (![...added, ...taken].every((part) => rates.has(part))) return;
  const before = (part: Fact): Formula => {
    const grew = rates.get(part)!;
    return over(part, isFall(grew) ? minus(number(1), ratio(grew)) : plus(number(1), ratio(grew)));
  };
  const change = percent(minus(over(whole, sumOf(added.map(before), taken.map(before))), number(1)));
  yield {
    formula: isFall(rate)
      ? percent(minus(number(1), over(whole, sumOf(added.map(before), taken.map(before)))))
      : change,
    type: '=',
    stated: rate,
    unit: '%',
    alikeAmong: [whole, ...added, ...taken],
    alike: ['entity', 'currency', 'stance'],
    worst: 'tension',
  };
}

export const rule: Rule = {
  id: 'growth-of-parts',
  title: { 'zh-CN': '整体与各部分的增速', en: 'Growth of the whole and of its parts' },
  about: {
    'zh-CN': '由各季、各部分的数值与增速推出上年之和，与整体的增速比较。',
    en: 'What the parts were a year before, by their growth, against the growth of the whole.',
  },
  severity: 'warning',
  find,
  examples: [
    {
      text: '2022年上半年远山科技实现营收18.2亿元,同比增长112.4%。其中2022年一季度营收8.0亿元,同比增长76.0%;二季度营收10.2亿元,同比增长153.5%。',
      expect: ['consistent'],
    },
    {
      text: '2022年上半年远山科技实现营收18.2亿元,同比增长55%。其中2022年一季度营收8.0亿元,同比增长76.0%;二季度营收10.2亿元,同比增长153.5%。',
      expect: ['tension'],
    },
  ],
};
