/** A length of time against the two dates of its sentence that it lies between: 3月1日递交…,9月1日上市,前后用了6个月. */
import type { Fact } from '../../model/fact.ts';
import { interval } from '../../model/interval.ts';
import type { Extent } from '../../model/period.ts';
import type { FactIndex } from '../fact-index.ts';
import { only } from '../formula.ts';
import type { Claim, Relation, Rule } from '../relation.ts';

const DAYS: Readonly<Record<string, number>> = { 年: 365.25, 个月: 30.44, 周: 7, 天: 1, 日: 1, 小时: 1 / 24 };
const BETWEEN = /用了|用时|历时|耗时|前后|相隔|间隔|相距|相差|过去了|仅过|过了|之间|共计/;

function* find(index: FactIndex): Iterable<Relation> {
  for (const length of index.facts) {
    const unit = DAYS[length.unit ?? ''];
    if (length.kind !== 'duration' || unit === undefined || length.copyOf || length.written.digits.length > 1) continue;
    if (!BETWEEN.test(index.lead(length))) continue;
    const dates = datesBefore(index, length);
    if (dates.length === 2) yield { formula: only(length), type: '=', stated: claim(dates, unit), worst: 'tension' };
  }
}

/** The two different times of the sentence that stand before the length. */
function datesBefore(index: FactIndex, length: Fact): Extent[] {
  const found = new Map<string, Extent>();
  for (const { start, end, norm } of index.periodsOf(length)) {
    const days = end <= length.start && start >= length.sentence ? index.daysOf(norm) : null;
    if (days) found.set(`${days.from}/${days.to}`, days);
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** From the shortest to the longest that may lie between two times, days counted with or without both ends. */
function claim([first, second]: readonly Extent[], unit: number): Claim {
  const between = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const low = between(first!.to, second!.from) - 1;
  const high = between(first!.from, second!.to) + 1;
  const whole = unit > 1 ? 0.5 : 0;
  return {
    text: {
      'zh-CN': `${first!.from}至${second!.to}相隔${Math.round(between(first!.from, second!.to))}天`,
      en: `from ${first!.from} to ${second!.to} are ${Math.round(between(first!.from, second!.to))} days`,
    },
    hard: interval(Math.max(0, low / unit - whole), high / unit + whole),
    typical: null,
    fine: '1',
  };
}

export const rule: Rule = {
  id: 'time-between-dates',
  title: { 'zh-CN': '时长与前后日期', en: 'A length of time between two dates' },
  about: {
    'zh-CN': '“前后用了6个月”应与同句的两个日期相符。',
    en: 'A length of time said to lie between the two dates of its sentence must fit them.',
  },
  severity: 'warning',
  equatesMoney: false,
  find,
  examples: [
    { text: '2025年3月1日远山科技递交招股书,2025年9月1日上市,前后用了6个月。', expect: ['consistent'] },
    { text: '2025年3月1日远山科技递交招股书,2025年9月1日上市,前后用了9个月。', expect: ['tension'] },
    { text: '远山科技2025年3月1日开工,2025年3月21日完工,历时20天。', expect: ['consistent'] },
  ],
};
