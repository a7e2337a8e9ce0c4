import type { Fact } from '../model/fact.ts';
import { Decimal, type Interval } from '../model/interval.ts';
import type { Formula } from './relation.ts';
export declare const plus: (...terms: (Formula | Fact)[]) => Formula;
export declare const minus: (...terms: (Formula | Fact)[]) => Formula;
export declare const times: (...terms: (Formula | Fact)[]) => Formula;
export declare const over: (...terms: (Formula | Fact)[]) => Formula;
export declare const only: (fact: Fact) => Formula;
export declare const number: (value: number | string, text?: string) => Formula;
export declare const root: (of: Formula, degree: number) => Formula;
/** A percent as a plain ratio. */
export declare const ratio: (percent: Fact) => Formula;
/** A plain ratio as a percent. */
export declare const percent: (formula: Formula) => Formula;
/** @returns the facts in a formula, each once, in order */
export declare function factsOf(formula: Formula): Fact[];
/** @returns the formula spelled out in the article's own figures: `7373万美元 + 2.69亿美元` */
export declare function spell(formula: Formula): string;
/** The figure with its hedge, as a reader says it: 约5亿美元, 50%以上. */
export declare function asWritten({ text, hedge, written }: Pick<Fact, 'text' | 'hedge' | 'written'>): string;
/** The value with every figure as printed. */
export declare function pointOf(formula: Formula): Decimal | null;
/**
 * The interval of a formula. A fact that stands twice is held at each of its ends in turn, which is exact where the
 * formula is monotone in it.
 * @param of the interval of each fact
 */
export declare function evaluate(formula: Formula, of: (fact: Fact) => Interval): Interval;
