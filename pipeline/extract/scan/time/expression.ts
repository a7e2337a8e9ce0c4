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
  | { kind: 'day'; month: number | null; day: number }
  | { kind: 'edge'; at: 'start' | 'end' | 'middle' }
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
    | 'vague' // 近年来, 日前: no date
    | null;
  /** for day-offset: days from the last date; from the publication date where `today`; for the others weeks, quarters, months */
  days: number;
  today: boolean;
  /** year of a range's other end, where two are joined */
  until: TimeExpression | null;
  /** Monday is 1, where a week's day is named */
  weekday: number | null;
}

/** An expression with neither reference nor range. */
export const PLAIN = { reference: null, days: 0, today: false, until: null, weekday: null } as const;

/** A sticky pattern at an offset. */
export const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
