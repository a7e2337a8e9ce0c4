/** Growth from one year to the next, where both values are given and no rate is. */
import type { Fact } from '../../model/fact.ts';
import { yearOf } from '../../model/period.ts';
import type { FactIndex } from '../fact-index.ts';
import { minus, number, over, percent } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

const WANTED = new Set(['revenue', 'net-profit', 'net-profit-parent']);

function* find(index: FactIndex): Iterable<Relation> {
  for (const group of index.subjects()) {
    const name = measure(group[0]!);
    if (name === null || !WANTED.has(name)) continue;
    const years = new Map<number, Fact>();
    for (const fact of group) {
      const days = index.days(fact);
      if (
        days?.months === 12 &&
        isAmount(fact) &&
        fact.kind === 'money' &&
        fact.aggregate === null &&
        !fact.hedge &&
        !fact.copyOf &&
        fact.stance === 'actual' &&
        !years.has(yearOf(days.to))
      )
        years.set(yearOf(days.to), fact);
    }
    const said = new Set(
      group.filter(({ change }) => change === 'yoy').map((fact) => index.days(fact)?.to.slice(0, 4)),
    );
    for (const [year, fact] of years) {
      const before = years.get(year - 1);
      if (
        !before ||
        before.currency !== fact.currency ||
        said.has(String(year)) ||
        Number(before.written.digits[0]) <= 0 ||
        Number(fact.written.digits[0]) <= 0
      )
        continue;
      yield {
        formula: percent(minus(over(fact, before), number(1))),
        type: '=',
        stated: null,
        derives: 'growth',
        unit: '%',
        currency: null,
      };
    }
  }
}

export const rule: Rule = {
  id: 'growth-between',
  title: { 'zh-CN': '相邻两年的增速', en: 'Growth from year to year' },
  about: { 'zh-CN': '两年数值都有而未写增速时推算。', en: 'Where both years are given and no rate is.' },
  severity: 'note',
  equatesMoney: false,
  find,
  examples: [{ text: '2023年和2024年,远山科技的收入分别为1.25亿元和3.12亿元。', expect: ['derived'] }],
};
