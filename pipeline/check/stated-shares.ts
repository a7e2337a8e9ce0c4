import type { Fact } from '../model/fact.ts';
import { type FactIndex, isParted, textBetween } from './fact-index.ts';
import { isAmount } from './measure.ts';

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
    const amount = facts[place - 1];
    if (!amount || share.kind !== 'percent' || share.unit !== '%' || share.change !== null || share.copyOf) return [];
    if (!isAmount(amount) || amount.copyOf || share.written.digits.length > 1 || isParted(amount, share)) return [];
    const of = BEHIND.exec(textBetween(amount, share))?.[1];
    return of === undefined ? [] : [{ amount, share, of }];
  });
}
