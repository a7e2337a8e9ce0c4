import { samePeriod, yearsBefore } from '../../model/period.ts';
import type { Carry, Draft, Sentence } from '../draft.ts';
import type { Time } from '../times/time.ts';

/** 由2023年的1.2亿元增加5.7%至1.3亿元: a level with its time, and the rate and the level after it, in one clause. */
interface Start {
  level: Draft;
  time: Time;
}

const CHANGED = /[升降增涨跌减扩缩变]|提高|波动|调整|改善|恢复|下滑|回落|收窄/u;
const CLAUSE_END = /[，,；;。：:]/u;

/** The level that the change before a figure started from, where it has a time of its own: 自2020年的165%升至310%. */
function startOf(text: string, { drafts, times }: Sentence, draft: Draft): Start | null {
  let seen = draft.outerStart;
  for (let i = drafts.indexOf(draft) - 1; i >= 0; i--) {
    const level = drafts[i]!;
    if (CLAUSE_END.test(text.slice(level.outerEnd, seen))) return null;
    seen = level.outerEnd;
    const time = times.findLast(({ end }) => end <= level.outerStart);
    if (!time) return null;
    if (!time.norm) continue;
    const words = text.slice(time.end, level.outerStart);
    const from =
      /[自从由]\s?$/u.test(text.slice(Math.max(0, time.start - 2), time.start)) &&
      /^(?:末|底)?的?(?:人民币|约|近|超)?\s?$/u.test(words);
    const against =
      /(?:[较比]|相[较比]于)\s?$/u.test(text.slice(Math.max(0, time.start - 4), time.start)) &&
      /^(?:末|底|全年|同期)?\s?的?[^，,；;。的]{0,10}$/u.test(words);
    if (!from && !against) continue;
    return CHANGED.test(text.slice(level.outerEnd, draft.outerStart)) ? { level, time } : null;
  }
  return null;
}

/** The time of a rate or level that a change led to: its own, that of the level named next, or the one spoken of before. */
export function whereItLed(
  text: string,
  sentence: Sentence,
  draft: Draft,
  carry: Carry,
): { time: Time | null; rule: string } | null {
  const start = startOf(text, sentence, draft);
  if (!start) return null;
  const { times } = sentence;
  const own = times.find(
    ({ start: at, end }) =>
      at >= start.level.outerEnd &&
      /[至到]$/u.test(text.slice(at - 1, at)) &&
      !CLAUSE_END.test(text.slice(start.level.outerEnd, end)),
  );
  if (own) return { time: own, rule: 'where the change led to' };
  const time = times.findLast(({ role, end }) => role === 'governs' && end <= start.time.start) ?? carry.time;
  if (!time) return { time: null, rule: 'reporting period' };
  return { time: time.range ? { ...time, norm: time.range[1] } : time, rule: 'where the change led to' };
}

/**
 * 2022年至2024年存货从1.4亿元增至1.7亿元: of two levels under one range the first is of its beginning, the second of its end.
 * @param time what governs the figure
 * @returns the end of the range that the figure is of, or null where it is no such level
 */
export function endOfRange(text: string, { drafts, times }: Sentence, draft: Draft, { range }: Time): string | null {
  if (!range || draft.change !== null) return null;
  const index = drafts.indexOf(draft);
  const opens = (one: Draft | undefined) =>
    one !== undefined && /[从由自]\s?(?:约|近)?$/u.test(text.slice(Math.max(0, one.outerStart - 3), one.outerStart));
  const leads = (from: Draft | undefined, to: Draft | undefined) =>
    from !== undefined &&
    to !== undefined &&
    from.figure.unit === to.figure.unit &&
    /^[^，,；;。]{0,8}[至到为]\s?(?:约|近|了)?$/u.test(text.slice(from.outerEnd, to.outerStart)) &&
    !times.some(({ start, end }) => start >= from.outerEnd && end <= to.outerStart);
  if (opens(draft) && leads(draft, drafts[index + 1])) return range[0];
  if (opens(drafts[index - 1]) && leads(drafts[index - 1], draft)) return range[1];
  return null;
}

/** 报告期内,营收从24亿元增长到29亿元,同比增长22%: where the rate is against a year before, the first level is of that. */
export function levelOfYearBefore(text: string, { drafts, times }: Sentence, draft: Draft): boolean {
  const index = drafts.indexOf(draft);
  const [level, rate] = [drafts[index + 1], drafts[index + 2]];
  if (!level || !rate || level.figure.unit !== draft.figure.unit || rate.figure.unit !== '%' || rate.change !== 'yoy')
    return false;
  if (!/[从由自]\s?(?:约|近)?$/u.test(text.slice(Math.max(0, draft.outerStart - 3), draft.outerStart))) return false;
  if (!/^[^，,；;。\d]{0,6}[至到为]\s?(?:约|近|了)?$/u.test(text.slice(draft.outerEnd, level.outerStart))) return false;
  if (!/^[，,(（]?同比[^，,；;。\d]{0,6}$/u.test(text.slice(level.outerEnd, rate.outerStart))) return false;
  return !times.some(({ start }) => start >= draft.outerEnd && start < rate.outerStart);
}

/** A rate inside such a change, or right behind it, is measured against the time it started from. */
export function attributeRates(text: string, sentence: Sentence): void {
  for (const [index, draft] of sentence.drafts.entries()) {
    if (draft.change === null || draft.period === null) continue;
    const rate = draft.figure.kind === 'percent' || draft.figure.kind === 'multiple';
    const inside = rate ? startOf(text, sentence, draft) : null;
    if (inside) measure(draft, inside.time);
    // 由去年的35.1%升至38.4%,上升3.3个百分点
    const led = sentence.drafts[index - 1];
    const start = led?.change === null ? startOf(text, sentence, led) : null;
    if (!start || inside || draft.base !== null || !(rate || draft.figure.unit === led!.figure.unit)) continue;
    if (!/^[，,（(]?[^，,；;。]{0,8}$/u.test(text.slice(led!.outerEnd, draft.outerStart))) continue;
    if (sentence.times.some(({ start, end }) => start >= led!.outerEnd && end <= draft.outerStart)) continue;
    draft.period = draft.change === 'cagr' ? spanOf(start.time.norm, led!.period) : led!.period;
    if (draft.change !== 'cagr') measure(draft, start.time);
  }
}

/** 由2019年的…增至2021年的…,复合年增长率为83%: a rate over all the years between. */
const spanOf = (from: string | null, to: string | null): string | null => (from && to ? `${from}..${to}` : to);

function measure(draft: Draft, { norm }: Time): void {
  if (norm === null || draft.period === null) return;
  draft.base = norm;
  draft.change = samePeriod(yearsBefore(draft.period), norm) ? 'yoy' : 'other';
}
