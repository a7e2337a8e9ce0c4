import type { RunwayChart } from '../../model/chart.ts';
import type { Finding } from '../../model/finding.ts';
import type { Evidence } from '../evidence.ts';
/** How long the cash of each lasts, where the checks could compute it: from the day of the cash to the day when it is gone. */
export declare function runway(findings: readonly Finding[], evidence: Evidence): RunwayChart | null;
