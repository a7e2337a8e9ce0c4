import type { Chart } from '../../model/chart.ts';
import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import type { Evidence } from '../evidence.ts';
/**
 * What people would rather look at than read: figures over periods, entities ranked, costs against revenue, parts of a whole, how
 * long the cash lasts. The one for page one comes first.
 */
export declare function charts(facts: readonly Fact[], findings: readonly Finding[], entities: readonly string[], evidence: Evidence): Chart[];
