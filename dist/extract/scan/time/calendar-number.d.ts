/** Digits as dates are written with, for use in a pattern. */
export declare const N = "[0-9\uFF10-\uFF19]";
export declare const CN = "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u3007\u96F6\u25CB\u4E24]";
/** 12, １２, 十二, 二〇二五, 两千零四: the number of a year, month or day. */
export declare function toNumber(words: string): number;
