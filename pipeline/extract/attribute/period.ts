import { dayAfter, extent, yearsBefore } from '../../model/period.ts';
import { type Carry, clauseEnd, clauseStart, type Document, type Draft, type Sentence } from '../draft.ts';
import type { Time } from '../times/time.ts';
import { dealPeriods } from './dealt-periods.ts';
import { SINCE, UNDATED } from './far-period.ts';
import { endOfRange, levelOfYearBefore, whereItLed } from './from-to.ts';

const NEXT_TO = /^(?:[的为是达约,，:：（(\s]|同期|末|底|仅|则|已|超|逾|近|不足|人民币|分别|约为|以来|实现|度)*$/u;

/** Gives every figure of a sentence its period; what governed last is carried on. */
export function attributePeriods(document: Document, sentence: Sentence, carry: Carry): void {
  const { text } = document;
  dealPeriods(text, sentence, carry);
  for (const draft of sentence.drafts) {
    if (draft.period !== null) continue;
    const compared = ofWhatWasCompared(text, sentence, draft);
    if (compared) {
      draft.period = compared.period;
      draft.why.push(...compared.why.filter(({ attribute }) => attribute === 'period'));
      continue;
    }
    const { time, rule } = governing(document, sentence, draft, carry);
    if (!time?.norm) {
      if (
        rule === 'reporting period' &&
        document.reporting &&
        (draft.figure.kind !== 'count' || draft.figure.unit === null)
      ) {
        draft.period = document.reporting;
        draft.confidence *= 0.6;
        draft.why.push({ attribute: 'period', rule, start: draft.figure.start, end: draft.figure.start });
      }
      continue;
    }
    const earlier = levelOfYearBefore(text, sentence, draft) ? yearsBefore(time.norm) : null;
    draft.period =
      earlier ?? endOfRange(text, sentence, draft, time) ?? togetherWith(text, sentence, draft, time) ?? time.norm;
    if (rule === 'carried over') draft.confidence *= 0.85;
    draft.why.push({ attribute: 'period', rule, start: time.start, end: time.end });
  }
  const own = sentence.times.filter((time) => time.role === 'governs' && !isOfBase(text, time));
  const last = own.findLast((time) => !isModifier(text, time, sentence)) ?? own.at(-1);
  if (!last || arePartsOf(text, own, carry.time, sentence)) return;
  // 今年规模有望破万亿元: what is hoped for leaves what is told of the time it was
  const hoped = last.ahead && carry.time !== null && !carry.time.ahead;
  if (!hoped && !(last === own[0] && isAside(text, sentence, last, carry.time ?? carry.distant)))
    carry.time = comparedWith(last, own[0]!) ? own[0]! : last;
}

/** …三季度…。由于补贴在9月30日到期,…: a day inside a clause, of which no figure is told, leaves the span that is spoken of. */
function isAside(text: string, { start, end, drafts }: Sentence, time: Time, spoken: Time | null): boolean {
  if (extent(time.norm)?.kind !== 'day' || extent(spoken?.norm ?? null)?.kind !== 'span' || time.until) return false;
  if (!REASON.test(text.slice(clauseStart(text, time.start, start), time.start))) return false;
  const clause = clauseEnd(text, time.end, end);
  return !drafts.some(({ figure }) => figure.start >= time.end && figure.start < clause);
}

const REASON = /由于|因为|随着|鉴于|如果|直到|此前|原定/u;

/** 2025年营收648亿元,2024年为540亿元: the year before is only what the year is compared with. */
function comparedWith(earlier: Time, main: Time): boolean {
  const [a, b] = [extent(earlier.norm), extent(main.norm)];
  return a?.kind === 'span' && b?.kind === 'span' && a.months === b.months && a.to < b.from;
}

/** 净利润29亿元,2024年为24亿元,同比增长20%: the rate is of what was compared, not of what it was compared with. */
function ofWhatWasCompared(text: string, { drafts, times }: Sentence, draft: Draft): Draft | null {
  const at = drafts.indexOf(draft);
  const [main, base] = [drafts[at - 2], drafts[at - 1]];
  if (!main?.period || !base?.period) return null;
  // 2021年为149亿元,2020年为81亿元,增加了67亿元: by how much it is more than it was
  const difference =
    draft.figure.unit === main.figure.unit &&
    /[，,](?:共|净)?(?:增加|减少|增长|下降|多|少)了?(?:约|近|超)?$/u.test(text.slice(base.outerEnd, draft.outerStart));
  const change = draft.figure.kind === 'percent' ? draft.change : null;
  if (!difference && change !== 'yoy' && change !== 'qoq') return null;
  if (main.figure.kind === 'percent' || main.figure.unit !== base.figure.unit) return null;
  if (times.some(({ start }) => start >= base.outerEnd && start < draft.outerStart)) return null;
  if (change === 'qoq') return follows(base.period, main.period) ? main : null;
  return yearsBefore(main.period) === base.period ? main : null;
}

/** 2024Q4, 2025Q1: the one right behind the other, and as long. */
function follows(earlier: string, later: string): boolean {
  const [a, b] = [extent(earlier), extent(later)];
  return a?.kind === 'span' && b?.kind === 'span' && a.months === b.months && dayAfter(a.to) === b.from;
}

/** 2021年、2022年合计亏损8120亿元: one figure for times in a row is of all of them. */
function togetherWith(text: string, { times }: Sentence, draft: Draft, time: Time): string | null {
  if (draft.list || !/合计|共计|累计|总计|合共|总共/u.test(text.slice(time.end, draft.outerStart))) return null;
  let first = times.indexOf(time);
  while (
    first > 0 &&
    /^(?:[、,，和与及]|以及|年?度?(?:[、,，和与及]|以及))$/u.test(
      text.slice(times[first - 1]!.end, times[first]!.start),
    )
  )
    first--;
  const from = times[first]?.norm;
  return from && from !== time.norm && extent(from)!.to < extent(time.norm)!.from ? `${from}..${time.norm}` : null;
}

function governing(
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

/** 分季度看,一季度…,二季度…: the parts that a sentence goes through leave the whole what is spoken of. */
function arePartsOf(text: string, times: readonly Time[], whole: Time | null, { start }: Sentence): boolean {
  const days = extent(whole?.norm ?? null);
  const parts = new Set(times.map(({ norm }) => norm));
  if (days?.kind !== 'span' || (parts.size < 2 && !/^[分从按单][^，,]{1,8}看/u.test(text.slice(start, start + 12))))
    return false;
  return [...parts].every((norm) => {
    const part = extent(norm);
    return part?.kind === 'span' && part.from >= days.from && part.to <= days.to && part.months < days.months;
  });
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

/** 占2019年发行量的76%: the time of what something is a share of. */
const isOfBase = (text: string, { start, end }: Time) =>
  /占(?:到|了|据|其)?\s?$/u.test(text.slice(Math.max(0, start - 3), start)) ||
  // 是2012年的2.7倍: how many times what it was then
  (/(?:[是为]|相当于)$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:同期)?的(?:约|近)?[\d.两三四五六七八九十]{1,6}倍/u.test(text.slice(end, end + 12)));

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

/** 创下2008年以来第二大亏损额: since when there was no such. */
const RECORD_BEFORE = /(?:创下?了?|创出|刷新)$/u;

/** 收于2022年的最低点, 按2021年装机量算: the time only tells which thing is meant, where no figure follows in its clause. */
export function isModifier(text: string, { start, end }: Time, { drafts, end: limit }: Sentence): boolean {
  const attributive = /^\s?的\p{Script=Han}/u.test(text.slice(end, end + 3));
  const record = RECORD_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  if (!attributive && !record && !/(?:按照?|以)$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  const clause = clauseEnd(text, end, limit);
  return !drafts.some(({ figure }) => figure.start >= end && figure.start < clause);
}

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
