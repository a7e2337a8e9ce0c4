import type { Fact } from '../../model/fact.ts';
/**
 * Which fact of one version is which of the other: first by id (the words stand), then by its words alone (another mention
 * came or went), then by the sentence without its digits (a number changed), then, where the sentence was written anew, by
 * the figure itself and what it measures, and last by meaning.
 */
export declare function pairFacts(before: readonly Fact[], after: readonly Fact[]): Map<Fact, Fact>;
/** A figure in its sentence: the same in every copy of a passage. */
export declare const words: ({ quote, text, start, sentence }: Fact) => string;
/** The sentence around a figure, digits taken out: 收入#元，增长#%. */
export declare const frame: ({ quote, text, kind }: Fact) => string;
