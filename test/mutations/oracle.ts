import type { Fact } from '../../pipeline/model/fact.ts';
import { type Expression, evaluate, namesIn } from './expression.ts';
import type { Mutation } from './kinds.ts';
import { numberIn, type Range, rangeOf } from './number.ts';

/** An equation or bound that the clean text fulfils. */
export interface Known {
  id: string;
  left: Expression;
  type: '=' | '<=' | '>=';
  /** a figure, or a range for what is only claimed in words */
  right: string | Range | 'whole number';
  /** name → the figure, and how many of its printed units make one of the equation's (a percent as a ratio: 0.01) */
  operands: ReadonlyMap<string, { fact: Fact; scale: number }>;
}

/** More operands than this are not varied corner by corner. */
const MOST_OPERANDS = 12;

/** @returns whether some numbers that the printed figures may stand for fulfil it; null where it cannot be worked out */
export function holds(known: Known, after?: Mutation['after']): boolean | null {
  const ranges = new Map<string, Range>();
  for (const [name, { fact, scale }] of known.operands) {
    const changed = after?.get(fact);
    const hedge = changed && changed.hedge !== undefined ? changed.hedge : fact.hedge;
    const range = rangeOf(changed?.text ?? fact.text, hedge);
    if (!range) return null;
    ranges.set(name, [range[0] * scale, range[1] * scale]);
  }
  const names = namesIn(known.left);
  if (names.length > MOST_OPERANDS) return null;
  const left = spread(known.left, names, (name) => finite(ranges.get(name)!, known.operands.get(name)!.fact));
  if (!left) return null;
  if (known.right === 'whole number') return Math.floor(left[1] + 1e-9) >= Math.ceil(left[0] - 1e-9);
  const right = typeof known.right === 'string' ? ranges.get(known.right)! : known.right;
  const slack = 1e-9 * Math.max(Math.abs(left[0]), Math.abs(left[1]));
  if (known.type === '<=') return left[0] <= right[1] + slack;
  if (known.type === '>=') return left[1] >= right[0] - slack;
  return left[0] <= right[1] + slack && left[1] >= right[0] - slack;
}

/** An operand with one open end is taken to lie within its last telling digit. */
function finite([low, high]: Range, fact: Fact): Range {
  const tens = numberIn(fact.text)?.tens ?? 0;
  return [Number.isFinite(low) ? low : high - tens, Number.isFinite(high) ? high : low + tens];
}

function spread(expression: Expression, names: readonly string[], of: (name: string) => Range): Range | null {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let corner = 0; corner < 1 << names.length; corner++) {
    const value = evaluate(expression, (name) => of(name)[(corner >> names.indexOf(name)) & 1]!);
    if (!Number.isFinite(value)) return null;
    [low, high] = [Math.min(low, value), Math.max(high, value)];
  }
  return [low, high];
}

/**
 * Whether the text itself shows the change: some equation of the clean text fails, mixes currencies, or two values now
 * stand for one thing at one time.
 */
export function observable(mutation: Mutation, relations: readonly Known[], facts: readonly Fact[]): boolean {
  const { kind, figures, after } = mutation;
  if (kind === 'one of two copies') return true;
  if (kind === 'period') return figures.some((fact) => collides(fact, figures, facts));
  const touched = relations.filter(({ operands }) => [...operands.values()].some(({ fact }) => after.has(fact)));
  if (kind === 'currency') return touched.some((known) => mixes(known, figures[0]!));
  return touched.some((known) => holds(known, after) === false);
}

/** All its amounts were of one currency, and now one of them is not. */
function mixes({ operands }: Known, changed: Fact): boolean {
  const coins = [...operands.values()].map(({ fact }) => fact).filter(({ currency }) => currency !== null);
  return coins.length > 1 && coins.includes(changed) && coins.every(({ currency }) => currency === changed.currency);
}

const yearBefore = (norm: string) => norm.replace(/^\d{4}/, (year) => String(Number(year) - 1));

/** A year earlier it says of one thing at one time what another figure says otherwise. */
function collides(fact: Fact, moved: readonly Fact[], facts: readonly Fact[]): boolean {
  if (fact.period === null || fact.period.includes('..') || fact.metric === null || fact.entity === null) return false;
  const period = yearBefore(fact.period);
  const range = rangeOf(fact.text, fact.hedge);
  return facts.some((other) => {
    if (moved.includes(other) || other.period !== period || other.copyOf) return false;
    const same = (
      ['entity', 'scope', 'metricId', 'kind', 'unit', 'change', 'shareOf', 'per', 'aggregate', 'stance'] as const
    ).every((name) => other[name] === fact[name]);
    const theirs = rangeOf(other.text, other.hedge);
    return (
      same &&
      fact.metricId !== null &&
      range !== null &&
      theirs !== null &&
      (range[0] > theirs[1] || theirs[0] > range[1])
    );
  });
}
