/**
 * A headline figure repeats a figure of the body or adds up several of one quantity. Titles leave out unit, entity and
 * date, so what they stand for is guessed: only a guess that nearly fits is called a tension.
 */

import { Decimal } from '../../model/decimal.ts';
import type { Fact } from '../../model/fact.ts';
import { type FactIndex, push } from '../fact-index.ts';
import { only, plus, pointOf } from '../formula.ts';
import { isAmount, measure } from '../measure.ts';
import type { Formula, Relation, Rule } from '../relation.ts';
import { meets } from '../verdict.ts';

/** Groups of up to this many figures are added up. */
const MOST_PARTS = 4;
/** How near a guess must come to be held against a title that names its quantity. */
const NEAR = 0.02;

function* find(index: FactIndex): Iterable<Relation> {
  const titles = index.facts.filter(
    (fact) => fact.heading && !attributed(fact) && isSum(fact) && !fact.copyOf && fact.written.digits.length === 1,
  );
  if (titles.length === 0) return;
  const all = groupSums(index);
  const sums = all.filter(({ facts }) => isOneCurrency(facts));
  const mixed = all.filter(({ facts }) => !isOneCurrency(facts));
  for (const title of titles.slice(0, 50)) {
    const own = measure(title);
    const fits = (fact: Fact) =>
      !fact.heading &&
      fact.kind === 'money' &&
      (title.currency === null || fact.currency === title.currency) &&
      (own === null || measure(fact) === own || fact.metric?.endsWith(title.metric ?? '') === true) &&
      (title.entity === null || fact.entity === title.entity);
    const single = index.facts.filter((fact) => fits(fact) && fact.hedge === null).map((fact) => only(fact));
    const group =
      title.entity === null ? sums.filter(({ facts }) => facts.every(fits)).map(({ formula }) => formula) : [];
    // 超百亿 says little of how near: the first that fits is what the title is about
    const isBound = title.hedge !== null && title.hedge !== 'about';
    const nearest = [...single, ...group]
      .map((formula) => ({ formula, gap: distance(formula, title) }))
      .filter(({ formula, gap }) => (own !== null && gap < NEAR) || (gap < 0.5 && meets(formula, title)))
      .sort((a, b) => (isBound ? 0 : a.gap - b.gap))[0];
    // a title that names the quantity, or is precise, means the only group of companies, however far off
    const whole = (own !== null || isPrecise(title)) && group.length === 1 ? group[0]! : null;
    const formula = nearest?.formula ?? whole;
    if (formula) yield { formula, type: '=', stated: title, worst: 'tension' };
    else if (title.entity === null) yield* inMixedCurrency(mixed, title);
  }
}

/** Digits that add up to the title, were they of one currency. */
function* inMixedCurrency(groups: readonly { formula: Formula; facts: Fact[] }[], title: Fact): Iterable<Relation> {
  for (const { formula, facts } of groups)
    yield { formula, type: '=', stated: title, alikeAmong: facts, alike: ['currency'], tentative: true };
}

const isOneCurrency = (facts: readonly Fact[]): boolean =>
  facts.every(({ currency }) => currency === facts[0]!.currency);
/** Three digits or more, and nothing that makes them loose. */
const isPrecise = ({ hedge, text }: Fact): boolean => hedge === null && text.replace(/\D|0+(?=\D*$)/g, '').length >= 3;

/** Titles drop the unit: 1765亿. */
const isSum = ({ kind, unit, written }: Fact) =>
  kind === 'money' || (kind === 'count' && unit === null && Number(written.fine) >= 10_000);

/** A title that says whose, what and when is held against the body like any other fact. */
const attributed = (fact: Fact) =>
  fact.unit !== null && fact.entity !== null && fact.metric !== null && fact.period !== null;

/** Sums of one quantity at one time over entities. */
function groupSums(index: FactIndex): { formula: Formula; facts: Fact[] }[] {
  const groups = new Map<string, Fact[]>();
  for (const [name, facts] of index.measures()) {
    for (const fact of facts) {
      const days = index.days(fact);
      if (
        fact.heading ||
        !isAmount(fact) ||
        fact.kind !== 'money' ||
        fact.scope !== null ||
        fact.entity === null ||
        fact.copyOf ||
        !days ||
        fact.stance !== 'actual'
      )
        continue;
      push(groups, [name, days.to, days.from].join('\u0000'), fact);
    }
  }
  return [...groups.values()]
    .map((facts) => [...new Map(facts.map((fact) => [fact.entity, fact])).values()])
    .filter((facts) => facts.length > 1 && facts.length <= MOST_PARTS)
    .map((facts) => ({ formula: plus(...facts), facts }));
}

const distance = (formula: Formula, title: Fact): number => {
  const [value, printed] = [pointOf(formula)!, Decimal.of(title.written.digits[0]!)];
  return printed.isZero() ? 1 : value.minus(printed).abs().div(printed.abs()).toNear();
};

export const rule: Rule = {
  id: 'title-against-body',
  title: { 'zh-CN': '标题与正文', en: 'Title against body' },
  about: {
    'zh-CN': '标题中的金额应是正文中的某个数或同类数之和。',
    en: 'An amount in the title is one of the body or the sum of several of one kind.',
  },
  severity: 'error',
  find,
  examples: [
    {
      text: '# 1765亿,两家车企上市\n\n3月2日,青禾汽车上市,总市值为1066亿港元。同日,远山汽车上市,总市值为698亿港元。',
      expect: ['consistent-by-rounding'],
    },
    {
      text: '# 2765亿,两家车企上市\n\n3月2日,青禾汽车上市,总市值为1066亿港元。同日,远山汽车上市,总市值为698亿港元。',
      expect: ['tension'],
    },
  ],
};
