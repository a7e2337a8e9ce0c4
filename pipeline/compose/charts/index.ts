import type { Chart } from '../../model/chart.ts';
import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import type { Evidence } from '../evidence.ts';
import { costs } from './costs.ts';
import { parts } from './parts.ts';
import { isTelling, overPeriods } from './periods.ts';
import { ranking } from './ranking.ts';
import { runway } from './runway.ts';

/** A ranking of so many is the story itself. */
const MANY = 4;

/**
 * What people would rather look at than read: figures over periods, entities ranked, costs against revenue, parts of a whole, how
 * long the cash lasts. The one for page one comes first.
 * @param leader the highest of those that page one ranks, where it does
 */
export function charts(
  facts: readonly Fact[],
  findings: readonly Finding[],
  entities: readonly string[],
  evidence: Evidence,
  leader: Fact | null,
): Chart[] {
  const series = overPeriods(facts, entities, evidence);
  const ranked = ranking(facts, evidence, leader);
  const found: readonly (Chart | null)[] = [
    leader ? ranked : null,
    series && isTelling(series) ? series : null,
    !leader && ranked && ranked.bars.length >= MANY ? ranked : null,
    ...costs(facts, entities, evidence),
    ...parts(facts, entities, evidence),
    series && isTelling(series) ? null : series,
    leader || (ranked && ranked.bars.length >= MANY) ? null : ranked,
    runway(findings, evidence),
  ];
  return found.filter((chart) => chart !== null).map((chart, i) => ({ ...chart, id: `chart-${i + 1}` }));
}
