import type { Fact } from '../model/fact.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import { Decimal, type Interval, type Reading } from '../model/interval.ts';
import { type Formula, type Relation } from './relation.ts';
export interface Judgement {
    verdict: Verdict;
    reading: Finding['reading'];
    computed: {
        value: Decimal;
        interval: Interval;
    } | null;
}
/**
 * The readings of a fact. Counts written to the last one are exact; the zeros of a percent or of a small count are
 * digits, not room; 七成 is spoken, so it is rounded and never cut.
 */
export declare function readingsOf(fact: Fact): Reading[];
/** Holds what is computed against what is stated: the first step at which they can agree gives the verdict. */
export declare function judge(relation: Relation): Judgement;
/** Whether a formula and a figure meet with every figure rounded at its last digit: for rules that weigh guesses. */
export declare function meets(formula: Formula, fact: Fact): boolean;
/** Where a text leaves open which figures are meant: those that bear the stated one out, else the first. */
export declare const likeliest: (formulas: readonly Formula[], stated: Fact) => Formula | null;
