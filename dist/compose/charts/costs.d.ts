import type { BarChart } from '../../model/chart.ts';
import type { Fact } from '../../model/fact.ts';
import type { Evidence } from '../evidence.ts';
/** For each leading entity, the latest period that tells revenue and where it went: cost lines and what was left. */
export declare function costs(facts: readonly Fact[], entities: readonly string[], evidence: Evidence): BarChart[];
