import type { FestivalDay } from '../../../lexicon/festivals.ts';

/** Which year a time expression names: a number, an offset from the current year, or one named before. */
export type YearRef =
  | { absolute: number }
  | { relative: number; reporting?: boolean }
  | { same: 0 | 1; orNow?: true }
  | null;

/** The part of the year. */
export type Part =
  | { kind: 'year' }
  | { kind: 'half'; n: 1 | 2 }
  | { kind: 'quarter'; n: number }
  | { kind: 'months'; to: number; from: number }
  | { kind: 'month'; n: number; edge: 'start' | 'end' | 'about' | null }
  /** ten days of a month: 上旬, 中旬, 下旬 */
  | { kind: 'third'; month: number; n: 1 | 2 | 3 }
  | { kind: 'day'; month: number | null; day: number }
  | { kind: 'edge'; at: 'start' | 'end' | 'middle' }
  | { kind: 'festival'; on: FestivalDay }
  /** the days around one, as many as there were that year: 春节假期 */
  | { kind: 'holidays' }
  /** the part that the last period named: 同期 */
  | { kind: 'same' };

/** A time expression as written, not yet resolved. Offsets as in the scanned text. */
export interface TimeExpression {
  start: number;
  end: number;
  year: YearRef;
  part: Part;
  /** special references resolved against what came before */
  reference:
    | 'report' // 报告期内
    | 'period-end' // 期末
    | 'period-start' // 期初
    | 'within' // 期内
    | 'day-offset' // 前一天, 次日
    | 'week-offset' // 上周, 本周五
    | 'quarter-offset' // 本季度, 上季末
    | 'month-offset' // 当月, 上月末
    | 'trailing' // 近三年, 未来两天
    | 'vague' // 近年来, 日前: no date
    | null;
  /** for day-offset: days from the last date; from the publication date where `today`; for the others weeks, quarters, months */
  days: number;
  today: boolean;
  /** what a trailing span is counted in; `days` then says how many, ahead where positive */
  step: Step | null;
  /** year of a range's other end, where two are joined */
  until: TimeExpression | null;
  /** Monday is 1, where a week's day is named */
  weekday: number | null;
  /** what is picked out of the span: 第二周, 最后五天 */
  within: Within | null;
}

export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The n-th of a span, counted from its end where `last`; or all of the first or last n of them. */
export type Within =
  | { pick: 'nth'; unit: 'day' | 'week' | 'month'; n: number; last: boolean; weekday: number | null }
  | { pick: 'run'; unit: 'day' | 'week' | 'month'; n: number; last: boolean }
  | { pick: 'third'; n: 1 | 2 | 3 }
  /** 上半月, 下半月 */
  | { pick: 'half'; n: 1 | 2 }
  /** the week that a day is in, or that ends with it */
  | { pick: 'week-of'; ended: boolean };

/** An expression with neither reference nor range. */
export const PLAIN = {
  reference: null,
  days: 0,
  today: false,
  until: null,
  weekday: null,
  within: null,
  step: null,
} as const;
