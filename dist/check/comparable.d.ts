import type { Fact } from '../model/fact.ts';
import type { Localised } from '../model/finding.ts';
import { type Relation } from './relation.ts';
/** Why amounts in two currencies are not compared, for rules that find it themselves. */
export declare const CURRENCIES_DIFFER: Localised;
/**
 * Whether the operands of a relation may be held against each other.
 * @returns null where they may, else what is missing or differs
 */
export declare function incomparable(relation: Relation): Localised | null;
/** Facts of the formula, then the stated one. */
export declare function operands(relation: Relation): Fact[];
