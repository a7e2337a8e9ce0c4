import type { Block, Passage, Table, View } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
/** What a format makes of a decoded file. Offsets in the view, but for the view's own runs. */
export interface Parsed {
    view: View;
    blocks: Block[];
    tables: Table[];
    /** page furniture that the markup itself names (nav, footer, form) */
    chrome: Passage[];
    title: Span | null;
    meta: {
        title: string | null;
        outlet: string | null;
        author: string | null;
        published: string | null;
        language: string | null;
    };
}
export declare const NO_META: {
    readonly title: null;
    readonly outlet: null;
    readonly author: null;
    readonly published: null;
    readonly language: null;
};
/** Builds a view piece by piece, each piece with its place in the file. */
export declare class ViewBuilder {
    #private;
    readonly runs: View['runs'];
    get length(): number;
    /** Adds text that stands in the file as it is (equal lengths) or in other characters (an entity, an escape). */
    add(words: string, sourceStart: number, sourceLength: number): void;
    /** Adds a break between blocks, which stands for nothing in particular in the file. */
    gap(words: string, sourceStart: number): void;
    build(): View;
}
