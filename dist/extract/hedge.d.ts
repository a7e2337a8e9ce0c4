import type { Hedge } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import type { Figure } from './scan/figure/figure.ts';
/** What loosens a figure, with the words that say so. */
export interface HedgeMatch {
    hedge: Hedge | null;
    words: Span;
    /** start of a hedge right before the figure, or the figure's */
    start: number;
    /** end of the words after, or the figure's */
    end: number;
}
/** Reads the hedge around a figure: before it (a currency's name or a small verb may stand between), inside it (多, 余), after it. */
export declare function readHedge(text: string, figure: Figure): HedgeMatch;
