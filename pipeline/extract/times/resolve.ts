import { extent, isUnnamed, UNNAMED_TODAY, yearOf } from '../../model/period.ts';
import type { TimeExpression } from '../scan/time/expression.ts';
import { AHEAD, around, reckonedFrom } from './anchor.ts';
import { joined } from './calendar.ts';
import { shift } from './days.ts';
import { resolveExpression } from './expression.ts';
import { isFiscal, rememberFiscal, resolveFiscal } from './fiscal.ts';
import { resolveReference } from './reference.ts';
import { BASE_BEFORE, FROM_BEFORE, isLater, isRolling, isStepBack, roleOf } from './role.ts';
import { remember, rememberSeries, type State } from './state.ts';
import type { Time, TimeToken } from './time.ts';
import { pickWithin } from './within.ts';

const PROSPECTUS = /招股|IPO|递表|首发|聆讯|上市申请|往绩/u;
const UNTIL_BEFORE = /(?:截至|截止到?|截止至|截止|到|至|于|在)$/u;

/**
 * Resolves time expressions in the order of the text: relative ones against what was named before, then against the
 * publication date, never against the clock.
 * @param published YYYY-MM-DD or null: then the latest date that the text names as past stands in for it
 */
export function resolveTimes(text: string, tokens: readonly TimeToken[], published: string | null): Time[] {
  const reckoned = published === null ? reckonedFrom(text, tokens) : null;
  const anchor = published ?? reckoned?.day ?? UNNAMED_TODAY;
  const state: State = {
    prospectus: PROSPECTUS.test(text),
    anchor,
    inYear: reckoned?.inYear ?? false,
    today: published,
    forward: false,
    year: null,
    yearSentence: -1,
    block: -1,
    point: null,
    date: null,
    month: null,
    quarter: null,
    span: null,
    past: null,
    own: null,
    annual: null,
    report: null,
    series: null,
    fiscal: { year: null, quarter: null },
    row: { periods: [], end: -1 },
  };
  return tokens.map((token) => resolveOne(text, token, state));
}

function resolveOne(text: string, { time, block, sentence }: TimeToken, state: State): Time {
  if (block !== state.block) {
    state.block = block;
    state.year = null;
    state.point = null;
    state.span = state.past ?? state.span;
    state.past = null;
  }
  // a month of a year named a while ago is rather the month of that name nearest to now
  const remote = sentence - state.yearSentence > 1;
  const before = text.slice(Math.max(0, time.start - 5), time.start);
  const after = text.slice(time.end, time.end + 16);
  const until =
    /(?:截至|截止到?|截止至?|截止于)$/u.test(before) || (UNTIL_BEFORE.test(before) && /^(?:末|底)/.test(after));
  const plain = { start: time.start, end: time.end, until, ahead: false, range: null };
  if (RECURRING.test(before)) return { ...plain, norm: null, role: 'vague' };
  if (time.reference === 'report' && state.prospectus && state.series)
    return { ...plain, norm: `${state.series[0]}..${state.series[1]}`, role: 'governs', range: state.series };
  const fiscal = isFiscal(text, time);
  const own = fiscal ? resolveFiscal(time, state.fiscal) : null;
  if (own && time.reference) {
    remember(own, time, 'governs', { until, ahead: own > (state.fiscal.quarter ?? own) }, state, sentence);
    return { ...plain, norm: own, role: isStepBack(time, own, state) ? 'base' : 'governs' };
  }
  if (time.reference && !time.until) {
    // 为近三年来最低: how long since something was so, and not when
    if ((time.reference === 'trailing' || time.reference === 'vague') && RECORD.test(after))
      return { ...plain, norm: null, role: 'event' };
    const norm = resolveWhole(time, state);
    if (time.reference === 'trailing') return { ...plain, norm, role: 'vague' };
    if (norm && time.reference === 'day-offset') state.date = norm;
    const base = BASE_BEFORE.test(before) || isStepBack(time, norm, state);
    return { ...plain, norm, role: norm ? (base ? 'base' : 'governs') : 'vague' };
  }
  const from =
    own ??
    resolveWhole(asBase(time, before, state), {
      ...state,
      year:
        remote && (time.part.kind === 'month' || time.part.kind === 'third') && time.year === null ? null : state.year,
      point: AHEAD.test(around(text, time)) ? null : state.point,
      forward: AHEAD.test(around(text, time)) || WILL.test(text.slice(time.end, time.end + 24)),
    });
  if (from && ANNUAL.test(text.slice(time.start, time.end + 4))) state.annual = yearOf(extent(from)!.to);
  if (fiscal && from) rememberFiscal(time, from, state.fiscal);
  const to = time.until
    ? resolveWhole(time.until, { ...state, year: from ? yearOf(from) : state.year, date: from ?? state.date })
    : null;
  const since = time.until === null && from !== null && isSince(text, time);
  if (since && isUnnamed(state.anchor) && !isUnnamed(from)) return { ...plain, norm: null, role: 'vague' };
  const open = since ? sinceThen(time, from, state.anchor) : null;
  const norm = open ?? (time.until ? joined(from, to) : from);
  const role = isMereDay(text, time)
    ? 'event'
    : open || (isLater(time, norm, state) && !BASE_BEFORE.test(before))
      ? 'governs'
      : roleOf(time, norm, before, after, state);
  // 比年初增长: against the last day of the year before
  const opening =
    role === 'base' && time.part.kind === 'edge' && time.part.at === 'start' && norm ? shift(norm, -1) : norm;
  const ahead = isAhead(text, time, norm, state);
  if (norm && role !== 'event')
    remember(norm, time, role, { until, ahead: ahead || isRolling(text, time) }, state, sentence);
  // 某社10月19日电: the day that 今日 is in what follows, also where later days were named
  if (norm && DATELINE.test(after) && extent(norm)?.kind === 'day') state.today = norm;
  if (norm && role === 'governs') rememberSeries(text, time, norm, from && to ? [from, to] : null, state);
  return { ...plain, ahead, norm: opening, role: norm ? role : 'vague', range: from && to ? [from, to] : null };
}

