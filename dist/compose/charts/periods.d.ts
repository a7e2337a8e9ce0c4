import type { PeriodChart } from '../../model/chart.ts';
import type { Fact } from '../../model/fact.ts';
import type { Evidence } from '../evidence.ts';
/**
 * A row for each of the leading entities that tells a quantity for three periods or more: the same quantities in the same columns
 * for all of them, as they are to be compared.
 */
export declare function overPeriods(facts: readonly Fact[], entities: readonly string[], evidence: Evidence): PeriodChart | null;
/** Whether the picture is of what readers look for first, and not of whatever happens to have three values. */
export declare const isTelling: ({ rows }: PeriodChart) => boolean;
