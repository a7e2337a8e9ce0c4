/**
 * An amount by which something changed, against the values before and after it, and against the rate of change that
 * stands beside it: 存款1.52万亿元，较上年末增加1120亿元，增幅为7.9%.
 */

import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus, over, percent, plus } from '../formula.ts';
import { formerOf, grownOf, isFall, plainValue, setAgainst } from '../growth.ts';
import { measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

const AMOUNTS = new Set(['money', 'count', 'price']);

function* find(index: FactIndex): Iterable<Relation> {
  for (const moved of index.facts) {
    if (!AMOUNTS.has(moved.kind) || moved.change === null || moved.copyOf || moved.written.digits.length > 1) continue;
    if (moved.direction === null) continue;
    const near = grownOf(index, moved);
    if (!near || near.unit !== moved.unit || near.currency !== moved.currency) continue;
    const other = formerOf(index, moved, near) ?? besideIt(index, moved, near);
    // 现金为856亿元，上季度末为812亿元，增加…: the one that stands nearer may be the earlier
    const [grown, former] = other && isBefore(index, near, other) ? [other, near] : [near, other];
    if (former)
      yield {
        formula: isFall(moved) ? minus(former, grown) : minus(grown, former),
        type: '=',
        stated: moved,
        alikeAmong: [grown, former],
        alike: setAgainst(index, moved) ? ['currency'] : ['entity', 'scope', 'currency', 'stance'],
      };
    const rate = rateOf(index, moved);
    if (rate)
      yield {
        formula: percent(over(moved, isFall(moved) ? plus(grown, moved) : minus(grown, moved))),
        type: '=',
        stated: rate,
        unit: '%',
        alike: ['entity', 'scope', 'stance'],
      };
  }
}

/** 现金为856亿元，上季度末为812亿元，环比增加…: the one other level of the sentence, of another time. */
function besideIt(index: FactIndex, moved: Fact, grown: Fact): Fact | null {
  const others = index
    .sentence(moved)
    .filter(
      (fact) =>
        fact !== grown &&
        fact.end <= moved.start &&
        plainValue(fact) &&
        fact.unit === grown.unit &&
        measure(fact) === measure(grown) &&
        fact.entity === grown.entity &&
        fact.scope === grown.scope &&
        !index.sameTime(fact, grown),
    );
  return others.length === 1 ? others[0]! : null;
}

const isBefore = (index: FactIndex, a: Fact, b: Fact): boolean =>
  (index.days(a)?.to ?? '9') < (index.days(b)?.to ?? '0');

/** The percent that says the same change, next to it. */
function rateOf(index: FactIndex, moved: Fact): Fact | null {
  const next = index.facts[index.place(moved) + 1];
  return next?.sentence === moved.sentence &&
    next.unit === '%' &&
    next.change !== null &&
    next.direction === moved.direction &&
    !next.copyOf &&
    next.written.digits.length === 1 &&
    measure(next) === measure(moved) &&
    next.scope === moved.scope &&
    (next.base === moved.base || next.base === null)
    ? next
    : null;
}

export const rule: Rule = {
  id: 'amount-of-change',
  title: { 'zh-CN': '增减额与前后数值', en: 'An amount of change against both values' },
  about: {
    'zh-CN': '用前后数值相减重算增减额；旁有增减幅时一并核对。',
    en: 'Recomputes an increase or a decrease from the values before and after, and the rate beside it.',
  },
  severity: 'error',
  find,
  examples: [
    {
      text: '截至2024年末,远山银行存款余额为1520亿元,较2023年末的1408亿元增加112亿元。',
      expect: ['consistent'],
    },
    {
      text: '截至2024年末,远山银行存款余额为1520亿元,较2023年末的1408亿元增加162亿元。',
      expect: ['inconsistent'],
    },
    { text: '2024年,青禾汽车营收为96.0亿元,同比增加16.0亿元,增幅为20.0%。', expect: ['consistent'] },
    { text: '2024年,青禾汽车营收为96.0亿元,同比增加16.0亿元,增幅为25.0%。', expect: ['inconsistent'] },
  ],
};
