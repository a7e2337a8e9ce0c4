import type { Fact } from '../model/fact.ts';
import type { Derived, Localised, Severity, Verdict } from '../model/finding.ts';
import type { Interval } from '../model/interval.ts';
import type { FactIndex } from './fact-index.ts';

/** An expression over facts. One fact used twice is one variable. */
export type Formula =
  | { op: 'fact'; fact: Fact }
  /** a percent as a plain ratio */
  | { op: 'ratio'; fact: Fact }
  | { op: 'number'; value: string; text: string }
  | { op: 'plus' | 'minus' | 'times' | 'over'; terms: readonly Formula[] }
  | { op: 'root'; of: Formula; degree: number };

/** What is claimed without a figure of its own: shares that make 100, a word such as 微增. */
export interface Claim {
  /** what is claimed, as a clause: 文中称“微增” */
  text: Localised;
  /** outside this the claim is false */
  hard: Interval;
  /** outside this the words are stronger, weaker or looser than the number */
  typical: Interval | null;
  /** smallest difference that counts, in the unit of the computed value */
  fine: string;
}

/** What must agree between operands before arithmetic says anything. */
export type Aspect = 'entity' | 'scope' | 'period' | 'currency' | 'measure' | 'stance';

/** Facts that bear on each other. A rule proposes it; the engine judges, words and places it. */
export interface Relation {
  formula: Formula;
  /** `=` computed equals, `<=` computed is at most, `>=` computed is at least what is stated */
  type: '=' | '<=' | '>=';
  /** the figure or claim that is held against the formula; null: a derived figure */
  stated: Fact | Claim | null;
  /** unit and currency of the computed value; those of `stated` where left out */
  unit?: string | null;
  currency?: string | null;
  /** operands named besides those in the formula */
  also?: readonly Fact[];
  /** compared in these aspects, across operands and stated */
  alike?: readonly Aspect[];
  /** only these are compared, where some operand (a rate of exchange) is of another kind */
  alikeAmong?: readonly Fact[];
  /** the printed digits are compared, not what they may stand for: a copy repeats them */
  literal?: boolean;
  /** the figures belong together by where they stand, whatever they are of */
  adjoining?: boolean;
  /** only what a hedge rules out counts: 不到4亿 said of several is true of one far below */
  boundOnly?: boolean;
  /** the worst that may be said: differing definitions explain more than an error does */
  worst?: Verdict;
  /** a guess at which figures belong together: said only where the arithmetic bears it out */
  tentative?: boolean;
  /** why it cannot be decided, where the rule knows */
  missing?: Localised;
  /** added to the message */
  note?: Localised;
  /** what is computed where nothing is stated */
  derives?: Derived;
}

/** Text in the language of the articles, and the verdicts the rule must reach on it (in order of place). */
export interface Example {
  text: string;
  expect: readonly Verdict[];
}

export interface Rule {
  id: `${string}-${string}`;
  title: Localised;
  /** what to look for, for the reader of the list of rules */
  about: Localised;
  /** of an `inconsistent` finding; the verdict sets the others */
  severity: Severity;
  /**
   * Whether it sets amounts of money equal to a stated figure, so that a mistaken currency may be what keeps them apart. Left
   * out where it may; false where it proposes only claims, bounds, copies or derived figures.
   */
  equatesMoney?: false;
  find(index: FactIndex): Iterable<Relation>;
  examples: readonly Example[];
}

export const isClaim = (stated: Fact | Claim): stated is Claim => 'hard' in stated;
