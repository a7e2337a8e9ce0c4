/** Daily users are at most monthly users, and those at most all users; paying ones are at most all. */
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, push } from '../fact-index.ts';
import { only } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';
import { owner } from '../subjects.ts';

/** Narrower before wider. */
const CIRCLES: readonly (readonly [RegExp, RegExp])[] = [
  [/日活|日均活跃|日活跃/, /月活|月均活跃|月活跃/],
  [/月活|月活跃/, /^(个人|注册|累计|总)?(用户|注册用户)(数|量|总数)?$/],
  [/^(付费|订阅)(用户|会员|客户)(数|量)?$/, /^(个人|注册|累计|总)?(用户|客户)(数|量|总数)?$/],
];
/** Counts of one entity that are compared with each other. */
const MOST = 200;

function* find(index: FactIndex): Iterable<Relation> {
  const entities = new Map<string, Fact[]>();
  for (const fact of index.facts) {
    if (fact.kind === 'count' && fact.change === null && fact.metric !== null && !fact.copyOf && fact.per === null)
      push(entities, owner(fact), fact);
  }
  for (const counts of entities.values()) {
    if (counts.length > MOST) index.bounds.push(`users-within-users: only the first ${MOST} counts were compared`);
    yield* within(index, counts.slice(0, MOST));
  }
}

function* within(index: FactIndex, counts: readonly Fact[]): Iterable<Relation> {
  for (const narrow of counts) {
    for (const [inner, outer] of CIRCLES) {
      if (!inner.test(narrow.metric!)) continue;
      const wide = counts.find(
        (fact) =>
          fact !== narrow &&
          outer.test(fact.metric!) &&
          fact.scope === narrow.scope &&
          index.sameTime(fact, narrow, true),
      );
      if (wide) yield { formula: only(narrow), type: '<=', stated: wide, alike: ['entity', 'scope', 'stance'] };
    }
  }
}

export const rule: Rule = {
  id: 'users-within-users',
  title: { 'zh-CN': '日活、月活与用户数', en: 'Daily, monthly and all users' },
  about: {
    'zh-CN': '日活不超过月活，月活不超过用户总数。',
    en: 'Daily users are at most monthly users, monthly at most all.',
  },
  severity: 'error',
  equatesMoney: false,
  find,
  examples: [
    { text: '截至2024年底,远山科技的月活跃用户为3320万,日活跃用户为910万。', expect: ['consistent'] },
    { text: '截至2024年底,远山科技的月活跃用户为3320万,日活跃用户为9100万。', expect: ['inconsistent'] },
  ],
};
