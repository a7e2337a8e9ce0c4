import type { Draft } from './draft.ts';
import { readHedge } from './hedge.ts';
import type { Figure } from './scan/figure/figure.ts';
import type { MetricMention } from './words.ts';

/** A figure with its hedge, its meaning still open. */
export function draft(text: string, figure: Figure): Draft {
  const hedge = readHedge(text, figure);
  return {
    figure,
    hedge: hedge.hedge,
    outerStart: hedge.start,
    outerEnd: hedge.end,
    list: null,
    cell: null,
    period: null,
    base: null,
    metric: null,
    metricId: null,
    metricKind: null,
    entity: null,
    scope: null,
    change: null,
    direction: null,
    shareOf: null,
    aggregate: null,
    per: null,
    stance: 'actual',
    attribution: null,
    cues: [],
    confidence: figure.unitInferred ? 0.9 : 1,
    why: hedge.hedge ? [{ attribute: 'hedge', rule: 'words beside the figure', ...hedge.words }] : [],
  };
}

/** A number without a unit counts only with a big scale (2760万), or as a precise reading of a known metric (PMI为50.2). */
export function whyNot(text: string, { figure, hedge, list }: Draft, metrics: readonly MetricMention[]): string | null {
  const { form, scale, punctuated } = figure.numeral;
  if (
    form === 'bare' &&
    hedge === null &&
    (figure.unit === null ||
      figure.kind !== 'money' ||
      !/[达为至到过]$/u.test(text.slice(Math.max(0, figure.start - 1), figure.start)))
  )
    return 'size class';
  if (figure.unit !== null) return null;
  if (scale >= 4 || (figure.numeral.scaled && list)) return null;
  const near = metrics.findLast(({ end }) => end <= figure.start && figure.start - end <= 8);
  // 营收为12: half of a figure
  const measured =
    near && !near.metric.units.every((unit) => unit === 'money' || unit === 'percent' || unit === 'price');
  if (
    near &&
    (measured || near.metric.units.length === 0 || (near.metric.kind === 'price' && punctuated)) &&
    /^(?:[约近超逾]|同比|环比|指数|收)*(?:为|是|达到?|报|至|到|升至|降至|录得|涨至|跌至|收于|收报|报收|升破|跌破|突破)?(?:[约近超逾])*$/u.test(
      text.slice(near.end, figure.start),
    ) &&
    (punctuated || figure.numeral.scaled || text.slice(near.end, figure.start) !== '')
  ) {
    return null;
  }
  return 'number without a unit';
}

/**
 * In a table a bare number counts, but not the unit of a column (营收(亿元)), a number in a label or beside another (10派2.5元).
 * @param part what the cell is where it is no value
 */
export function whyNotInCell({ figure }: Draft, part: 'label' | 'index' | undefined, alone: boolean): string | null {
  if (figure.numeral.form === 'bare') return 'unit of a table';
  if (part === 'index') return 'rank or code of a table';
  if (figure.unit !== null) return null;
  return part === 'label' ? 'label of a table' : alone ? null : 'number without a unit';
}
