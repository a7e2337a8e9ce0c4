/** A figure of several companies together (两家公司合计营收51亿元) against each company's own. */
import type { Fact } from '../../model/fact.ts';
import { daysKey } from '../../model/period.ts';
import { type FactIndex, hasCue, sharpest } from '../fact-index.ts';
import { plus } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import { howMany } from '../numeral.ts';
import type { Relation, Rule } from '../relation.ts';

const MOST_COMPANIES = 12;

function* find(index: FactIndex): Iterable<Relation> {
  for (const total of index.facts) {
    yield* counted(index, total);
    const names = total.entity?.split('、') ?? [];
    if (names.length < 2 || total.copyOf || total.scope !== null) continue;
    if (!isAmount(total) || !(total.aggregate === 'total' || hasCue(total, 'total'))) continue;
    if (!index.within(names.length, MOST_COMPANIES, rule.id)) continue;
    const times = [...perTime(index, total, names)];
    const own = daysKey(total.period);
    for (const [time, parts] of times) {
      if (own !== null && time !== own) continue;
      // with no time of its own the total may be of any time that all of them have
      yield {
        formula: plus(...parts),
        type: '=',
        stated: total,
        alike: ['currency', 'measure', 'stance'],
        ...(own === null && times.length > 1 ? { tentative: true } : {}),
        ...(own === null ? { worst: 'tension' as const } : {}),
      };
    }
  }
}

/** 三家公司合计净增3020家,其中甲净增1280家,乙…,丙…: as many as the words say or name, each in the sentence. */
function* counted(index: FactIndex, total: Fact): Iterable<Relation> {
  const number = SEVERAL.exec(total.entity ?? '')?.[1];
  const named = total.entity?.split('、') ?? [];
  const most = number ? howMany(number) : named.length;
  if (most < 2 || total.copyOf || !(total.aggregate === 'total' || hasCue(total, 'total'))) return;
  const parts = index
    .sentence(total)
    .filter(
      (fact) =>
        fact !== total &&
        fact.entity !== null &&
        fact.kind === total.kind &&
        fact.unit === total.unit &&
        measure(fact) === measure(total) &&
        fact.per === null &&
        (number || named.includes(fact.entity)) &&
        fact.shareOf === null &&
        daysKey(fact.period) === daysKey(total.period),
    );
  const names = new Set(parts.map(({ entity }) => entity));
  if (names.size === parts.length && parts.length === most)
    yield { formula: plus(...parts), type: '=', stated: total, alike: ['currency', 'measure', 'stance'] };
}
const SEVERAL = /^(?:这|上述|以上|其他)?([二两三四五六七八九十])(?:家|个|大|名|位|款|地|省|市)/;

/** One amount of each company, by the times at which every one of them has one. */
function* perTime(index: FactIndex, total: Fact, names: readonly string[]): Iterable<[string, Fact[]]> {
  const times = new Map<string, Map<string, Fact[]>>();
  for (const fact of index.subjectsOf(names, measure(total))) {
    const time = daysKey(fact.period);
    if (time === null || !isAmount(fact) || fact.aggregate !== null || fact.copyOf || fact.kind !== total.kind)
      continue;
    const companies = times.get(time) ?? new Map<string, Fact[]>();
    companies.set(fact.entity!, [...(companies.get(fact.entity!) ?? []), fact]);
    times.set(time, companies);
  }
  for (const [time, companies] of times)
    if (companies.size === names.length) yield [time, names.map((name) => sharpest(companies.get(name)!)!)];
}

export const rule: Rule = {
  id: 'total-of-companies',
  title: { 'zh-CN': '多家合计', en: 'Several companies together' },
  about: {
    'zh-CN': '“两家合计”的数字应等于各家之和。',
    en: 'What several companies have together is the sum of what each has.',
  },
  severity: 'error',
  find,
  examples: [
    {
      text: '2024年,远山科技营收为38.4亿元,青禾汽车营收为12.6亿元。2024年,两家公司合计营收51亿元。',
      expect: ['consistent'],
    },
    {
      text: '2024年,远山科技营收为38.4亿元,青禾汽车营收为12.6亿元。2024年,两家公司合计营收61亿元。',
      expect: ['inconsistent'],
    },
  ],
};
