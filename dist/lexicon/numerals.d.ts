/** Characters that write numbers. Values are exact powers of ten or single digits. */
/** Digit characters → 0…9: ASCII, full-width, everyday and financial Chinese. */
export declare const DIGITS: Readonly<Record<string, number>>;
/** Characters that stand for two digits at once. */
export declare const TENS: Readonly<Record<string, number>>;
/** Small scales multiply the digit before them, big ones everything since the last big one. Value: power of ten. */
export declare const SMALL_SCALES: Readonly<Record<string, number>>;
export declare const BIG_SCALES: Readonly<Record<string, number>>;
/** Decimal points of Chinese numerals. */
export declare const POINTS: readonly string[];
/** Some of a scale: 数千, 几十万. */
export declare const SOME: readonly string[];
/** Before 数 these make a noun of it: 用户数千万 is ten million users, not several thousand. */
export declare const NUMBERS_OF = "\u4EBA\u6237\u603B\u6B21\u500D\u4EF6\u53F0\u57FA\u6307\u7CFB\u53C2\u51FD\u4E2A\u7968\u80A1\u7B14\u5355\u8F86\u5957\u5E97\u91CF\u8BA1\u5B57\u4F4D";
/** 'More than it says': inside a figure, after the number or after its unit. */
export declare const MORE: readonly ['多', '余', '餘', '来', '几', '幾'];
