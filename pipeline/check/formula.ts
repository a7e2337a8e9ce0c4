import { Decimal } from '../model/decimal.ts';
import type { Fact } from '../model/fact.ts';
import {
  plus as add,
  central,
  over as divide,
  exactly,
  hull,
  type Interval,
  interval,
  times as multiply,
  rootOf,
  minus as subtract,
  root as takeRoot,
} from '../model/interval.ts';
import type { Formula } from './relation.ts';

/* Building */
const lift = (term: Formula | Fact): Formula => ('op' in term ? term : { op: 'fact', fact: term });
const many =
  (op: 'plus' | 'minus' | 'times' | 'over') =>
  (...terms: (Formula | Fact)[]): Formula =>
    terms.length === 1 ? lift(terms[0]!) : { op, terms: terms.map(lift) };

export const plus = many('plus');
export const minus = many('minus');
export const times = many('times');
export const over = many('over');
export const only = (fact: Fact): Formula => ({ op: 'fact', fact });
export const number = (value: number | string, text = String(value)): Formula => ({
  op: 'number',
  value: String(value),
  text,
});
export const root = (of: Formula, degree: number): Formula => (degree === 1 ? of : { op: 'root', of, degree });
/** A percent as a plain ratio. */
export const ratio = (percent: Fact): Formula => ({ op: 'ratio', fact: percent });
/** A plain ratio as a percent. */
export const percent = (formula: Formula): Formula => times(formula, PERCENT);
const PERCENT = number(100, '100%');

/* Reading */

/** @returns the facts in a formula, each once, in order */
export function factsOf(formula: Formula): Fact[] {
  const all = operandsOf(formula);
  return all.length < 2 ? all : [...new Set(all)];
}

/** The facts that stand more than once in a formula. */
function repeated(formula: Formula): Fact[] {
  const all = operandsOf(formula);
  const once = new Set<Fact>();
  const twice = new Set<Fact>();
  if (all.length > 1) for (const fact of all) (once.has(fact) ? twice : once).add(fact);
  return [...twice];
}

/** The facts in a formula as they stand in it. */
function operandsOf(formula: Formula, found: Fact[] = []): Fact[] {
  if (formula.op === 'fact' || formula.op === 'ratio') found.push(formula.fact);
  else if (formula.op === 'root') operandsOf(formula.of, found);
  else if (formula.op !== 'number') for (const term of formula.terms) operandsOf(term, found);
  return found;
}

/** @returns the formula spelled out in the article's own figures: `7373万美元 + 2.69亿美元` */
export function spell(formula: Formula): string {
  switch (formula.op) {
    case 'fact':
    case 'ratio':
      return asWritten(formula.fact);
    case 'number':
      return formula.text;
    case 'root':
      return `${formula.degree}√(${spell(formula.of)})`;
    default: {
      const sign = { plus: ' + ', minus: ' − ', times: ' × ', over: ' ÷ ' }[formula.op];
      return formula.terms.map((term, i) => wrap(term, formula.op, i)).join(sign);
    }
  }
}

function wrap(term: Formula, outer: 'plus' | 'minus' | 'times' | 'over', place: number): string {
  const text = spell(term);
  if (!('terms' in term)) return text;
  const loose = term.op === 'plus' || term.op === 'minus';
  const tight = outer === 'times' || outer === 'over';
  const mixed = place > 0 && (outer === 'minus' ? loose : outer === 'over');
  return (tight && loose) || mixed ? `(${text})` : text;
}

const perWhole = ({ unit }: Fact): Decimal => (unit === '‰' ? PER_MILLE : unit === '基点' ? BASIS_POINT : PER_CENT);
const [PER_CENT, PER_MILLE, BASIS_POINT] = [Decimal.of('0.01'), Decimal.of('0.001'), Decimal.of('0.0001')];

/** The figure with its hedge, as a reader says it: 约5亿美元, 50%以上. */
export function asWritten({ text, hedge, written }: Pick<Fact, 'text' | 'hedge' | 'written'>): string {
  if (hedge === null || written.more) return text;
  return hedge === 'at-least' ? `${text}以上` : `${BEFORE[hedge]}${text}`;
}
const BEFORE = { about: '约', over: '超', under: '不到', nearly: '近', 'at-most': '至多' } as const;

/* Evaluating */

/** The value with every figure as printed. */
export function pointOf(formula: Formula): Decimal | null {
  switch (formula.op) {
    case 'fact':
      return central(formula.fact.written);
    case 'ratio':
      return central(formula.fact.written).times(perWhole(formula.fact));
    case 'number':
      return Decimal.of(formula.value);
    case 'root': {
      const value = pointOf(formula.of);
      return value === null || value.lt(0) ? null : rootOf(value, formula.degree);
    }
    default: {
      const values = formula.terms.map(pointOf);
      if (values.includes(null)) return null;
      return (values as Decimal[]).reduce<Decimal | null>(
        (a, b, i) => (i === 0 ? b : a === null ? null : step(formula.op, a, b)),
        null,
      );
    }
  }
}

function step(op: 'plus' | 'minus' | 'times' | 'over', a: Decimal, b: Decimal): Decimal | null {
  if (op === 'plus') return a.plus(b);
  if (op === 'minus') return a.minus(b);
  if (op === 'times') return a.times(b);
  return b.isZero() ? null : a.div(b);
}

/** Facts that stand twice in a formula and are varied corner by corner; more of them are taken as if independent. */
const MOST_CORNERS = 6;

/**
 * The interval of a formula. A fact that stands twice is held at each of its ends in turn, which is exact where the
 * formula is monotone in it.
 * @param of the interval of each fact
 */
export function evaluate(formula: Formula, of: (fact: Fact) => Interval): Interval {
  const twice = repeated(formula);
  if (twice.length === 0) return plain(formula, of);
  const bounded = twice.filter((fact) => of(fact).lo.isFinite() && of(fact).hi.isFinite());
  if (bounded.length > MOST_CORNERS) return plain(formula, of);
  const corners: Interval[] = [];
  for (let mask = 0; mask < 1 << bounded.length; mask++) {
    const fixed = new Map<Fact, Interval>();
    bounded.forEach((fact, i) => {
      const range = of(fact);
      fixed.set(fact, exactly(mask & (1 << i) ? range.hi : range.lo));
    });
    corners.push(plain(formula, (fact) => fixed.get(fact) ?? of(fact)));
  }
  return hull(corners);
}

function plain(formula: Formula, of: (fact: Fact) => Interval): Interval {
  switch (formula.op) {
    case 'fact':
      return of(formula.fact);
    case 'ratio':
      return multiply(of(formula.fact), exactly(perWhole(formula.fact)));
    case 'number':
      return interval(formula.value, formula.value);
    case 'root':
      return takeRoot(plain(formula.of, of), formula.degree);
    default: {
      const fold = { plus: add, minus: subtract, times: multiply, over: divide }[formula.op];
      return formula.terms.map((term) => plain(term, of)).reduce((a, b) => fold(a, b));
    }
  }
}
