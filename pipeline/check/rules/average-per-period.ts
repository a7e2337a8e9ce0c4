/** A mean per month, quarter or day against the total of the span: 月均消耗 × 6 = 半年流出. */
import type { Fact } from '../../model/fact.ts';
import { lengthOf } from '../../model/period.ts';
import type { FactIndex } from '../fact-index.ts';
import { number, over } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
/** Different words for money that goes out; only within one sentence are they taken for the same. */
const OUTFLOWS = new Set(['cash-burn', 'operating-outflow', 'spending']);

function* find(index: FactIndex): Iterable<Relation> {
  for (const mean of index.facts) {
    const step = mean.per === null ? undefined : MONTHS[mean.per];
    if (mean.per === 'day') yield* aDay(index, mean);
    if (step === undefined || mean.kind !== 'money' || mean.change !== null || mean.copyOf) continue;
    const total = totalOf(index, mean);
    const months = total ? (index.days(total)?.months ?? 0) : 0;
    if (!total || months <= step || months % step !== 0) continue;
    const count = months / step;
    yield {
      formula: over(total, number(count)),
      type: '=',
      stated: mean,
      alike: ['entity', 'currency', 'stance'],
      ...(measure(total) === measure(mean) || isUnnamed(mean)
        ? {}
        : { worst: total.sentence === mean.sentence ? ('inconsistent' as const) : ('undecidable' as const) }),
    };
  }
}

/** 净流出1.6亿元,月均约0.5亿元: of the amount before it. */
const isUnnamed = ({ metric }: Fact): boolean => metric === null || /^[月季年]均$/.test(metric);

/** 日均: over the days of the span; what is only done on trading days is not. */
function* aDay(index: FactIndex, mean: Fact): Iterable<Relation> {
  if (mean.kind !== 'money' || mean.change !== null || mean.copyOf || /成交|交易/.test(mean.metric ?? '')) return;
  const total = mean.period === null ? null : index.amount(mean, measure(mean), mean.scope);
  const days = total && index.days(total);
  if (!total || days?.kind !== 'span') return;
  yield {
    formula: over(total, number(lengthOf(days))),
    type: '=',
    stated: mean,
    alike: ['entity', 'currency', 'stance'],
    worst: 'tension',
  };
}

function totalOf(index: FactIndex, mean: Fact): Fact | null {
  if (isUnnamed(mean)) {
    const last = index.facts[index.place(mean) - 1];
    const fits = last?.sentence === mean.sentence && isAmount(last) && last.unit === mean.unit;
    return fits && index.sameTime(last, mean) ? last : null;
  }
  const own = mean.period === null ? null : index.amount(mean, measure(mean), mean.scope);
  if (own) return own;
  if (!OUTFLOWS.has(measure(mean) ?? '')) return null;
  const outflow = (fact: Fact) =>
    isAmount(fact) &&
    OUTFLOWS.has(measure(fact) ?? '') &&
    fact.entity === mean.entity &&
    index.days(fact)?.kind === 'span';
  const before = index.sentence(mean).filter((fact) => fact !== mean && fact.start < mean.start && outflow(fact));
  if (before.length > 0) return before.at(-1)!;
  const latest = ['operating-outflow', 'cash-burn']
    .flatMap((name) => index.subject(mean, null, name))
    .filter((fact) => fact !== mean && outflow(fact));
  return latest.length === 1 && mean.period === null ? latest[0]! : null;
}

export const rule: Rule = {
  id: 'average-per-period',
  title: { 'zh-CN': '均值与总额', en: 'A mean against its total' },
  about: {
    'zh-CN': '用总额除以月数(季数、年数)重算月均等。',
    en: 'Recomputes a monthly, quarterly or yearly mean from the total.',
  },
  severity: 'error',
  find,
  examples: [
    { text: '2025年上半年,远山科技经营性现金流出13.27亿元,月均消耗超过2亿元。', expect: ['consistent'] },
    { text: '2025年上半年,远山科技经营性现金流出13.27亿元,月均消耗超过3亿元。', expect: ['inconsistent'] },
    { text: '2024年,远山科技营收为36.5亿元,日均营收约1000万元。', expect: ['consistent'] },
    { text: '2024年,远山科技营收为36.5亿元,日均营收约3000万元。', expect: ['tension'] },
  ],
};
