import type { Fact, FactSheet } from '../model/fact.ts';
import { type Extent } from '../model/period.ts';
/** Facts by what they are about, so that a rule looks its operands up instead of searching for them. */
export declare class FactIndex {
    #private;
    readonly sheet: FactSheet;
    readonly facts: readonly Fact[];
    /** what a rule left out because there was too much of it, in words */
    readonly bounds: string[];
    constructor(sheet: FactSheet);
    byId: (id: string) => Fact | null;
    /** facts of one sentence, in order; of a very long one those around the fact */
    sentence: (fact: Fact) => readonly Fact[];
    block: (fact: Fact) => readonly Fact[];
    list: (fact: Fact) => readonly Fact[];
    /** place among all facts, by offset */
    place: (fact: Fact) => number;
    /** quantity → facts, in the order of the text */
    measures: () => Iterable<[string, readonly Fact[]]>;
    measured: (name: string) => readonly Fact[];
    /** facts that share entity, scope and quantity: groups in the order of the text */
    subjects(): Iterable<readonly Fact[]>;
    /** facts of the same owner as `like` */
    subject(like: Fact, scope: string | null, name: string | null): readonly Fact[];
    /** facts of one quantity of several named owners as a whole, in the order of the names */
    subjectsOf(names: readonly string[], name: string | null): readonly Fact[];
    /** the days of a fact's period; memoised */
    days(fact: Fact): Extent | null;
    daysOf(norm: string | null): Extent | null;
    /** whether two facts are of one time: the same days, or for a level the same last day */
    sameTime(a: Fact, b: Fact, level?: boolean): boolean;
    /** The amount of a quantity at the time of `like`: the most precise where the text gives several, or null. */
    amount: (like: Fact, name: string | null, scope?: string | null) => Fact | null;
    /** All that the text gives as the amount of a quantity at the time of `like`: without hedges and most precise first. */
    amounts(like: Fact, name: string | null, scope?: string | null): readonly Fact[];
}
/** The figure with the most digits; the first among equals. */
export declare function sharpest(facts: readonly Fact[]): Fact | null;
/** Whose figure it is; where nobody is named, facts of one paragraph are taken to be of one owner, and no others. */
export declare const owner: ({ entity, block }: Fact) => string;
export declare function push<K, V>(map: Map<K, V[]>, key: K, value: V): void;
/** The words between two figures of one sentence, the first standing before. */
export declare const textBetween: (a: Fact, b: Fact) => string;
/** Whether a semicolon parts two figures of one sentence: what stands behind it is said of something else. */
export declare const isParted: (a: Fact, b: Fact) => boolean;
/** @returns whether a cue of one of these kinds stands in the fact's clause */
export declare const hasCue: (fact: Fact, ...ids: string[]) => boolean;
export declare const cueOf: (fact: Fact, ...ids: string[]) => {
    start: number;
    end: number;
    id: string;
    text: string;
} | null;
