import type { RunwayChart } from '../../model/chart.ts';
import type { Finding } from '../../model/finding.ts';
import { extent } from '../../model/period.ts';
import type { Evidence } from '../evidence.ts';

const MONTHS = '个月';
const MOST_ROWS = 6;
/** Cash for longer than this is no question, and makes the others too small to see. */
const LONGEST = 60;
const DAYS_A_MONTH = 30.4375;

/** How long the cash of each lasts, where the checks could compute it: from the day of the cash to the day when it is gone. */
export function runway(findings: readonly Finding[], evidence: Evidence): RunwayChart | null {
  const rows = findings.flatMap(({ id: finding, verdict, unit, computed, facts }): RunwayChart['rows'] => {
    if (verdict !== 'derived' || unit !== MONTHS || !computed || computed.value <= 0 || computed.value > LONGEST)
      return [];
    const [cash, outflow] = facts.map(({ id }) => evidence.fact(id));
    const from = extent(cash?.period ?? null)?.to;
    if (!cash || !outflow || cash.metricId !== 'cash' || !from) return [];
    const { value, low, high } = computed;
    const to = new Date(Date.parse(from) + value * DAYS_A_MONTH * 86_400_000).toISOString().slice(0, 10);
    const { entity } = cash;
    const shown = { cash: evidence.show(cash), outflow: evidence.show(outflow) };
    return [{ entity, from, to, months: value, low, high, ...shown, finding }];
  });
  return rows.length === 0 ? null : { kind: 'runway', id: '', rows: rows.slice(0, MOST_ROWS) };
}
