/** A multiple against both amounts: 研发开支是收入的7倍多. */
import type { Fact } from '../../model/fact.ts';
import { daysKey } from '../../model/period.ts';
import { CURRENCIES_DIFFER } from '../comparable.ts';
import { type FactIndex, textBetween } from '../fact-index.ts';
import { over } from '../formula.ts';
import { plainValue } from '../growth.ts';
import { isAmount, measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { baseOf, partOf } from '../shares.ts';

function* find(index: FactIndex): Iterable<Relation> {
  yield* ofNext(index);
  yield* ofPeriod(index);
  for (const multiple of index.facts) {
    if (multiple.kind !== 'multiple' || multiple.shareOf === null || multiple.change !== null || multiple.copyOf)
      continue;
    const base = baseOf(index, multiple);
    const part = partOf(index, multiple, base);
    if (!base || !part || base.kind !== part.kind) continue;
    yield {
      formula: over(part, base),
      type: '=',
      stated: multiple,
      unit: '倍',
      alike: ['entity', 'stance'],
      ...(part.currency === base.currency ? {} : { missing: CURRENCIES_DIFFER }),
    };
  }
}

/** 是2023年3.12亿元的近两倍: of the amount that stands right before it. */
function* ofNext(index: FactIndex): Iterable<Relation> {
  for (const multiple of index.facts) {
    if (multiple.kind !== 'multiple' || multiple.change !== null || multiple.copyOf) continue;
    const base = index.facts[index.place(multiple) - 1];
    if (
      base?.sentence !== multiple.sentence ||
      !isLevel(base) ||
      !/^的[近约逾超达]?过?$/.test(textBetween(base, multiple))
    )
      continue;
    const part = index
      .sentence(base)
      .findLast((fact) => fact.end <= base.start && isLevel(fact) && fact.unit === base.unit);
    if (part && /[是为达相当]/.test(textBetween(part, base)))
      yield { formula: over(part, base), type: '=', stated: multiple, unit: '倍', alike: ['stance'] };
  }
}

/** 三季度盈利186.4亿元,约为二季度的2.9倍: of the same quantity at the time that stands right before it. */
function* ofPeriod(index: FactIndex): Iterable<Relation> {
  for (const multiple of index.facts) {
    if (multiple.kind !== 'multiple' || multiple.copyOf || !/的[近约逾超达]?过?$/.test(index.lead(multiple))) continue;
    const times = index.periodsOf(multiple).filter(({ end }) => end <= multiple.start);
    const [before, last] = times.slice(-2);
    if (!last || multiple.start - last.end > 3 || !last.norm) continue;
    const levels = index
      .block(multiple)
      .filter((fact) => isLevel(fact) && fact.kind !== 'other' && measure(fact) === measure(multiple))
      .filter(
        (fact) =>
          fact.sentence === multiple.sentence ||
          (fact.entity === multiple.entity && (fact.scope ?? '') === (multiple.scope ?? '')),
      );
    const at = (norm: string | null | undefined) =>
      norm ? levels.filter((fact) => daysKey(fact.period) === daysKey(norm)) : [];
    const [bases, parts] = [at(last.norm), at(before?.norm ?? levels.findLast(({ end }) => end <= last.start)?.period)];
    const [base, part] = [bases[0], parts[0]];
    if (bases.length === 1 && parts.length === 1 && base && part && base !== part && base.unit === part.unit)
      yield { formula: over(part, base), type: '=', stated: multiple, unit: '倍', alike: ['stance'], worst: 'tension' };
  }
}

/** 日均客流1.2万人次,是4000人次的3倍: a mean is so many times another as well. */
const isLevel = (fact: Fact): boolean =>
  isAmount(fact) || (plainValue(fact) && fact.kind !== 'percent' && !fact.copyOf);

export const rule: Rule = {
  id: 'multiple-of-amount',
  title: { 'zh-CN': '倍数与金额', en: 'A multiple against its amounts' },
  about: { 'zh-CN': '用两个金额重算“是…的N倍”。', en: 'Recomputes a multiple from both amounts.' },
  severity: 'error',
  find,
  examples: [
    { text: '2024年,远山科技收入为3.12亿元,研发开支为21.95亿元,是收入的7倍多。', expect: ['consistent'] },
    { text: '2024年,远山科技收入为3.12亿元,研发开支为21.95亿元,是收入的9倍多。', expect: ['inconsistent'] },
    { text: '远山科技2024年营收为6.1亿元,是2023年3.12亿元的近两倍。', expect: ['consistent'] },
    {
      text: '2025年二季度,远山科技盈利63.5亿元。2025年三季度,远山科技盈利186.4亿元,约为二季度的3.9倍。',
      expect: ['tension'],
    },
    { text: '2024年,远山科技的新店日均客流为1.2万人次,是老店4000人次的5倍。', expect: ['inconsistent'] },
    { text: '远山科技2024年营收为9.1亿元,是2023年3.12亿元的近两倍。', expect: ['inconsistent'] },
  ],
};
