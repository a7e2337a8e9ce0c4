/** Percentage points between two rates of change of one quantity: 增长7.2%,比上半年加快0.3个百分点,上半年增速为6.9%. */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus, plus } from '../formula.ts';
import { isFall } from '../growth.ts';
import { measure } from '../measure.ts';
import { isParted } from '../neighbours.ts';
import type { Formula, Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  for (const points of index.facts) {
    if (points.unit !== '个百分点' || points.copyOf || points.written.digits.length > 1) continue;
    const rates = index.sentence(points).filter((fact) => isRate(fact) && measure(fact) === measure(points));
    const [a, b] = rates;
    if (
      rates.length !== 2 ||
      !isBeside(points, rates) ||
      index.sameTime(a!, b!) ||
      a!.entity !== b!.entity ||
      a!.scope !== b!.scope
    )
      continue;
    // a level of the sentence is what the points are of
    if (index.sentence(points).some((fact) => fact.kind === 'percent' && fact.change === null)) continue;
    yield {
      formula: between(a!, b!),
      type: '=',
      stated: points,
      unit: '个百分点',
      alike: ['stance'],
      worst: 'tension',
    };
  }
}

/** One rate stands before the points: 增长7.2%,加快0.3个百分点; and both of them in one part of the sentence. */
const isBeside = (points: Fact, rates: readonly Fact[]): boolean =>
  rates[0]!.end <= points.start && rates.every((rate) => !isParted(rate, points));

const isRate = (fact: Fact): boolean =>
  fact.unit === '%' && fact.change !== null && !fact.copyOf && fact.written.digits.length === 1;

/** How far apart two rates are, whichever is higher. */
function between(a: Fact, b: Fact): Formula {
  if (isFall(a) !== isFall(b)) return plus(a, b);
  return Number(a.written.digits[0]) >= Number(b.written.digits[0]) ? minus(a, b) : minus(b, a);
}

export const rule: Rule = {
  id: 'points-between-rates',
  title: { 'zh-CN': '增速之差', en: 'Points between two rates of change' },
  about: {
    'zh-CN': '“加快”“放缓”“收窄”若干个百分点与两个增速之差比较。',
    en: 'The percentage points by which growth quickened or slowed against the two rates.',
  },
  severity: 'warning',
  find,
  examples: [
    {
      text: '2024年前三季度,全国工业增加值同比增长7.2%,比上半年加快0.3个百分点,上半年增速为6.9%。',
      expect: ['consistent'],
    },
    { text: '2024年9月,全国居民消费价格同比下降0.2%,8月为下降0.4%,降幅收窄0.6个百分点。', expect: ['tension'] },
  ],
};
