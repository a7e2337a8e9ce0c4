/**
 * One fact stated twice, in title, text or table: the two values must have room in common. Only facts that agree in
 * every respect are held against each other.
 */
import type { Fact } from '../../model/fact.ts';
import { central } from '../../model/interval.ts';
import { type FactIndex, hasCue, push, sharpest } from '../fact-index.ts';
import { only } from '../formula.ts';
import { measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { isRetold } from '../retold.ts';
import { factKey } from '../same-fact.ts';
import { meets } from '../verdict.ts';

const TOGETHER = /[二两三四]者/;
/** Below this an attribution is too weak to say that two facts are one. */
const SURE = 0.7;

function* find(index: FactIndex): Iterable<Relation> {
  const groups = new Map<string, Fact[]>();
  for (const fact of index.facts) {
    const key = factKey(fact);
    if (key === null || fact.entity === null || fact.copyOf || fact.confidence < SURE) continue;
    // 二者收入占集团收入的…: what stands there is of parts that bear the name of the whole
    if (
      hasCue(fact, 'total') ||
      index.sentence(fact).some((other) => other.shareOf !== null && TOGETHER.test(other.quote))
    )
      continue;
    push(groups, `${fact.entity}\u0000${key}`, fact);
  }
  for (const facts of groups.values()) {
    if (facts.length < 2) continue;
    const stated = sharpest(facts)!;
    for (const fact of facts) {
      // two values in one sentence are two things that we could not tell apart
      if (fact === stated || fact.sentence === stated.sentence) continue;
      // a table says nothing twice: what tells its cells apart was not read
      if (fact.cell && fact.cell.table === stated.cell?.table) continue;
      // a title leaves its time out: it may mean any value the text gives
      if (fact.heading && !meets(only(stated), fact) && isOfAnotherTime(index, fact, stated)) continue;
      const sameWords =
        fact.metric === stated.metric &&
        (fact.attribution === stated.attribution || !fact.attribution || !stated.attribution);
      yield {
        formula: only(stated),
        type: '=',
        stated: fact,
        alike: ['entity', 'scope', 'period', 'currency', 'measure', 'stance'],
        boundOnly: !fact.heading && fact.block !== stated.block,
        ...(isRestated(fact, stated) || isRetold(index, fact, stated) ? {} : { tentative: true }),
        ...(sameWords ? {} : { worst: 'tension' as const }),
      };
    }
  }
}

const isOfAnotherTime = (index: FactIndex, title: Fact, stated: Fact): boolean =>
  [...index.measured(measure(title)!), ...index.block(stated)].some(
    (fact) => !fact.heading && fact.kind === title.kind && fact.unit === title.unit && isNear(fact, title),
  );

/** What a title may have rounded. */
const isNear = (fact: Fact, title: Fact): boolean => {
  const [value, printed] = [central(fact.written), central(title.written)];
  return value.minus(printed).abs().lte(printed.abs().times(0.02));
};

/**
 * Whether the second is surely meant as the first again: a title repeats its text; in the text itself an amount in
 * another paragraph, in the same words. Rates and shares too often lose whose they are.
 */
const isRestated = (a: Fact, b: Fact): boolean =>
  (a.heading !== b.heading && (a.kind !== 'percent' || Math.min(a.confidence, b.confidence) >= 0.85)) ||
  (a.heading === b.heading &&
    a.block !== b.block &&
    (a.kind !== 'percent' || Math.min(a.confidence, b.confidence) >= SURE));

export const rule: Rule = {
  id: 'same-fact-twice',
  title: { 'zh-CN': '同一事实前后数值', en: 'One fact stated twice' },
  about: {
    'zh-CN': '主体、指标、期间、币种都相同的两处数字应一致。',
    en: 'Two figures alike in entity, quantity, period and currency must agree.',
  },
  severity: 'error',
  find,
  examples: [
    { text: '青禾汽车2024年营收为31.2亿元。\n\n2024年,青禾汽车营收为31亿元。', expect: ['consistent'] },
    { text: '青禾汽车2024年营收为31.2亿元。\n\n2024年,青禾汽车营收为33.2亿元。', expect: ['inconsistent'] },
  ],
};
