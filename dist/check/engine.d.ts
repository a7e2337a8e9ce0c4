import type { FactSheet } from '../model/fact.ts';
import type { FindingSheet, Severity } from '../model/finding.ts';
import { type Rule } from './relation.ts';
export type RuleSettings = Readonly<Record<string, 'off' | Severity>>;
/** Runs every rule that is not switched off, in order. */
export declare function run(sheet: FactSheet, rules: readonly Rule[], settings: RuleSettings): FindingSheet;
