import type { Fact, Written } from '../model/fact.ts';
import { Decimal, hard, type Interval, intersects, typical } from '../model/interval.ts';
import { evaluate, factsOf } from './formula.ts';
import { isClaim, type Relation } from './relation.ts';
import { readingsOf } from './verdict.ts';

/** A lost or added point moves by some digits; 万 for 亿 by four. */
const SHIFTS = [1, 2, 3, 4, -1, -2, -3, -4];
/** Fewer telling digits than this are alike by accident too often. */
const TELLING = 3;

/** What one slip of the pen would have made this figure of: a wrong digit, two in wrong order, a point, a scale, a sign. */
export function* slips({ digits, fine, coarse, more }: Written): Iterable<Written> {
  if (digits.length > 1) return;
  const unit = new Decimal(fine);
  const printed = new Decimal(digits[0]!).div(unit);
  const sign = printed.isNegative() ? '-' : '';
  const text = printed.abs().toFixed(0);
  const from = (value: string): Written => ({ digits: [unit.times(value).toFixed()], fine, coarse, more });
  for (let at = 0; at < text.length; at++) {
    for (let digit = at === 0 && text.length > 1 ? 1 : 0; digit < 10; digit++)
      if (String(digit) !== text[at]) yield from(`${sign}${text.slice(0, at)}${digit}${text.slice(at + 1)}`);
    const next = text[at + 1];
    if (next !== undefined && next !== text[at])
      yield from(`${sign}${text.slice(0, at)}${next}${text[at]}${text.slice(at + 2)}`);
  }
  if (!printed.isZero()) yield from(printed.neg().toFixed());
  for (const power of SHIFTS) {
    const by = (value: string) => new Decimal(value).times(new Decimal(10).pow(power)).toFixed();
    yield { digits: [by(digits[0]!)], fine: by(fine), coarse: by(coarse), more };
  }
}

/** Neighbours that share no more than an end. */
const isTouch = (a: Interval, b: Interval): boolean =>
  a.lo.lt(a.hi) && b.lo.lt(b.hi) && (a.hi.eq(b.lo) || a.lo.eq(b.hi));

const OPPOSITE = {
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
  nearly: 'over',
} as const;

/**
 * Whether one slip in one figure explains why a relation does not hold. Figures that were put together by mistake differ
 * by anything; a figure that was mistyped differs by a digit.
 * @param beside figures that stand in one list with an operand and could have changed places with it
 */
export function isOneSlip(relation: Relation, beside: (fact: Fact) => readonly Fact[]): boolean {
  const { formula, stated } = relation;
  const facts = factsOf(formula);
  const own = stated && !isClaim(stated) ? stated : null;
  const nearest = (fact: Fact): Interval => readingsOf(fact)[0]!.interval;
  const holds = (changed: ReadonlyMap<Fact, Interval>): boolean => {
    const of = (fact: Fact) => changed.get(fact) ?? nearest(fact);
    const right = own ? of(own) : stated && isClaim(stated) ? stated.hard : null;
    if (!right) return false;
    const left = evaluate(formula, of);
    if (relation.type === '=') return intersects(left, right) && !isTouch(left, right);
    return relation.type === '<=' ? left.lo.lte(right.hi) : left.hi.gte(right.lo);
  };
  const all = own && !facts.includes(own) ? [...facts, own] : facts;
  const plain = formula.op === 'fact';
  // two bounds differ by any digit; few digits are alike by accident
  if (plain && all.every(({ hedge }) => hedge !== null)) return false;
  if (plain && own?.hedge === null && all.some((fact) => telling(fact) < TELLING)) return false;
  const near = all.every(({ block }) => block === all[0]!.block);
  if (!plain && !near && relation.type === '=' && isVague(evaluate(formula, nearest), own && nearest(own), all))
    return false;
  for (const fact of all) {
    for (const slip of slips(fact.written)) if (holds(new Map([[fact, hard(slip, fact.hedge)]]))) return true;
    const other = all.find((one) => one !== fact);
    const turned =
      fact.hedge === null || fact.hedge === 'about' || (plain && other?.hedge !== null) ? null : OPPOSITE[fact.hedge];
    if (turned && holds(new Map([[fact, typical(fact.written, turned) ?? hard(fact.written, turned)]]))) return true;
    // what stands beside one of two equal figures is often the other again
    if (plain) continue;
    for (const other of [...all, ...beside(fact)])
      if (
        other !== fact &&
        other.kind === fact.kind &&
        holds(
          new Map([
            [fact, nearest(other)],
            [other, nearest(fact)],
          ]),
        )
      )
        return true;
  }
  return false;
}

/** Slips that explain a relation by accident, of all that could: more and none of them tells anything. */
const MOST_CHANCE = 15;

/** Whether some slip or other would nearly always explain it: few digits leave much room, many figures many slips. */
function isVague(left: Interval, right: Interval | null, facts: readonly Fact[]): boolean {
  const width = [left, ...(right ? [right] : [])].reduce((sum, { lo, hi }) => {
    const size = lo.plus(hi).div(2).abs();
    return size.isZero() || !size.isFinite() ? sum : sum + hi.minus(lo).div(size).toNumber();
  }, 0);
  const ways = facts.reduce((sum, fact) => sum + 9 * telling(fact) + SHIFTS.length, 0);
  return width * ways > MOST_CHANCE;
}

/** Digits that say something: without zeros before and after. */
const telling = ({ written }: Fact): number =>
  new Decimal(written.digits[0]!).div(written.fine).abs().toFixed(0).replace(/0+$/, '').length;
