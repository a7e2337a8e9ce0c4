/** The top five customers of four periods are twenty, where none comes twice, and at most twenty otherwise. */
import { type Extent, monthOf } from '../../model/period.ts';
import type { FactIndex } from '../fact-index.ts';
import { number } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';

const TOP = /前([五十三]|\d{1,2})大(?:客户|供应商)/;
const NUMERALS: Readonly<Record<string, number>> = { 三: 3, 五: 5, 十: 10 };
const NONE_TWICE = /没有一[家个]是?(?:重合|重复)|没有重[合复]|无一重[合复]|各不相同|均不重[合复]/;

function* find(index: FactIndex): Iterable<Relation> {
  for (const count of index.facts) {
    const days = index.days(count);
    if (count.kind !== 'count' || count.unit !== '家' || days?.kind !== 'span' || count.copyOf) continue;
    const top = TOP.exec(count.quote)?.[1];
    const periods = periodsIn(days);
    if (!top || periods < 2) continue;
    const each = NUMERALS[top] ?? Number(top);
    yield {
      formula: number(periods * each, `${periods} × ${each}`),
      type: NONE_TWICE.test(count.quote) ? '=' : '>=',
      stated: count,
      worst: 'tension',
    };
  }
}

/** Whole years, and what begins another: three years and a half are four periods. */
const periodsIn = ({ from, months }: Extent): number => (monthOf(from) === 1 ? Math.ceil(months / 12) : 0);

export const rule: Rule = {
  id: 'top-customers-over-periods',
  title: { 'zh-CN': '各期前几大客户之和', en: 'Top customers over several periods' },
  about: {
    'zh-CN': '各期前五大客户若无一重合，家数应为期数乘以五。',
    en: 'The top customers of several periods are periods times that number, where none comes twice.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '从2022年到2025年上半年,远山科技的20家前五大客户中,没有一家是重合的。', expect: ['consistent'] },
    { text: '从2022年到2025年上半年,远山科技的25家前五大客户中,没有一家是重合的。', expect: ['tension'] },
  ],
};
