/** A year of birth or founding and an age or a length of time since then, in one sentence. */
import { interval } from '../../model/interval.ts';
import { yearOf } from '../../model/period.ts';
import { type FactIndex, wordsBefore } from '../fact-index.ts';
import { only } from '../formula.ts';
import type { Claim, Relation, Rule } from '../relation.ts';

const BORN = /(?:出生于|生于)(\d{4})年|(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?出生|(\d{4})年生/;
const FOUNDED = /(?:成立于|创立于|创办于|创建于)(\d{4})年|(\d{4})年(?:\d{1,2}月)?(?:成立|创立|创办)/;
const SINCE = /(?:成立|创立|创办|创建)(?:于\d{4}年)?[，,]?(?:至今|迄今|距今|以来|已有?|了)*[^，,。前头]{0,4}$/;

const THEN =
  /^[^，,。]{0,2}(?:时|那年|起|开始|成为|当选|出任|担任|升任|就任|接[任班]|创[办立业]|加入|进入|考[入上]|毕业|入[行职学伍]|离[开职]|退休|去世|结婚|出道)/;

function* find(index: FactIndex): Iterable<Relation> {
  for (const fact of index.facts) {
    if (fact.copyOf || fact.hedge !== null || fact.aggregate === 'average') continue;
    const age = fact.kind === 'age';
    // 29岁成为合伙人: as old then, not now
    if (age && THEN.test(index.tail(fact))) continue;
    if (!age && !(fact.kind === 'duration' && fact.unit === '年')) continue;
    if (!age && !SINCE.test(wordsBefore(fact))) continue;
    const year = (age ? BORN : FOUNDED).exec(fact.quote)?.slice(1).find(Boolean);
    const now = index.days(fact)?.to ?? index.sheet.source.published ?? latest(index);
    if (!year || !now) continue;
    const years = yearOf(now) - Number(year);
    // before or after the birthday, counted from one or from zero
    if (years > 0) yield { formula: only(fact), type: '=', stated: claim(year, years), worst: 'tension' };
  }
}

/** The last day that the article gives figures of, where it does not say when it was written. */
const latest = (index: FactIndex): string | null =>
  index.facts
    .filter(({ stance }) => stance === 'actual')
    .map((fact) => index.days(fact)?.to ?? '')
    .reduce((a, b) => (a > b ? a : b), '') || null;

const claim = (year: string, years: number): Claim => ({
  text: { 'zh-CN': `${year}年至今为${years}年`, en: `${years} years since ${year}` },
  hard: interval(years - 1, years + 1),
  typical: null,
  fine: '1',
});

export const rule: Rule = {
  id: 'age-and-birth',
  title: { 'zh-CN': '年龄与出生、成立年份', en: 'An age against the year of birth' },
  about: {
    'zh-CN': '同句中的出生或成立年份与年龄、年数应相符。',
    en: 'A year of birth or founding and the age or years given in the same sentence must fit.',
  },
  severity: 'warning',
  equatesMoney: false,
  find,
  examples: [
    { text: '远山科技的创始人出生于1986年,2026年3月时40岁。', expect: ['consistent'] },
    { text: '远山科技的创始人出生于1986年,2026年3月时30岁。', expect: ['tension'] },
    { text: '远山科技的创始人1986年出生,29岁成为合伙人。', expect: [] },
  ],
};
