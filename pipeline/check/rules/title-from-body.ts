/**
 * A figure of a title is one of the body. Where the body has it nowhere, but has one of the same quantity that differs by
 * one slip of the pen, one of the two is mistyped.
 */
import type { Fact } from '../../model/fact.ts';
import type { FactIndex } from '../fact-index.ts';
import { only } from '../formula.ts';
import { measure } from '../measure.ts';
import type { Relation, Rule } from '../relation.ts';
import { isOneSlip } from '../slips.ts';
import { meets } from '../verdict.ts';

/** Figures of titles that are looked at. */
const MOST_TITLES = 50;

function* find(index: FactIndex): Iterable<Relation> {
  for (const title of index.facts.filter(isTold).slice(0, MOST_TITLES)) {
    const body = index.facts.filter((fact) => !fact.heading && fact.kind === title.kind && fact.unit === title.unit);
    if (body.some((fact) => meets(only(fact), title))) continue;
    const likes = body.filter((fact) => isLike(fact, title) && isOneSlip(relation(fact, title), index.list, true));
    const values = new Set(likes.map(({ written }) => written.digits[0]));
    if (likes[0] && values.size === 1) yield relation(likes[0], title);
  }
}

const isTold = (fact: Fact): boolean =>
  fact.heading && fact.hedge === null && !fact.copyOf && fact.written.digits.length === 1 && measure(fact) !== null;

const isLike = (fact: Fact, title: Fact): boolean =>
  measure(fact) === measure(title) &&
  fact.hedge === null &&
  (fact.change === null) === (title.change === null) &&
  (fact.shareOf === null) === (title.shareOf === null) &&
  fact.aggregate === title.aggregate &&
  (title.entity === null || fact.entity === title.entity);

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
  ],
};
