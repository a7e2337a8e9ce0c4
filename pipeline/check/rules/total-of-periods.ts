/**
 * A cumulative figure is the sum of the periods that make up its span: 2022 + 2023 + 2024 + nine months of 2025.
 * Where the text gives only some of those periods, the total is at least what they add up to.
 */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { plus } from '../formula.ts';
import { isAmount, isFlow, measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { distinct, partsOf, tile } from '../tiles.ts';

/** 近十年累计: longer than what the text gives. */
const LONGER = /(?:近|过去|最近|[十百]年)[^，,。；;]{0,6}(?:累计|合计|共计|总计)|成立以来|历年/;

const summed = (fact: Fact) => fact.aggregate === 'cumulative' || fact.aggregate === 'total';

function* find(index: FactIndex): Iterable<Relation> {
  for (const group of index.subjects()) {
    const name = measure(group[0]!);
    const amounts = group.filter((fact) => isAmount(fact) && index.days(fact)?.kind === 'span');
    for (const total of amounts) {
      if (!summed(total) && !(isFlow(name) && total.kind === 'money')) continue;
      if (LONGER.test(index.lead(total))) continue;
      const parts = partsOf(index, total, amounts);
      const same = parts.filter(({ currency }) => currency === total.currency);
      const tiles = tile(index, total, same);
      const alike = ['entity', 'scope', 'currency', 'stance'] as const;
      if (tiles) {
        if (tiles.length > 1) yield { formula: plus(...tiles), type: '=', stated: total, alike };
        continue;
      }
      // 分别为3亿元、4亿元和5亿美元: with one of the currencies mistaken the digits may still add up
      const mixed = same.length < parts.length ? tile(index, total, parts) : null;
      if (mixed && mixed.length > 1)
        yield { formula: plus(...mixed), type: '=', stated: total, alike, tentative: true };
      // where its span could not be read: everything of the paragraph up to it may be what it adds up
      const told = summed(total) && !mixed ? before(index, total, amounts) : [];
      if (told.length > 2) yield { formula: plus(...told), type: '=', stated: total, alike, tentative: true };
      const apart = disjoint(index, same);
      if (summed(total) && apart.length > 1 && name !== 'net-profit' && sameCopy(total, apart))
        yield { formula: plus(...apart), type: '<=', stated: total, alike, worst: 'tension' };
    }
  }
}

const before = (index: FactIndex, total: Fact, amounts: readonly Fact[]): Fact[] =>
  distinct(
    index,
    amounts.filter((fact) => fact.block === total.block && fact.end <= total.start && fact.aggregate === null),
  );

const sameCopy = (total: Fact, parts: readonly Fact[]) => !total.copyOf && parts.every((part) => !part.copyOf);

/** Longest first, those that do not overlap. */
function disjoint(index: FactIndex, facts: readonly Fact[]): Fact[] {
  const days = (fact: Fact) => index.days(fact)!;
  const chosen: Fact[] = [];
  for (const fact of distinct(index, facts).sort((a, b) => days(b).months - days(a).months)) {
    if (chosen.every((other) => days(other).to < days(fact).from || days(fact).to < days(other).from))
      chosen.push(fact);
  }
  return chosen.sort((a, b) => (days(a).from < days(b).from ? -1 : 1));
}

export const rule: Rule = {
  id: 'total-of-periods',
  title: { 'zh-CN': '累计等于各期之和', en: 'A total equals its periods' },
  about: {
    'zh-CN': '累计数、全年数与构成它的各期数字相加后比较。',
    en: 'Adds the periods that make up the span of a total and compares.',
  },
  severity: 'error',
  find,
  examples: [
    {
      text: '2022年至2024年,远山科技的净亏损分别为1.20亿元、2.30亿元和3.40亿元,三年累计亏损6.9亿元。',
      expect: ['consistent'],
    },
    {
      text: '2022年至2024年,远山科技的净亏损分别为1.20亿元、2.30亿元和3.40亿元,三年累计亏损7.9亿元。',
      expect: ['inconsistent'],
    },
    { text: '2023年和2024年,青禾汽车的营收分别为11亿元和18亿元,两年累计营收超28亿元。', expect: ['consistent'] },
  ],
};
