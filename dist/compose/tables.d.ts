import type { PeriodTable, SectionOf } from '../model/briefing.ts';
import type { Fact } from '../model/fact.ts';
import type { Evidence } from './evidence.ts';
/**
 * An entity's figures: over periods where two or more are told, one by one where not.
 * @param own the entity's facts, in the order of the text
 * @returns the table, the other figures, and the ids of all facts that are in either; null where they are too few for a section
 */
export declare function entityTable(own: readonly Fact[], evidence: Evidence): {
    table: PeriodTable;
    figures: SectionOf<'entity'>['figures'];
    more: number;
    shown: Set<string>;
} | null;
/** Metrics that several entities state for one and the same period, side by side, as stated; else the latest of each. */
export declare function comparison(facts: readonly Fact[], entities: readonly string[], evidence: Evidence): SectionOf<'comparison'> | null;
