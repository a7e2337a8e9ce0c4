import { type Interval } from '../model/interval.ts';
/** What a word says of a change: its sign for certain, its usual size in percent. */
export interface Motion {
    cue: string;
    sign: 1 | -1;
    usual: Interval | null;
}
/** Strong and exact words before plain ones: the first that stands in the clause counts. */
export declare const MOTIONS: readonly Motion[];
/** The change of a word as a claim about `sign × change in percent`. */
export declare const claimOf: (motion: Motion, words: string) => {
    text: {
        'zh-CN': string;
        en: string;
    };
    hard: Interval;
    typical: Interval | null;
    fine: string;
};
