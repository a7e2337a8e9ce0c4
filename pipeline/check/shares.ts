import type { Fact } from '../model/fact.ts';
import { type FactIndex, textBetween, wordsBefore } from './fact-index.ts';
import { only, over, percent } from './formula.ts';
import { isAmount, measure, measureOf } from './measure.ts';
import { isBracketed } from './neighbours.ts';
import type { Formula } from './relation.ts';
import { isLikely, meets } from './verdict.ts';

/** 持有9918万股(其中8123万股为无限售股): some of the amount before the bracket. */
export const isOfWhich = (fact: Fact): boolean =>
  isBracketed(fact) && /[（(]\s*其中[^（()）]*$/.test(wordsBefore(fact));

/** The amount that a share or multiple is a share of: the same entity's, at the same time. */
export function baseOf(index: FactIndex, share: Fact): Fact | null {
  if (share.shareOf === null) return null;
  const name = measureOf(share.shareOf);
  const bracketed = bracketedBy(index, share);
  // what stands in the sentence is nearer than what the rest of the text says, even as a part of its own: 远山科技 收入…,研发占收入…;
  // but an amount of the share's own quantity is what the share is of the whole, not the whole
  const ofPart = share.metric !== null && measureOf(share.metric) === name;
  const near = sentenceAmounts(index, share).filter(
    (fact) =>
      fact !== bracketed &&
      !isOfWhich(fact) &&
      !isPart(index, fact, share) &&
      measure(fact) === name &&
      fact.aggregate === null &&
      (fact.scope === null || !ofPart),
  );
  const sameTime = near.filter(
    (fact) => index.sameTime(fact, share) || (fact.period === null && share.period === null),
  );
  const before = sameTime.filter((fact) => fact.end <= share.start);
  const amounts = index
    .amounts(share, name)
    .filter((fact) => fact !== bracketed && !isOfWhich(fact) && !isPart(index, fact, share));
  // where the text gives several values as that amount, none of them is surely it
  const known = amounts[0] && amounts.every((fact) => meets(only(amounts[0]!), fact)) ? amounts[0] : null;
  return onlyOf(sameTime) ?? onlyOf(before) ?? known ?? onlyOf(near);
}

/**
 * The amount whose share it is: the item at the same place of a list of the same length in the sentence, else the same
 * quantity at the same time, else the one amount that stands just before it.
 */
export function partOf(index: FactIndex, share: Fact, base: Fact | null): Fact | null {
  const bracketed = bracketedBy(index, share);
  if (bracketed) return bracketed;
  const before = sentenceAmounts(index, share).filter((fact) => fact.start < share.start && fact !== base);
  if (share.list && share.list.size > 1) {
    const paired = before.filter(
      (fact) => fact.list?.size === share.list!.size && fact.list.index === share.list!.index,
    );
    return paired.at(-1) ?? null;
  }
  const name = share.metric === null ? null : measureOf(share.metric);
  const baseName = share.shareOf === null ? null : measureOf(share.shareOf);
  // a share of revenue whose quantity is revenue is the share of a segment
  const own = name === baseName && share.scope === null ? null : index.amount(share, name, share.scope);
  if (own && own !== base) return own;
  const last = before.at(-1);
  const generic =
    share.metric === null ||
    (last && measure(last) === name) ||
    /占比|比重|比例/.test(share.metric) ||
    name === baseName;
  return last && generic && !amongst(index, last, share) && (share.scope === null || last.scope === share.scope)
    ? last
    : null;
}

/** Two other amounts of the sentence that a percent is of: 已有524家公司…,其中预喜300家,占比57.25%. */
export function pairBefore(index: FactIndex, share: Fact): Formula | null {
  const amounts = sentenceAmounts(index, share)
    .filter((fact) => fact.end <= share.start)
    .slice(-MOST_BEFORE);
  for (const part of amounts.toReversed())
    for (const base of amounts) {
      if (part === base || part.unit !== base.unit || part.currency !== base.currency) continue;
      // 净利润1亿元 of this year is no part of the revenue of the year before
      if (part.period !== null && base.period !== null && !index.sameTime(part, base, true)) continue;
      if (!isLikely(part, base, share)) continue;
      const formula = percent(over(part, base));
      if (meets(formula, share)) return formula;
    }
  return null;
}
/** Amounts before a share that it may be of. */
const MOST_BEFORE = 8;

/** 1100万股(占总股本的2%): the amount that the bracket explains. */
function bracketedBy(index: FactIndex, share: Fact): Fact | null {
  const last = sentenceAmounts(index, share).findLast(({ end }) => end <= share.start);
  return last && /^[（(][^（()）；;。]*$/.test(textBetween(last, share)) ? last : null;
}

/** What a bracket or the next words call a share of something is not the whole itself: 2310名(占…), 4亿股,占总股本的36%. */
const isShareItself = (index: FactIndex, amount: Fact, share: Fact): boolean => {
  const next = index.facts[index.place(amount) + 1];
  return (
    next?.sentence === amount.sentence &&
    next.shareOf !== null &&
    measureOf(next.shareOf) === measureOf(share.shareOf!) &&
    (bracketedBy(index, next) === amount || /^[，,]占/.test(textBetween(amount, next)))
  );
};

/** Whether the words beside an amount show that it is no whole. */
const isPart = (index: FactIndex, amount: Fact, share: Fact): boolean =>
  isShareItself(index, amount, share) || (amount.direction !== null && isNamedWith(index, amount));

/** 减少国内1000名,以及海外2000名员工: neither of two that are named together is the whole of the other. */
const isNamedWith = (index: FactIndex, amount: Fact): boolean => {
  const next = index.facts[index.place(amount) + 1];
  return (
    next?.sentence === amount.sentence &&
    next.unit === amount.unit &&
    /^[^，,]{0,6}[，,]?(?:以及|和|及|与)/.test(textBetween(amount, next))
  );
};

const sentenceAmounts = (index: FactIndex, share: Fact): Fact[] =>
  index.sentence(share).filter((fact) => fact !== share && isAmount(fact) && !fact.copyOf);

/** Another percent between the two takes the amount for itself. */
const amongst = (index: FactIndex, amount: Fact, share: Fact): boolean =>
  index.sentence(share).some((fact) => fact.start > amount.start && fact.start < share.start);

const onlyOf = (facts: readonly Fact[]): Fact | null => (facts.length === 1 ? facts[0]! : null);
