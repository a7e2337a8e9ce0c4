import type { Fact, Hedge } from '../model/fact.ts';
import { evaluate, factsOf } from './formula.ts';
import { type Formula, isClaim, type Relation } from './relation.ts';
import { nearestOf } from './verdict.ts';

/* Plain floating point: nothing is judged here, only weighed, and many slips are tried. */

/** A figure as it may have been meant: value and unit of its last digit. */
interface Meant {
  value: number;
  fine: number;
  hedge: Hedge | null;
}
type Range = readonly [low: number, high: number];

/** A lost or added point moves by some digits; 万 for 亿 by four. */
const SHIFTS = [1, 2, 3, 4, -1, -2, -3, -4];
/** Fewer telling digits than this are alike by accident too often. */
const TELLING = 3;
const TELLING_BOUND = 2;
/** Slips that explain a relation by accident, of all that could: more and none of them tells anything. */
const MOST_CHANCE = 15;
/** The same for figures whose owner or time is not sure, and for those that were only guessed to belong together. */
export const CHANCES = { unsure: 5, guessed: 0.5 };
const MOST_DIGITS = 15;
const OPPOSITE = {
  over: 'under',
  under: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
  nearly: 'over',
} as const;

const meant = ({ written, hedge }: Fact): Meant => ({
  value: (Number(written.digits[0]) + Number(written.digits.at(-1))) / 2,
  fine: Number(written.fine),
  hedge,
});
const printed = ({ value, fine }: Meant): string => Math.abs(Math.round(value / fine)).toFixed(0);

