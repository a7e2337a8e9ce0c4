import type { Localised, Verdict } from '../model/finding.ts';
import type { FactIndex } from './fact-index.ts';
import type { Relation } from './relation.ts';
/**
 * Why what is known of the operands is too little to say that they clash. Operands of one sentence belong together by its
 * grammar; from further apart each must say outright whose it is and of when, or one slip must explain the difference.
 * @returns null where they may be called so
 */
export declare function unsure(index: FactIndex, relation: Relation, verdict: Verdict): Localised | null;
