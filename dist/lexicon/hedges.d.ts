import type { Hedge } from '../model/fact.ts';
/** Words that loosen a figure, by the side of it they stand on, each with an example. */
export declare const HEDGES: readonly {
    hedge: Hedge;
    before: readonly string[];
    after: readonly string[];
    example: string;
}[];
/** Words that may stand between a hedge and its figure: 超过了, 约占, 约有. */
export declare const BETWEEN_HEDGE: readonly string[];
/** Words that end like a hedge and are not one: 签约3家, 最近5年. */
export declare const NOT_HEDGES: readonly string[];
/** Hedges only before a bare scale (上百家, 过亿元, 破万亿). */
export declare const SCALE_HEDGES: Readonly<Record<string, Hedge>>;
