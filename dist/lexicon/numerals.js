/** Characters that write numbers. Values are exact powers of ten or single digits. */
/** Digit characters → 0…9: ASCII, full-width, everyday and financial Chinese. */
export const DIGITS = {
    零: 0,
    〇: 0,
    '○': 0,
    一: 1,
    二: 2,
    两: 2,
    兩: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    壹: 1,
    贰: 2,
    貳: 2,
    叁: 3,
    參: 3,
    肆: 4,
    伍: 5,
    陆: 6,
    陸: 6,
    柒: 7,
    捌: 8,
    玖: 9,
};
/** Characters that stand for two digits at once. */
export const TENS = { 廿: 20, 卅: 30, 卌: 40 };
/** Small scales multiply the digit before them, big ones everything since the last big one. Value: power of ten. */
export const SMALL_SCALES = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
export const BIG_SCALES = { 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12 };
/** Decimal points of Chinese numerals. */
export const POINTS = ['点', '點'];
/** Some of a scale: 数千, 几十万. */
export const SOME = ['数', '几', '幾'];
/** Before 数 these make a noun of it: 用户数千万 is ten million users, not several thousand. */
export const NUMBERS_OF = '人户总次倍件台基指系参函个票股笔单辆套店量计字位';
/** 'More than it says': inside a figure, after the number or after its unit. */
export const MORE = ['多', '余', '餘', '来', '几', '幾'];
