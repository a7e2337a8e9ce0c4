import type { BarChart } from '../../model/chart.ts';
import type { Fact } from '../../model/fact.ts';
import type { Evidence } from '../evidence.ts';
/** Three entities or more with the same quantity, currency and period: ranked. */
export declare function ranking(facts: readonly Fact[], evidence: Evidence): BarChart | null;
