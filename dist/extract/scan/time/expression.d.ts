/** Which year a time expression names: a number, an offset from the current year, or one named before. */
export type YearRef = {
    absolute: number;
} | {
    relative: number;
    reporting?: boolean;
} | {
    same: 0 | 1;
} | null;
/** The part of the year. */
export type Part = {
    kind: 'year';
} | {
    kind: 'half';
    n: 1 | 2;
} | {
    kind: 'quarter';
    n: number;
} | {
    kind: 'months';
    to: number;
    from: number;
} | {
    kind: 'month';
    n: number;
    edge: 'start' | 'end' | 'about' | null;
} | {
    kind: 'day';
    month: number | null;
    day: number;
} | {
    kind: 'edge';
    at: 'start' | 'end' | 'middle';
}
/** the part that the last period named: 同期 */
 | {
    kind: 'same';
};
/** A time expression as written, not yet resolved. Offsets as in the scanned text. */
export interface TimeExpression {
    start: number;
    end: number;
    year: YearRef;
    part: Part;
    /** special references resolved against what came before */
    reference: 'report' | 'period-end' | 'period-start' | 'within' | 'day-offset' | 'week-offset' | 'quarter-offset' | 'month-offset' | 'vague' | null;
    /** for day-offset: days from the last date; from the publication date where `today`; for the others weeks, quarters, months */
    days: number;
    today: boolean;
    /** year of a range's other end, where two are joined */
    until: TimeExpression | null;
    /** Monday is 1, where a week's day is named */
    weekday: number | null;
}
/** An expression with neither reference nor range. */
export declare const PLAIN: {
    readonly reference: null;
    readonly days: 0;
    readonly today: false;
    readonly until: null;
    readonly weekday: null;
};
/** A sticky pattern at an offset. */
export declare const match: (pattern: RegExp, text: string, at: number) => RegExpExecArray | null;
