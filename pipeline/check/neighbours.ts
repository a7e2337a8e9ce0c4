import type { Fact } from '../model/fact.ts';
import { textBetween, wordsBefore } from './fact-index.ts';

/** Whether a semicolon parts two figures of one sentence: what stands behind it is said of something else. */
export const isParted = (a: Fact, b: Fact): boolean =>
  a.start < b.start ? /[；;]/.test(textBetween(a, b)) : /[；;]/.test(textBetween(b, a));

/** 由16万元提高到35万元: one value before and after, not two that stand side by side. */
export function isFromTo(a: Fact, b: Fact): boolean {
  if (a.sentence !== b.sentence) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const lead = wordsBefore(first);
  return (
    /[由从自][^，,。；;]{0,12}$/.test(lead) &&
    /^[^。；;\d]{0,16}[至到为](?:了|约|近|超过?)?$/.test(textBetween(first, second))
  );
}

/** Whether a figure stands in brackets: it explains the one before. */
export const isBracketed = (fact: Fact): boolean => {
  const before = wordsBefore(fact);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
};
