import { type KnownName } from '../../lexicon/names.ts';
import type { Span } from '../../model/span.ts';
/** A place where the text has a name of the lexicon. */
export interface KnownMention extends Span {
    name: KnownName;
    /** which of the name's forms it is */
    form: string;
}
/** The longest name or word that looks like one at a place: a word's `known` is null. */
export declare function knownAt(text: string, at: number): {
    end: number;
    known: {
        name: KnownName;
        form: string;
    } | null;
} | null;
/** Every name of the lexicon in a span, longest first, without overlaps; a space between scripts does not part a name. */
export declare function knownMentions(text: string, { start, end }: Span): KnownMention[];
