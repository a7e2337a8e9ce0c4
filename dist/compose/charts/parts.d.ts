import type { BarChart } from '../../model/chart.ts';
import type { Fact } from '../../model/fact.ts';
import type { Evidence } from '../evidence.ts';
/** Parts of one whole, by scope: shares that do not pass 100%, or amounts that do not pass the amount of the whole. */
export declare function parts(facts: readonly Fact[], entities: readonly string[], evidence: Evidence): BarChart[];