/** What one slip of the pen would have made this figure of: a wrong digit, two in wrong order, a point, a scale, a sign. */
function* slips(figure: Meant): Iterable<Meant> {
  const { value, fine } = figure;
  const text = printed(figure);
  const sign = value < 0 ? -1 : 1;
  const of = (digits: string): Meant => ({ ...figure, value: sign * Number(digits) * fine });
  for (let at = 0; at < text.length && text.length <= MOST_DIGITS; at++) {
    for (let digit = at === 0 && text.length > 1 ? 1 : 0; digit < 10; digit++)
      if (String(digit) !== text[at]) yield of(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`);
    const next = text[at + 1];
    if (next !== undefined && next !== text[at])
      yield of(`${text.slice(0, at)}${next}${text[at]}${text.slice(at + 2)}`);
  }
  if (value !== 0) yield { ...figure, value: -value };
  for (const power of SHIFTS) yield { ...figure, value: value * 10 ** power, fine: fine * 10 ** power };
}

/**
 * Whether one slip in one figure explains why a relation does not hold. Figures that were put together by mistake differ
 * by anything; a figure that was mistyped differs by a digit.
 * @param beside figures that stand in one list with an operand and could have changed places with it
 * @param sure whether the figures are of one thing by their words, so that few digits may tell enough
 */
export function isOneSlip(
  relation: Relation,
  beside: (fact: Fact) => readonly Fact[],
  sure: boolean,
  most = MOST_CHANCE,
): boolean {
  const { formula, stated } = relation;
  const facts = factsOf(formula);
  const own = stated && !isClaim(stated) ? stated : null;
  const all = own && !facts.includes(own) ? [...facts, own] : facts;
  const plain = formula.op === 'fact';
  // two bounds differ by any digit; few digits are alike by accident
  if (plain && all.every(({ hedge }) => hedge !== null)) return false;
  if (plain && own?.hedge === null && all.some((fact) => telling(fact) < TELLING)) return false;
  if (plain && own?.kind === 'percent' && all.some((fact) => telling(fact) < TELLING_BOUND)) return false;
  const computed = evaluate(formula, nearestOf);
  const spread = relative([computed.lo.toNumber(), computed.hi.toNumber()]);
  const near = all.every(({ block }) => block === all[0]!.block);
  const weighed = (!near && !sure) || most < MOST_CHANCE;
  if (!plain && weighed && relation.type === '=' && chance(spread, own, all) > most) return false;
  const usual = new Map(all.map((fact) => [fact, meant(fact)]));
  const holds = (changed: Fact, as: Meant, other: Fact | null = null): boolean => {
    const of = (fact: Fact): Meant =>
      fact === changed ? as : fact === other ? usual.get(changed)! : (usual.get(fact) ?? meant(fact));
    const left = plain && own ? rangeOf(of(facts[0]!)) : around(numberOf(formula, of), spread);
    const right = own ? rangeOf(of(own)) : claimed(relation);
    if (!right || Number.isNaN(left[0])) return false;
    if (relation.type === '=') return left[0] < right[1] && right[0] < left[1];
    return relation.type === '<=' ? left[0] <= right[1] : left[1] >= right[0];
  };
  return all.some((fact) => {
    for (const slip of slips(usual.get(fact)!)) if (holds(fact, slip)) return true;
    return (
      turned(fact, plain).some((slip) => holds(fact, slip)) ||
      (!plain &&
        [...all, ...beside(fact)].some((other) => isSwappable(fact, other) && holds(fact, meant(other), other)))
    );
  });
}

/** The hedge turned round; of two equal figures it says nothing. */
const turned = (fact: Fact, plain: boolean): readonly Meant[] =>
  fact.hedge === null || fact.hedge === 'about' || plain ? [] : [{ ...meant(fact), hedge: OPPOSITE[fact.hedge] }];

const isSwappable = (a: Fact, b: Fact): boolean => a !== b && a.kind === b.kind;

/** Where a figure lies: half a unit to either side, or up to the next digit on the side that its hedge leaves open. */
function rangeOf({ value, fine, hedge }: Meant): Range {
  const telling = fine * 10 ** (/0*$/.exec(printed({ value, fine, hedge }))![0].length || 0);
  if (hedge === 'over' || hedge === 'at-least') return [value, value + telling];
  if (hedge === 'under' || hedge === 'at-most' || hedge === 'nearly') return [value - telling, value];
  return hedge === 'about' ? [value - telling, value + telling] : [value - fine / 2, value + fine / 2];
}

const around = (value: number, spread: number): Range => {
  const half = Math.max(Math.abs(value) * spread, Number.EPSILON * Math.abs(value));
  return [value - half / 2, value + half / 2];
};

const claimed = ({ stated }: Relation): Range | null =>
  stated && isClaim(stated) ? [stated.hard.lo.toNumber() - 1e-9, stated.hard.hi.toNumber() + 1e-9] : null;

/** Width of a range against its size. */
function relative([low, high]: Range): number {
  const size = Math.abs(low + high) / 2;
  return Number.isFinite(size) && size > 0 ? (high - low) / size : 0;
}

function numberOf(formula: Formula, of: (fact: Fact) => Meant): number {
  switch (formula.op) {
    case 'fact':
      return of(formula.fact).value;
    case 'ratio':
      return of(formula.fact).value / (formula.fact.unit === '‰' ? 1000 : formula.fact.unit === '基点' ? 10_000 : 100);
    case 'number':
      return Number(formula.value);
    case 'root':
      return numberOf(formula.of, of) ** (1 / formula.degree);
    default: {
      const { op } = formula;
      return formula.terms
        .map((term) => numberOf(term, of))
        .reduce((a, b) => (op === 'plus' ? a + b : op === 'minus' ? a - b : op === 'times' ? a * b : a / b));
    }
  }
}

/** How readily some slip or other would explain it: few digits leave much room, many figures many slips. */
function chance(spread: number, own: Fact | null, facts: readonly Fact[]): number {
  const width = spread + (own ? relative(rangeOf(meant(own))) : 0);
  return width * facts.reduce((sum, fact) => sum + 9 * telling(fact) + SHIFTS.length, 0);
}

/** Digits that say something: without zeros before and after. */
const telling = (fact: Fact): number => printed(meant(fact)).replace(/0+$/, '').length;
