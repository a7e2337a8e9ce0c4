/** One figure of a row that lies a thousand times off the others, which lie near each other: 万 for 亿, a lost point. */

import { Decimal } from '../../model/decimal.ts';
import type { Fact } from '../../model/fact.ts';
import { interval } from '../../model/interval.ts';
import { yearOf } from '../../model/period.ts';
import { type FactIndex, push } from '../fact-index.ts';
import { only } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import type { Claim, Relation, Rule } from '../relation.ts';

const FAR = 1000;
const VERY_FAR = 5000;
const NEAR = 100;

function* find(index: FactIndex): Iterable<Relation> {
  const rows = new Map<string, Fact[]>();
  for (const fact of index.facts) {
    if (
      !isAmount(fact) ||
      !/\d/.test(fact.text) ||
      fact.aggregate !== null ||
      fact.copyOf ||
      fact.entity === null ||
      measure(fact) === null
    )
      continue;
    if (Number(fact.written.digits[0]) <= 0 || fact.hedge !== null || fact.period === null) continue;
    push(rows, [fact.block, fact.entity, fact.scope, measure(fact), fact.currency, fact.unit].join('\u0000'), fact);
  }
  for (const row of rows.values()) {
    if (row.length === 2) yield* inPair(index, row[0]!, row[1]!);
    if (row.length < 3) continue;
    const sorted = row.toSorted((a, b) => size(a).cmp(size(b)));
    const [least, second] = [sorted[0]!, sorted[1]!];
    const [most, before] = [sorted.at(-1)!, sorted.at(-2)!];
    if (size(second).gte(size(least).times(FAR)) && size(most).lte(size(second).times(NEAR)))
      yield relation(least, row);
    else if (size(most).gte(size(before).times(FAR)) && size(before).lte(size(least).times(NEAR)))
      yield relation(most, row);
  }
}

/** Of two, the one that does not fit what stands beside it in time: within two years nothing grows five thousandfold. */
function* inPair(index: FactIndex, a: Fact, b: Fact): Iterable<Relation> {
  const [less, more] = size(a).lt(size(b)) ? [a, b] : [b, a];
  const [x, y] = [index.days(a), index.days(b)];
  if (!x || !y || Math.abs(yearOf(x.to) - yearOf(y.to)) > 2 || a.metric !== b.metric || a.metricId === null) return;
  if (size(more).gte(size(less).times(VERY_FAR))) yield relation(b, [a, b]);
}

const size = (fact: Fact): Decimal => Decimal.of(fact.written.digits[0]!);

const relation = (odd: Fact, row: readonly Fact[]): Relation => ({
  formula: only(odd),
  type: '=',
  stated: OFF,
  also: row.filter((fact) => fact !== odd),
  worst: 'tension',
});

const OFF: Claim = {
  text: { 'zh-CN': '与同一指标的其他数字相差千倍以上', en: 'a thousand times off the others of its quantity' },
  hard: interval(1, -1),
  typical: null,
  fine: '1',
};

export const rule: Rule = {
  id: 'order-of-magnitude',
  title: { 'zh-CN': '数量级', en: 'Order of magnitude' },
  about: {
    'zh-CN': '一列同类数字中有一个相差千倍以上。',
    en: 'One figure of a row lies a thousand times off the others.',
  },
  severity: 'warning',
  equatesMoney: false,
  find,
  examples: [
    { text: '2022年至2024年,远山科技的研发开支分别为1.2亿元、1.89万元和2.1亿元。', expect: ['tension'] },
    { text: '2022年至2024年,远山科技的研发开支分别为320万元、1.89亿元和2.1亿元。', expect: [] },
  ],
};
