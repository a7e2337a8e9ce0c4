import type { Fact } from '../model/fact.ts';
import { contains, tiling } from '../model/period.ts';
import { type FactIndex, fineness, hasCue } from './fact-index.ts';

/** One figure for each period: of those in the paragraph of their total, else of all, the sharpest; no copies. */
export function distinct(index: FactIndex, facts: readonly Fact[], total?: Fact): Fact[] {
  const apart = (fact: Fact) => Number(total !== undefined && fact.block !== total.block);
  const best = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.copyOf || hasCue(fact, 'plan')) continue;
    const days = index.days(fact)!;
    const key = `${days.from}/${days.to}`;
    const known = best.get(key);
    if (!known || (apart(fact) - apart(known) || fineness(fact) - fineness(known)) < 0) best.set(key, fact);
  }
  return [...best.values()];
}

/** Plain amounts inside the time of a total. */
export function partsOf(index: FactIndex, total: Fact, amounts: readonly Fact[]): Fact[] {
  const whole = index.days(total)!;
  return amounts.filter(
    (part) =>
      part !== total &&
      // the same value is the total said again
      part.written.digits[0] !== total.written.digits[0] &&
      part.aggregate === null &&
      part.kind === total.kind &&
      part.stance === total.stance &&
      contains(whole, index.days(part)!),
  );
}

/** @returns the parts that cover the time of a total end to end, or null */
export const tile = (index: FactIndex, total: Fact, parts: readonly Fact[]): Fact[] | null =>
  tiling(
    index.days(total)!,
    distinct(index, parts, total).map((item) => ({ days: index.days(item)!, item })),
  );
