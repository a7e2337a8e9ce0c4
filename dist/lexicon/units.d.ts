import type { Kind } from '../model/fact.ts';
/** A unit that follows a number. `factor` converts to the base unit named by `unit` (bp stays bp). */
export interface Unit {
    /** canonical, as in `fact.unit` */
    unit: string;
    kind: Kind;
    forms: readonly string[];
    en: string;
    /** one, where English has a plural */
    enOne?: string;
    example: string;
    /** 一家, 两种: with a bare 一 or 两 it only determines the noun */
    determiner?: boolean;
}
/** Rates, multiples, durations, ages, index points and physical measures. */
export declare const MEASURES: readonly Unit[];
/** Classifiers: what is counted follows them. */
export declare const CLASSIFIERS: readonly Unit[];
/** What a price is per, after a slash: 港元/股. */
export declare const PER_UNIT: readonly string[];
/** A unit's character may begin another word: 点 in 点评, 年 in 年轻, 日 in 日前, 人 in 人民币. */
export declare const NOT_UNITS: Readonly<Record<string, string>>;
