import type { TimeExpression } from '../scan/time/expression.ts';
import type { Time } from './time.ts';
export interface State {
    /** the text is about a listing, where 报告期 is the three years and more that a prospectus covers */
    prospectus: boolean;
    /** publication date, or the best stand-in */
    anchor: string | null;
    /** moves on with dates that are later than the stand-in */
    today: string | null;
    /** year named last in this block, and the sentence that named it */
    year: number | null;
    yearSentence: number;
    block: number;
    /** last single day */
    date: string | null;
    /** last span or date that governed figures */
    span: string | null;
    /** what 报告期 means: the last span of a quarter or more */
    report: string | null;
    /** the first and last of three or more periods in a row (2022年至2024年): what 报告期 means in a prospectus */
    series: [string, string] | null;
    /** periods enumerated so far (2022年、2023年…), and where the last of them ends */
    row: {
        periods: string[];
        end: number;
    };
}
export declare function remember(norm: string, time: TimeExpression, role: Time['role'], state: State, sentence: number): void;
/** Notes three or more periods of a quarter or longer that follow each other, as a range or one by one. */
export declare function rememberSeries(text: string, { start, end }: TimeExpression, norm: string, range: [string, string] | null, state: State): void;
