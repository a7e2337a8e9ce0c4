/**
 * A paragraph that writes out one time twice and gives one quantity another value each time: one of the times is probably
 * meant to be another year.
 */
import type { Fact } from '../../model/fact.ts';
import { daysKey } from '../../model/period.ts';
import { type FactIndex, hasCue, push } from '../fact-index.ts';
import { only } from '../formula.ts';
import { plainValue } from '../growth.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  const groups = new Map<string, Fact[]>();
  for (const fact of index.facts) {
    const time = daysKey(fact.period);
    if (time === null || fact.entity === null || fact.metricId === null || fact.copyOf || fact.heading) continue;
    if (
      fact.kind === 'percent' ||
      !plainValue(fact) ||
      fact.stance !== 'actual' ||
      fact.list ||
      fact.aggregate !== null ||
      fact.hedge
    )
      continue;
    if (fact.confidence < 0.77 || hasCue(fact, 'conversion') || writtenTime(fact) === null) continue;
    const key = [fact.block, fact.entity, fact.scope, fact.metric, time, fact.kind, fact.unit, fact.per];
    push(groups, [...key, fact.shareOf].join('\u0000'), fact);
  }
  for (const [first, second] of groups.values()) {
    if (!second || first!.sentence !== second.sentence || writtenTime(first!) === writtenTime(second)) continue;
    // 甲公司2023年…,乙公司2023年…: a name before the time begins something else
    if (!OPENS.test(second.quote.slice(0, Math.max(0, second.inQuote.start + writtenTime(second)! - second.start))))
      continue;
    yield { formula: only(first!), type: '=', stated: second, alike: ['entity', 'scope', 'period'], worst: 'tension' };
  }
}

/** What may stand before a time that goes on with the same thing: a clause begins, or it leads from time to time. */
const OPENS = /(?:^|[\s，,、。；;（(]|[从由至到在于和与及较比自截])$/;

/** Where the time of a figure is written out with its year, by offset. */
function writtenTime(fact: Fact): number | null {
  const found = fact.why.find(({ attribute, text }) => attribute === 'period' && /\d{4}/.test(text));
  return found && found.start >= fact.sentence && found.start < fact.start ? found.start : null;
}

export const rule: Rule = {
  id: 'one-time-two-values',
  title: { 'zh-CN': '同一时间两个数值', en: 'Two values at one time' },
  about: {
    'zh-CN': '同段中两次写明同一时间，而同一指标数值不同，年份可能有误。',
    en: 'A time written out twice in a paragraph, with two values of one quantity.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '远山科技2023年营收为3.46亿元,2023年陡增至8.52亿元。', expect: ['tension'] },
    { text: '远山科技2023年营收为3.46亿元,2024年陡增至8.52亿元。', expect: [] },
  ],
};
