import type { Draft } from '../../draft.ts';
import type { MetricMention } from '../../words.ts';

/** A number of things measures none of the sums of money around it. */
export const isNumber = ({ figure, change }: Draft) =>
  change === null && (figure.kind === 'count' || figure.kind === 'age' || figure.kind === 'duration');

/** A money metric does not measure a head count, and so on; rates of change fit every metric. */
export function fits({ metric }: MetricMention, { figure, change }: Draft): boolean {
  // points are of rates: 国内航线上升10个百分点 speaks of a rate named before
  if (figure.unit === '个百分点' || figure.unit === '基点')
    return metric.units.some((unit) => unit !== 'count' && unit !== 'duration' && unit !== 'age');
  if (change !== null || figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'other')
    return true;
  if (figure.kind === 'money' || figure.kind === 'price')
    return metric.units.includes('money') || metric.units.includes('price');
  if (figure.kind === 'age' || figure.kind === 'duration') return metric.units.includes(figure.kind);
  return metric.units.includes(figure.kind) || metric.units.length === 0 || figure.unit === null;
}
