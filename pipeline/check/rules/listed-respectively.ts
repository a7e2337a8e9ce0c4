/** 分别: as many values as things they belong to, each with its own period, part or company. */
import type { Fact } from '../../model/fact.ts';
import { exactly } from '../../model/interval.ts';
import { type FactIndex, hasCue } from '../fact-index.ts';
import { number } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';

function* find(index: FactIndex): Iterable<Relation> {
  const done = new Set<number>();
  for (const first of index.facts) {
    if (!first.list || first.list.size < 2 || done.has(first.list.id) || first.copyOf) continue;
    done.add(first.list.id);
    const items = index.list(first);
    if (items.length !== first.list.size || !items.some((fact) => hasCue(fact, 'respectively'))) continue;
    const owners = new Set(items.map(owner)).size;
    yield {
      formula: number(items.length, `${items.map(({ text }) => text).join('、')}: ${items.length}`),
      type: '=',
      stated: {
        text: { 'zh-CN': `对应${owners}项`, en: `they belong to ${owners}` },
        hard: exactly(owners),
        typical: null,
        fine: '1',
      },
      unit: '项',
      currency: null,
      also: items,
      ...(owners === items.length ? {} : { missing: PAIRED }),
    };
  }
}

const owner = (fact: Fact) => [fact.entity, fact.scope, fact.metric, fact.period].join('\u0000');
const PAIRED = {
  'zh-CN': '并列的数字不能与所属的期间或主体一一对应',
  en: 'the listed figures cannot be paired with what they belong to',
};

export const rule: Rule = {
  id: 'listed-respectively',
  title: { 'zh-CN': '“分别”的对应', en: 'Lists told respectively' },
  about: {
    'zh-CN': '“分别”之后的数字个数应与所属项数相同。',
    en: 'As many figures after 分别 as there are things they belong to.',
  },
  severity: 'warning',
  equatesMoney: false,
  find,
  examples: [{ text: '2022年至2024年,远山科技的收入分别为1.2亿元、1.5亿元和3.1亿元。', expect: ['consistent'] }],
};
