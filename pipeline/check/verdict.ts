import { Decimal } from '../model/decimal.ts';
import type { Fact } from '../model/fact.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import {
  central,
  exactly,
  hard,
  hull,
  type Interval,
  intersects,
  type Reading,
  readings,
  typical,
} from '../model/interval.ts';
import { evaluate, factsOf, pointOf } from './formula.ts';
import { type Claim, type Formula, isClaim, type Relation } from './relation.ts';

export interface Judgement {
  verdict: Verdict;
  reading: Finding['reading'];
  computed: { value: Decimal; interval: Interval } | null;
}

/**
 * The readings of a fact. Counts written to the last one are exact; the zeros of a percent or of a small count are
 * digits, not room; 七成 is spoken, so it is rounded and never cut.
 */
export function readingsOf(fact: Fact): readonly Reading[] {
  let found = READINGS.get(fact);
  if (!found) {
    found = readAll(fact);
    READINGS.set(fact, found);
  }
  return found;
}
const READINGS = new WeakMap<Fact, readonly Reading[]>();

function readAll(fact: Fact): Reading[] {
  const all = readings(fact.written, fact.hedge);
  if (fact.text.includes('成')) return all.slice(0, 1);
  if (fact.hedge !== null || fact.written.more || fact.written.digits.length > 1) return all;
  if (isCounted(fact)) {
    const coarse = Decimal.of(fact.written.coarse).gte(100) ? all.filter(({ reading }) => reading === 'coarse') : [];
    return [{ reading: 'nearest', interval: nearestOf(fact) }, ...coarse];
  }
  return fact.kind === 'percent' || fact.kind === 'age' || fact.kind === 'duration'
    ? all.filter(({ reading }) => reading !== 'coarse')
    : all;
}

/** Counted to the last one, in all digits. */
const isCounted = ({ kind, written, hedge, text }: Fact): boolean =>
  kind === 'count' &&
  hedge === null &&
  !written.more &&
  written.digits.length === 1 &&
  written.fine === '1' &&
  !/[成万亿千百萬億]/.test(text);

/** The strictest reading of a fact, all that most relations ask for. */
export function nearestOf(fact: Fact): Interval {
  let found = NEAREST.get(fact);
  if (!found) {
    found = isCounted(fact) ? exactly(fact.written.digits[0]!) : hard(fact.written, fact.hedge);
    NEAREST.set(fact, found);
  }
  return found;
}
const NEAREST = new WeakMap<Fact, Interval>();

/** Each step lets one more way of reading the digits in, for every operand at once: real texts mix them. */
const STEPS = ['nearest', 'coarse', 'truncated', 'loose'] as const;
const VERDICTS: Record<(typeof STEPS)[number], Verdict> = {
  nearest: 'consistent',
  coarse: 'consistent-by-rounding',
  truncated: 'consistent-if-truncated',
  loose: 'tension',
};

/** Where a figure lies if it is read in the ways of the first steps. */
function upTo(fact: Fact, step: number): Interval {
  if (step === 0) return nearestOf(fact);
  return hull(
    readingsOf(fact)
      .filter(({ reading }) => STEPS.indexOf(reading) <= step)
      .map(({ interval }) => interval),
  );
}

const AGREES = new Set<Verdict>(['consistent', 'consistent-by-rounding', 'consistent-if-truncated']);
/** Whether a verdict says that the figures agree. */
export const agrees = (verdict: Verdict): boolean => AGREES.has(verdict);

/** Holds what is computed against what is stated: the first step at which they can agree gives the verdict. */
export function judge(relation: Relation): Judgement {
  const { formula, stated } = relation;

  const value = pointOf(formula);
  const nearest = evaluate(formula, nearestOf);
  if (value === null) return { verdict: 'undecidable', reading: null, computed: null };
  const computed = { value, interval: nearest };
  if (stated === null) return { verdict: 'derived', reading: null, computed };

  if (relation.literal && !isClaim(stated))
    return {
      verdict: value.eq(central(stated.written)) ? 'consistent' : (relation.worst ?? 'inconsistent'),
      reading: 'nearest',
      computed,
    };
  for (const [step, reading] of STEPS.entries()) {
    const left = step === 0 ? nearest : evaluate(formula, (fact) => upTo(fact, step));
    const right = isClaim(stated) ? stated.hard : upTo(stated, step);
    if (!holds(left, relation.type, right)) continue;
    if (reading !== 'nearest') return { verdict: VERDICTS[reading], reading, computed };
    return { verdict: relation.type === '=' ? agreement(relation, value, nearest) : 'consistent', reading, computed };
  }
  return { verdict: relation.worst ?? 'inconsistent', reading: null, computed };
}

/** Whether two amounts can be what a percent says of them, before it is worked out: near, or a change that is. */
export function isLikely(part: Fact, whole: Fact, percent: Fact): boolean {
  const share = (100 * Number(part.written.digits[0])) / Number(whole.written.digits[0]);
  const printed = Math.abs(Number(percent.written.digits[0]));
  const room = 0.05 * printed + 2 * Number(percent.written.coarse);
  return [share, share - 100, 100 - share].some((value) => Math.abs(Math.abs(value) - printed) <= room);
}

/** Whether a formula and a figure meet with every figure where a reader expects it: for rules that weigh guesses. */
export function meets(formula: Formula, fact: Fact): boolean {
  const nearest = (one: Fact) => typical(one.written, one.hedge) ?? nearestOf(one);
  return intersects(evaluate(formula, nearest), nearest(fact));
}

function holds(left: Interval, type: Relation['type'], right: Interval): boolean {
  if (type === '=') return intersects(left, right);
  const [low, lowOpen, high, highOpen] =
    type === '<=' ? [left.lo, left.loOpen, right.hi, right.hiOpen] : [right.lo, right.loOpen, left.hi, left.hiOpen];
  return low.lt(high) || (low.eq(high) && !lowOpen && !highOpen);
}

/** They meet: by the words, by the printed digits, or only because digits were rounded. */
function agreement(relation: Relation, value: Decimal, nearest: Interval): Verdict {
  const stated = relation.stated!;
  const usual = relation.boundOnly ? null : isClaim(stated) ? stated.typical : typical(stated.written, stated.hedge);
  if (usual && !intersects(nearest, usual)) return 'wording';
  if (usual || isBound(stated)) return 'consistent';
  const fine = Decimal.of(finest(relation, stated));
  const printed = isClaim(stated) ? stated.hard.lo : central(stated.written);
  return value.minus(printed).abs().lte(fine.div(2)) ? 'consistent' : 'consistent-by-rounding';
}

const isBound = (stated: Fact | Claim): boolean =>
  isClaim(stated)
    ? !stated.hard.lo.eq(stated.hard.hi)
    : stated.written.more || (stated.hedge !== null && stated.hedge !== 'about') || stated.written.digits.length > 1;

/** The last digit that is printed: of the stated figure, or of the roughest operand where only a claim stands there. */
function finest(relation: Relation, stated: Fact | Claim): string | Decimal {
  if (!isClaim(stated)) return stated.hedge === 'about' ? stated.written.coarse : stated.written.fine;
  return Decimal.max(stated.fine, ...factsOf(relation.formula).map(({ written }) => written.fine));
}
