/** A count, the names of what it counts and a value for each: 三家机构甲、乙和丙分别持股18.2%、12.4%和9.9%. */
import type { Fact } from '../../model/fact.ts';
import { exactly } from '../../model/interval.ts';
import { type FactIndex, textBetween } from '../fact-index.ts';
import { only } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';

/** Between the count and the first value: names in a row, whose values follow one by one. */
const NAMES = /^([^，,。；;：:（）()\d]{2,80})(?:分别|依次)[^，,。；;、\d]{0,12}$/;
const MOST = 30;

function* find(index: FactIndex): Iterable<Relation> {
  for (const first of index.facts) {
    if (first.list?.index !== 0 || first.list.size < 2 || first.copyOf) continue;
    const count = index.facts[index.place(first) - 1];
    if (!count || !isCount(count) || count.sentence !== first.sentence) continue;
    const names = NAMES.exec(textBetween(count, first))?.[1];
    const values = index.list(first);
    if (
      !names ||
      countOf(names) !== values.length ||
      /等$|的|营收|收入|利润|毛利/.test(names) ||
      !areNamed(names, values)
    )
      continue;
    yield {
      formula: only(count),
      type: '=',
      stated: {
        text: {
          'zh-CN': `列出了${values.length}项及其数值`,
          en: `${values.length} of them follow, each with its value`,
        },
        hard: exactly(values.length),
        typical: null,
        fine: '1',
      },
      also: values,
      worst: 'tension',
    };
  }
}

const isCount = (fact: Fact): boolean =>
  fact.kind === 'count' &&
  fact.hedge === null &&
  !fact.copyOf &&
  fact.written.digits.length === 1 &&
  /[家个名位种款类所座只]$/.test(fact.unit ?? '') &&
  Number(fact.written.digits[0]) <= MOST;

const countOf = (names: string): number => names.split(/[、和与及]/).length;

/** Whether each value is of one of the names and no two of the same. */
const areNamed = (names: string, values: readonly Fact[]): boolean => {
  const owners = values.map(({ entity, scope }) => [scope, entity].find((name) => name && names.includes(name)));
  return owners.every((name) => name !== undefined) && new Set(owners).size === owners.length;
};

export const rule: Rule = {
  id: 'count-of-listed',
  title: { 'zh-CN': '个数与逐一列出的数值', en: 'A count and the values listed for each' },
  about: {
    'zh-CN': '“三家…分别”：个数应与其后列出的名称和数值一样多。',
    en: 'A count against the names and values that are listed one by one behind it.',
  },
  severity: 'warning',
  find,
  examples: [
    {
      text: '上市前,远山科技的三家股东澄江资本、云溪创投和青禾基金分别持股18.2%、12.4%和9.9%。',
      expect: ['consistent'],
    },
    {
      text: '上市前,远山科技的四家股东澄江资本、云溪创投和青禾基金分别持股18.2%、12.4%和9.9%。',
      expect: ['tension'],
    },
  ],
};
