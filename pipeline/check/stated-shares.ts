import type { Fact } from '../model/fact.ts';
import { type FactIndex, textBetween } from './fact-index.ts';
import { over, percent } from './formula.ts';
import { isAmount } from './measure.ts';
import { isParted } from './neighbours.ts';
import type { Relation } from './relation.ts';
import { meets } from './verdict.ts';

/** An amount and, right behind it, the percent that it makes up of something: 2147亿元,占9.0%. */
export interface StatedShare {
  amount: Fact;
  share: Fact;
  /** the words for the whole; none where the sentence has said it before */
  of: string;
}

const BEHIND =
  /^[，,（(]?(?:约|大约)?占(?:比|比重|到|了)?([^，,。；;（）()\d]{0,16}?)(?:的|比例|比重)*(?:为|达到?|约|近|超过?)*$/;

/** Amounts with their shares in the sentence of a fact, in order. */
export function statedShares(index: FactIndex, first: Fact): StatedShare[] {
  const facts = index.sentence(first);
  return facts.flatMap((share, place) => {
    if (share.list && share.list.size > 1) return inRow(facts, share, place);
    const amount = facts[place - 1];
    if (!amount || share.kind !== 'percent' || share.unit !== '%' || share.change !== null || share.copyOf) return [];
    if (!isAmount(amount) || amount.copyOf || share.written.digits.length > 1 || isParted(amount, share)) return [];
    const of = BEHIND.exec(textBetween(amount, share))?.[1];
    return of === undefined ? [] : [{ amount, share, of }];
  });
}

/** A share recomputed from the first of several amounts that bears it out, else from the first of them. */
export function* ofLikeliest({ amount, share }: StatedShare, wholes: readonly Fact[]): Iterable<Relation> {
  const formulas = wholes.map((whole) => percent(over(amount, whole)));
  const formula = formulas.find((guess) => meets(guess, share)) ?? formulas[0];
  if (formula)
    yield { formula, type: '=', stated: share, unit: '%', adjoining: true, alike: ['stance'], worst: 'tension' };
}

/** 870亿元,464亿元,116亿元,占比分别为60%、32%和8%: the shares of as many amounts right before, in their order. */
function inRow(facts: readonly Fact[], share: Fact, place: number): StatedShare[] {
  const { index: at, size } = share.list!;
  const [amount, last, head] = [facts[place - size], facts[place - at - 1], facts[place - at]];
  const amounts = facts.slice(Math.max(0, place - at - size), place - at);
  if (!amount || !last || !head || amounts.length !== size || !amounts.every((one) => isAmount(one) && !one.copyOf))
    return [];
  if (share.unit !== '%' || share.change !== null || share.copyOf || isParted(last, head)) return [];
  const of = IN_ROW.exec(textBetween(last, head))?.[1];
  return of === undefined ? [] : [{ amount, share, of }];
}
const IN_ROW =
  /^[，,](?:约|各自)?占(?:比|比重)?([^，,。；;（）()\d]{0,12}?)(?:的|比例|比重)*(?:分别|依次)(?:为|达|约)*$/;