/** 2024年营收…,比去年增长: what the year spoken of is compared with is the one before it, also where that year is the last. */
function asBase(time: TimeExpression, before: string, { span, today, anchor }: State): TimeExpression {
  const { year, part } = time;
  const now = today ?? anchor;
  const spoken = extent(span);
  if (!year || !('relative' in year) || year.relative !== -1 || part.kind === 'same' || !now || !spoken) return time;
  if (yearOf(spoken.to) !== yearOf(now) - 1 || !(BASE_BEFORE.test(before) || FROM_BEFORE.test(before))) return time;
  return { ...time, year: { relative: -1, reporting: true } };
}

/** What an expression names by itself, without the other end of its range. */
function resolveWhole(time: TimeExpression, state: State): string | null {
  const norm = time.reference ? resolveReference(time, state) : resolveExpression(time, state);
  return norm && time.within ? pickWithin(norm, time.within) : norm;
}

/** 国庆, 双11 without a year: when something happens, rather than what the figures are of; not 双11当天, 正月初七. */
const isMereDay = (text: string, { part, year, until, start, end }: TimeExpression): boolean =>
  part.kind === 'festival' &&
  year === null &&
  until === null &&
  (!/月|当[天日晚]$/u.test(text.slice(start, end)) || text.startsWith('前后', end));

/** 第四季度营收将…, 第四季度,公司预计…: it is not over. */
const WILL = /^(?:[^，,；;。]{0,6}(?:将(?!近)|拟)|[^；;。\d]{0,18}(?:预估|预计|有望|料将|指引))/u;

const ANNUAL = /止(?:年度|全年|十二个月|12个月)|(?:全年|年度)业绩/u;

/** 将2026年销售目标定为…: a plan for a time that is not over. */
const isAhead = (text: string, time: TimeExpression, norm: string | null, { today, anchor }: State): boolean =>
  (AHEAD.test(around(text, time)) || HOPED.test(text.slice(time.end, time.end + 14))) &&
  (extent(norm)?.to ?? '') > (today ?? anchor ?? '');

/** 今年,规模有望突破… */
const HOPED = /^[，,][^，,；;。]{0,10}(?:有望|预计|力争|拟)/u;

/** 每年9月, 每年春节: again and again, of no year. */
const RECURRING = /每(?:逢|年|月|个|一年)?的?$/u;

const RECORD = /^(?:以?来|之?内|中)?的?(?:最[\p{Script=Han}]|新[高低])/u;

const DATELINE = /^[电讯]/u;

const SINCE = /^[^，,；;。：:\d]{0,14}?(?:以来|至今|迄今)/u;

/** 2016年以来, 自2016年5月正式实施以来, 自2022年起. */
function isSince(text: string, { start, end, year, part }: TimeExpression): boolean {
  if (year === null || part.kind === 'same') return false;
  // 自2022年起: a year that something began in, and went on
  const begun = part.kind === 'year' && text[end] === '起' && /[自从]$/u.test(text.slice(start - 1, start));
  return begun || SINCE.test(text.slice(end, end + 20)) || /以来$/u.test(text.slice(start, end));
}

/** From then up to the day of the article, unless that is in the time named. */
function sinceThen({ part }: TimeExpression, from: string, anchor: string | null): string | null {
  const now = extent(anchor);
  const then = extent(from);
  if (!now || !then || then.to >= now.to || part.kind === 'same') return null;
  return then.kind === 'span' && then.months >= 12 ? `${from}..${yearOf(now.to)}` : `${from}..${now.to.slice(0, 7)}`;
}
