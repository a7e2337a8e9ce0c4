import { type Carry, clauseStart, type Document, type Draft, type Sentence } from '../draft.ts';
import type { Time } from '../times/time.ts';
import { SINCE, UNDATED } from './far-period.ts';
import { whereItLed } from './from-to.ts';
import { isOfBase } from './time-of-base.ts';

const NEXT_TO = /^(?:[的为是达约,，:：（(\s]|同期|末|底|仅|则|已|超|逾|近|不足|人民币|分别|约为|以来|实现|度)*$/u;

/** The time that governs a figure, if any, and by which rule. */
export function governing(
  document: Document,
  sentence: Sentence,
  draft: Draft,
  carry: Carry,
): { time: Time | null; rule: string } {
  const { text } = document;
  const { times } = sentence;
  const earlier = times.filter((time) => time.end <= draft.outerStart);
  const own = earlier.filter((time) => !isOfBase(text, time));
  const before = own.length > 0 || carry.time ? own : earlier;
  const same = before.at(-1);
  const previous = sentence.drafts[sentence.drafts.indexOf(draft) - 1];
  if (same?.role === 'same' && previous && previous.outerEnd <= same.start) {
    return { time: { ...same, norm: previous.period }, rule: 'same time as the figure before' };
  }
  const nearest = before.at(-1);
  const from = earlier.at(-1);
  if (from?.norm && isTurnedFrom(text, sentence, from, draft)) return { time: from, rule: 'time it changed from' };
  const led = whereItLed(text, sentence, draft, carry);
  if (led) return led;
  if (
    nearest?.norm &&
    NEXT_TO.test(text.slice(nearest.end, draft.outerStart)) &&
    nearest.role !== 'event' &&
    // 同比24年-5.3%: a change is not of what it is measured against
    !(
      nearest.role === 'base' &&
      draft.change !== null &&
      /[比较]$/u.test(text.slice(nearest.start - 1, nearest.start))
    ) &&
    !isDifference(text, nearest, draft)
  ) {
    return { time: nearest, rule: 'time next to the figure' };
  }
  const bracketed = times.find(
    (time) =>
      time.start >= draft.outerEnd &&
      /^[（(]?(?:截至)?$/u.test(text.slice(draft.outerEnd, time.start)) &&
      /^[（(]/.test(text.slice(draft.outerEnd)),
  );
  if (bracketed && /^[)）]/.test(text.slice(bracketed.end)))
    return { time: bracketed, rule: 'time in brackets after the figure' };
  const first =
    draft.list && draft.list.index > 0 ? sentence.drafts[sentence.drafts.indexOf(draft) - draft.list.index] : null;
  const shared = first?.why.find(({ attribute, rule }) => attribute === 'period' && rule === 'time next to the figure');
  const listTime = shared && times.find(({ start }) => start === shared.start);
  if (listTime) return { time: listTime, rule: 'time before the list' };
  for (let i = before.length - 1; i >= 0; i--) {
    const time = before[i]!;
    const leads =
      opensClause(text, sentence, time, draft) ||
      (i === before.length - 1 && isStart(text, time, sentence, draft)) ||
      namesLevel(sentence, time, draft);
    if (time.role === 'base' && time.norm && draft.change === null && leads)
      return { time, rule: 'time that opens the clause' };
    if (
      (draft.change === null || sameClause(text, time.end, draft.outerStart)) &&
      isContrast(text, sentence, time) &&
      !/[；;]/u.test(text.slice(time.end, draft.outerStart))
    )
      return { time, rule: 'time before in the sentence' };
    if (time.role === 'governs' || time.role === 'same')
      return { time: lastOfGroup(before, i, draft), rule: 'time before in the sentence' };
    // 当周, 近三年: a time that cannot be resolved is still the time; 目前 and the like only within their clause
    const inClause =
      clauseStart(text, time.start, sentence.start) === clauseStart(text, draft.figure.start, sentence.start);
    const words = text.slice(time.start, time.end);
    if (
      time.role === 'vague' &&
      (inClause || /[周年月天]|期间|假期|长假|交易日/u.test(words) || isLately(text, sentence, time))
    ) {
      // 过去三年,…: at the head of its sentence it is of all that follows
      const dated = time.norm !== null && draft.list === null && (inClause || '，,'.includes(text[time.end] ?? '\n'));
      return { time: dated ? time : null, rule: 'vague' };
    }
  }
  if (draft.stance !== 'actual' && !isComparedWith(text, sentence, draft)) return { time: null, rule: 'forecast' };
  const after = times.find(
    (time) => time.start >= draft.outerEnd && time.role === 'governs' && sameClause(text, draft.outerEnd, time.start),
  );
  if (after && /[于在]$/u.test(text.slice(draft.outerEnd, after.start)))
    return { time: after, rule: 'time after the figure' };
  if (after && sentence.heading && !/[至到]$/u.test(text.slice(after.start - 1, after.start)))
    return { time: after, rule: 'time in the heading' };
  const since = text.slice(clauseStart(text, draft.figure.start, sentence.start), draft.outerStart);
  if (SINCE.test(since) || UNDATED.test(text.slice(sentence.start, draft.outerStart)))
    return { time: null, rule: 'since the beginning' };
  if (carry.time) return { time: carry.time, rule: 'carried over' };
  return { time: null, rule: 'reporting period' };
}

/** 而2024年第四季度为200亿美元,每股收益为1.86美元: the other time stays to the end of what is set against it, or opens its sentence. */
const isContrast = (text: string, sentence: Sentence, { role, norm, start, end }: Time): boolean =>
  role === 'base' &&
  norm !== null &&
  (/[，,；;]而$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    (/^\s*[而但]?$/u.test(text.slice(sentence.start, start)) && /^[,，]/u.test(text.slice(end, end + 1))));

/** 近期,公司推出40亿元的计划: no period of a report is spoken of. */
const isLately = (text: string, sentence: Sentence, { start, end }: Time): boolean =>
  start === sentence.start &&
  /^(?:近期|近日|日前)$/u.test(text.slice(start, end)) &&
  !/[年季财]报|报告|业绩|公告/u.test(text.slice(end, Math.min(sentence.end, end + 120)));

/** 营收124亿元,胜过分析员估计的122亿元: what was expected of the same time. */
const isComparedWith = (text: string, sentence: Sentence, { outerStart }: Draft): boolean =>
  /(?:胜过|优于|好于|超过?|高于|低于|不及|逊于|高过)[^，,；;。]{0,16}(?:预期|估计|预测|预估)的?$/u.test(
    text.slice(Math.max(sentence.start, outerStart - 28), outerStart),
  );

/** 由去年取得亏损1.15亿元: the level that a change starts from. */
const isStart = (text: string, { start, end }: Time, { drafts }: Sentence, draft: Draft): boolean =>
  /[由从]$/u.test(text.slice(start - 1, start)) &&
  !drafts.some((other) => other.outerStart >= end && other.outerEnd <= draft.outerStart);

/** 由上月下降0.2%转为上涨0.4%: the rate that gave way to another is of the time before it. */
const isTurnedFrom = (text: string, sentence: Sentence, time: Time, draft: Draft): boolean =>
  isStart(text, time, sentence, draft) &&
  /^(?:转为|转至|转而|扩大[至到]|收窄[至到]|回落[至到]|回升[至到]|放缓[至到]|加快[至到]|[升降增减][至到])/u.test(
    text.slice(draft.outerEnd, draft.outerEnd + 4),
  ) &&
  !/[，,；;。]/u.test(text.slice(time.end, draft.outerStart));

/** 较上年同期净亏损3.66亿元扩大: the level of that time, named by its quantity. */
const namesLevel = ({ metrics }: Sentence, { end }: Time, { outerStart }: Draft): boolean =>
  metrics.some((metric) => metric.start === end && metric.end === outerStart);

/** 低于上月0.8个百分点: how far apart, not how much it was then. */
const isDifference = (text: string, { role, start, end }: Time, draft: Draft): boolean =>
  role === 'base' &&
  end === draft.outerStart &&
  /(?:[低高快慢多少大小]于|超出?|超过)$/u.test(text.slice(start - 2, start));

/** 上年同期净利润为2亿元: an earlier time that nothing is compared with is that of its clause. */
function opensClause(text: string, sentence: Sentence, time: Time, draft: Draft): boolean {
  const start = clauseStart(text, draft.outerStart, sentence.start);
  return time.start >= start && /^\s*(?:而|但|其中)?$/u.test(text.slice(start, time.start));
}

const sameClause = (text: string, from: number, to: number) => !/[，,；;。]/u.test(text.slice(from, to));

/** After a list over 2019年、2020年, a rate of change is of the last of them; other figures are of the whole span. */
function lastOfGroup(before: readonly Time[], index: number, draft: Draft): Time {
  const time = before[index]!;
  if (time.range && draft.figure.kind === 'percent' && draft.change === 'yoy') return { ...time, norm: time.range[1] };
  return time;
}
