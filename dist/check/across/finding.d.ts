import type { Disagreement } from '../../model/disagreement.ts';
import type { FindingSheet } from '../../model/finding.ts';
import type { RuleSettings } from '../engine.ts';
/**
 * The findings of one source with those that only other sources show.
 * @param settings as for the other rules: the check can be switched off, or given another severity, for this source
 */
export declare function withElsewhere(sheet: FindingSheet, disagreements: readonly Disagreement[], settings?: RuleSettings): FindingSheet;
