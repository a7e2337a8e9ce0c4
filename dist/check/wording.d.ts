import type { Finding, Localised } from '../model/finding.ts';
import { Decimal } from '../model/interval.ts';
import { type Relation, type Rule } from './relation.ts';
import type { Judgement } from './verdict.ts';
/** The message of a finding: rule, arithmetic, what the text says, what follows. */
export declare function message(rule: Rule, relation: Relation, judged: Judgement, reason: Localised | null): Localised;
/** What explains a verdict: why it cannot be decided, and what the rule adds. */
export declare function noteOf({ note }: Relation, reason: Localised | null): Localised | null;
/** Unit of the computed value. */
export declare function unitOf(relation: Relation): {
    unit: string | null;
    currency: string | null;
};
/** A computed number as a reader would write it: 13.2亿美元, 13.2 hundred million → USD 1.32 billion. */
export declare function quantity(value: Decimal, { unit, currency }: {
    unit: string | null;
    currency: string | null;
}, locale: keyof Localised): string;
/** The computed value of findings.json: plain numbers, null where unbounded. */
export declare const computedOf: (judged: Judgement) => Finding['computed'];
