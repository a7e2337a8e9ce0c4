import { COMMON_ACTS } from '../../../lexicon/grammar.ts';
import type { Draft } from '../../draft.ts';
import { CharSet } from '../../scan/char-set.ts';
import type { MetricMention } from '../../words.ts';
import { MEASURE_NOUN } from './noun.ts';

/** A number of things measures none of the sums of money around it. */
export const isNumber = ({ figure, change }: Draft) =>
  change === null && (figure.kind === 'count' || figure.kind === 'age' || figure.kind === 'duration');

/** 净负债率(有息负债除以净资产)为35%: what stands in brackets that close before the figure only explains. */
export function isAside(text: string, end: number, figure: number): boolean {
  const limit = Math.min(figure, end + LONGEST_ASIDE);
  for (let at = end; at < limit; at++) {
    if (OPENING.at(text, at)) return false;
    if (CLOSING.at(text, at)) return true;
  }
  return false;
}
/** Farther on nothing closes what was opened before the metric. */
const LONGEST_ASIDE = 120;
const OPENING = new CharSet('(（');
const CLOSING = new CharSet(')）');

/** A money metric does not measure a head count, and so on; rates of change fit every metric. */
export function fits({ metric }: MetricMention, { figure, change }: Draft): boolean {
  // points are of rates: 国内航线上升10个百分点 speaks of a rate named before
  if (figure.unit === '个百分点' || figure.unit === '基点')
    return metric.units.some((unit) => unit !== 'count' && unit !== 'duration' && unit !== 'age');
  if (change !== null || figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'other')
    return true;
  // 每股收益1.95美元,上年为200亿美元: so much is never per share
  if (metric.group === 'per-share' && figure.kind === 'money' && figure.numeral.scale >= 8) return false;
  if (figure.kind === 'money' || figure.kind === 'price')
    return metric.units.includes('money') || metric.units.includes('price');
  if (figure.kind === 'age' || figure.kind === 'duration') return metric.units.includes(figure.kind);
  // 董事减持514万股: shares are no people
  if (metric.group === 'people' && figure.unit === '股') return false;
  return metric.units.includes(figure.kind) || metric.units.length === 0 || figure.unit === null;
}

/** 新品, 车型, 省份: what is counted, and is no quantity that grows. */
export const isThing = ({ metric }: MetricMention): boolean =>
  metric.units.length > 0 && metric.units.every((unit) => unit === 'count') && !MEASURE_NOUN.test(metric.zh[0]!);

/** 8个省份: a number of things, in words that measure nothing. */
export const countsThings = (draft: Draft): boolean =>
  isNumber(draft) && draft.metric !== null && !MEASURE_NOUN.test(draft.metric) && !ACTS.has(draft.metric);
/** 销售72万辆: what is done to things grows. */
const ACTS: ReadonlySet<string> = new Set(COMMON_ACTS);
