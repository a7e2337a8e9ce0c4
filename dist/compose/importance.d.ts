import type { Fact } from '../model/fact.ts';
import type { FindingSheet } from '../model/finding.ts';
/** How telling a fact is, from the facts and findings alone: its metric, its place, what hangs on it, how recent it is. */
export declare function importance(facts: readonly Fact[], findings: FindingSheet): (fact: Fact) => number;
