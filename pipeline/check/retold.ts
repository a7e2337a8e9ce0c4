import type { Fact } from '../model/fact.ts';
import type { FactIndex } from './fact-index.ts';
import { measure } from './measure.ts';

/** Fewer digits than this are alike by accident. */
const TELLING = 2;

/**
 * Whether two sentences tell the same thing: beside both figures, on the same side, stands another of one quantity and
 * with the same digits. What the one sentence says of the rest the other says again.
 */
export function isRetold(index: FactIndex, a: Fact, b: Fact): boolean {
  if (a.sentence === b.sentence || stands(index, a, b) || stands(index, b, a)) return false;
  return [-1, 1].some((side) => {
    const [x, y] = [beside(index, a, side), beside(index, b, side)];
    return x !== null && y !== null && digits(x) >= TELLING && isSame(x, y);
  });
}

/** Whether the value of one stands in the sentence of the other: it is told again by that, not by another. */
const stands = (index: FactIndex, fact: Fact, other: Fact): boolean =>
  index.sentence(other).some((one) => one.unit === fact.unit && isAlike(one, fact));

function beside(index: FactIndex, fact: Fact, side: number): Fact | null {
  const other = index.facts[index.place(fact) + side];
  return other?.sentence === fact.sentence ? other : null;
}

const isSame = (a: Fact, b: Fact): boolean =>
  a.unit === b.unit && a.change === b.change && a.entity === b.entity && measure(a) === measure(b) && isAlike(a, b);

const isAlike = (a: Fact, b: Fact): boolean => a.written.digits.join() === b.written.digits.join();

const digits = ({ written }: Fact): number => written.digits[0]!.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;
