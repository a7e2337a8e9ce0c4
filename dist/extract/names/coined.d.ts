/**
 * Whether a dictionary of everyday words does not know at least half of the characters as parts of words: 隆基绿能 and
 * 快狗打车 are coined, 动力电池 and 消费者 are not. Most names of companies are; so are a few new words for things.
 */
export declare function isCoined(name: string): boolean;
/** Whether it is one word of everyday language, or a few Latin letters. */
export declare function isEveryday(name: string): boolean;
/** Whether words begin at `start` and end at `end`: 中通 is no word of 其中通过. */
export declare function alignsWithWords(text: string, start: number, end: number): boolean;
