import type { Span } from '../../../model/span.ts';
import { type Draft, type Sentence } from '../../draft.ts';
import type { Place } from './place.ts';
/** What a percent or multiple is a share of. Offsets in the view. */
export interface Share {
    of: Span;
    rule: string;
    /** it is a share of the same quantity (a segment’s part of all revenue): that names the metric too */
    whole: boolean;
}
/** Finds what a figure is a share or multiple of: 占营业收入的73.6%, 是收入的7倍多, 71%的营收, 收入中有七成. */
export declare function readShare(text: string, sentence: Sentence, draft: Draft): Share | null;
/** The quantity that a share is of is what it measures. */
export declare function useShare({ text, sentence, draft }: Place, of: Span): boolean;
