import type { Carry, Draft, Sentence } from '../draft.ts';
import type { Time } from '../times/time.ts';
/** 由2023年的1.2亿元增加5.7%至1.3亿元: a level with its time, and the rate and the level after it, in one clause. */
interface Start {
    level: Draft;
    time: Time;
}
/** The level that the change before a figure started from, where it has a time of its own: 自2020年的165%升至310%. */
export declare function startOf(text: string, { drafts, times }: Sentence, draft: Draft): Start | null;
/** The time of a rate or level that a change led to: its own, that of the level named next, or the one spoken of before. */
export declare function whereItLed(text: string, sentence: Sentence, draft: Draft, carry: Carry): {
    time: Time | null;
    rule: string;
} | null;
/**
 * 2022年至2024年存货从1.4亿元增至1.7亿元: of two levels under one range the first is of its beginning, the second of its end.
 * @param time what governs the figure
 * @returns the end of the range that the figure is of, or null where it is no such level
 */
export declare function endOfRange(text: string, { drafts, times }: Sentence, draft: Draft, { range }: Time): string | null;
/** A rate inside such a change, or right behind it, is measured against the time it started from. */
export declare function attributeRates(text: string, sentence: Sentence): void;
export {};
