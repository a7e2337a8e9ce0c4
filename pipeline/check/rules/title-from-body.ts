/**
 * A figure of a title is one of the body. Where the body has it nowhere, but has one of the same quantity that differs by
 * one slip of the pen, one of the two is mistyped.
 */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { only } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { isOneSlip } from '../slips.ts';
import { meets } from '../verdict.ts';

/** Figures of titles that are looked at. */
const MOST_TITLES = 50;

function* find(index: FactIndex): Iterable<Relation> {
  for (const title of index.first(index.facts.filter(isTold), MOST_TITLES, rule.id)) {
    const body = index.facts.filter((fact) => !fact.heading && fact.kind === title.kind && isOneUnit(fact, title));
    // in whatever currency: titles leave it out
    if (index.facts.some((fact) => !fact.heading && fact.kind === title.kind && meets(only(fact), title))) continue;
    if (body.some((fact) => isLossOf(fact, title))) continue;
    const likes = body.filter((fact) => isLike(fact, title));
    const meant = title.hedge
      ? onlyMeant(index, ofShortName(body, title), title)
      : (onlyMeant(index, likes, title) ?? slipped(index, likes, title));
    if (meant) yield relation(meant, title);
  }
}

/** 净利润-1.03亿元, 亏损1.03亿元: a loss is printed with a minus, or said. */
const isLossOf = (fact: Fact, title: Fact): boolean =>
  fact.written.digits[0]!.startsWith('-') !== title.written.digits[0]!.startsWith('-') &&
  fact.written.digits[0]!.replace('-', '') === title.written.digits[0]!.replace('-', '');

/** Titles leave the unit out: 减少3.1万. */
const isOneUnit = (fact: Fact, title: Fact): boolean =>
  fact.unit === title.unit || (title.unit === null && title.kind === 'count' && Number(title.written.fine) >= 1000);

const isTold = (fact: Fact): boolean =>
  fact.heading && !fact.copyOf && fact.written.digits.length === 1 && measure(fact) !== null;

const isLike = (fact: Fact, title: Fact): boolean =>
  kin(fact) === kin(title) &&
  fact.hedge === null &&
  (fact.change === title.change || (fact.change !== null && title.change === 'other')) &&
  fact.direction === title.direction &&
  fact.stance === title.stance &&
  (fact.shareOf === null) === (title.shareOf === null) &&
  fact.aggregate === title.aggregate &&
  (title.entity === null || fact.entity === title.entity);

/** Titles call the owners' part of the profit the profit. */
const kin = (fact: Fact): string | null => (measure(fact) === 'net-profit-parent' ? 'net-profit' : measure(fact));

/** 青禾突破四万辆: companies are called by the beginnings of their names, and what they did is not said. */
const ofShortName = (body: readonly Fact[], title: Fact): Fact[] =>
  title.entity === null && title.kind === 'count' && title.metric !== null && title.metric.length > 1
    ? body.filter((fact) => isAmount(fact) && fact.hedge === null && fact.entity?.startsWith(title.metric!) === true)
    : [];

/** The one value that the body gives for what the title says, at the time it is of. */
function onlyMeant(index: FactIndex, likes: readonly Fact[], title: Fact): Fact | null {
  const days = index.days(title);
  if (!days || title.scope !== null) return null;
  const own = likes.filter((fact) => {
    const span = index.days(fact);
    return (
      fact.scope === null && span && span.to === days.to && (days.kind === span.kind ? span.from === days.from : true)
    );
  });
  return new Set(own.map(({ written }) => written.digits[0])).size === 1 ? own[0]! : null;
}

/** One that differs by a slip of the pen; of several the first that is of the title's time. */
function slipped(index: FactIndex, likes: readonly Fact[], title: Fact): Fact | null {
  const near = likes.filter((fact) => isOneSlip(relation(fact, title), index.list, true));
  return near.find((fact) => index.sameTime(fact, title, true)) ?? near[0] ?? null;
}

const relation = (fact: Fact, title: Fact): Relation => ({
  formula: only(fact),
  type: '=',
  stated: title,
  alike: ['stance'],
  adjoining: true,
  worst: 'tension',
});

export const rule: Rule = {
  id: 'title-from-body',
  title: { 'zh-CN': '标题数字的出处', en: 'Where a title has its figure from' },
  about: {
    'zh-CN': '标题数字应见于正文；正文没有而同一指标只差一处笔误时指出。',
    en: 'A figure of a title stands in the body; told where the body has one of its quantity that is one slip away.',
  },
  severity: 'warning',
  find,
  examples: [
    { text: '# 远山科技营收增长38.4%\n\n2024年,远山科技营收为12.6亿元,同比增长38.4%。', expect: [] },
    { text: '# 远山科技营收增长83.4%\n\n2024年,远山科技营收为12.6亿元,同比增长38.4%。', expect: ['tension'] },
    {
      text: '# 远山科技2024年净利润同比增长5.2%\n\n2024年,远山科技归母净利润为12.6亿元,同比增长4.2%。',
      expect: ['tension'],
    },
    {
      text: '# 青禾突破五万辆\n\n2024年11月,青禾汽车交付41260辆。',
      expect: [],
    },
  ],
};
