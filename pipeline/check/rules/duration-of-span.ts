/** A length of time said of a total (三年半时间内累计亏损…) against the span that the total covers. */
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, wordsBefore, wordsBehind } from '../fact-index.ts';
import { number } from '../formula.ts';
import type { Relation, Rule } from '../relation.ts';

const MONTHS: Readonly<Record<string, number>> = { 年: 12, 个月: 1, 个季度: 3 };
/** Characters between the length and its total. */
const NEAR = 16;

function* find(index: FactIndex): Iterable<Relation> {
  for (const length of index.facts) {
    const step = length.kind === 'duration' ? MONTHS[length.unit ?? ''] : undefined;
    if (step === undefined || length.copyOf) continue;
    // 5年期 is a term, no stretch of time that passed
    if (wordsBehind(length).startsWith('期')) continue;
    // 前7个月: a part of the year
    if (/前\s?$/.test(wordsBefore(length))) continue;
    const total = index.sentence(length).find((fact) => fact.start >= length.end && fact !== length);
    if (!total || total.start - length.end > NEAR || total.aggregate !== 'cumulative') continue;
    const months = index.days(total)?.months ?? 0;
    // three years in a single one: the span was not found
    if (months < 12 || (step === 12 && months === 12) || isGuessed(total)) continue;
    yield {
      formula: number(months / step, spanOf(total)),
      type: '=',
      stated: length,
      unit: length.unit,
      currency: null,
      also: [total],
      // the span of a total is often read from these very words
      worst: 'tension',
    };
  }
}

/** Of the time that most of the article is of, or the sentence before. */
const isGuessed = ({ why }: Fact): boolean =>
  why.some(({ attribute, rule }) => attribute === 'period' && /^(?:reporting period|carried over)/.test(rule));

const spanOf = ({ period }: Fact) => period!.replace('..', '–');

export const rule: Rule = {
  id: 'duration-of-span',
  title: { 'zh-CN': '时长与期间', en: 'A length of time against its span' },
  about: {
    'zh-CN': '“三年半累计…”的时长应与累计的起止期间相符。',
    en: 'The length said of a cumulative figure must fit the span it covers.',
  },
  severity: 'warning',
  find,
  examples: [
    {
      text: '2022年至2024年,远山科技的净亏损分别为1.20亿元、2.30亿元和3.40亿元,三年累计亏损6.9亿元。',
      expect: ['consistent'],
    },
  ],
};
