import type { Fact, Written } from '../model/fact.ts';
import { type Relation } from './relation.ts';
/** What one slip of the pen would have made this figure of: a wrong digit, two in wrong order, a point, a scale, a sign. */
export declare function slips({ digits, fine, coarse, more }: Written): Iterable<Written>;
/**
 * Whether one slip in one figure explains why a relation does not hold. Figures that were put together by mistake differ
 * by anything; a figure that was mistyped differs by a digit.
 * @param beside figures that stand beside an operand and could have changed places with it
 */
export declare function isOneSlip(relation: Relation, beside: (fact: Fact) => readonly Fact[]): boolean;
