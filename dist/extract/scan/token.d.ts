import type { Figure } from './figure/figure.ts';
import type { TimeExpression } from './time/expression.ts';
/** What a scan finds. Spans do not overlap and are in order; offsets as in the scanned text. */
export type Token = {
    type: 'figure';
    start: number;
    end: number;
    figure: Figure;
} | {
    type: 'time';
    start: number;
    end: number;
    time: TimeExpression;
} | {
    type: 'unread';
    start: number;
    end: number;
    reason: string;
};
/** A character code of a Latin letter. */
export declare const isLatin: (code: number) => boolean;
