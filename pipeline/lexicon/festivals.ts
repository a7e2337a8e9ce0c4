/** The day of the year that a festival falls on. */
export type FestivalDay =
  | { month: number; day: number }
  /** the n-th such weekday of the month (Monday is 1), and days after it */
  | { month: number; weekday: number; n: number; after?: number }
  /** a day of the lunar calendar, and days after it; without a day the whole month */
  | { lunar: number; day: number | null; leap?: boolean; after?: number }
  /** a solar term: its day in this century is `⌊Y × 0.2422 + c⌋ − ⌊Y / 4⌋` for the last two digits of the year */
  | { month: number; term: number };

export interface Festival {
  words: readonly string[];
  on: FestivalDay;
  example: string;
}

const festival = (words: string, on: FestivalDay, example: string): Festival => ({
  words: words.split(' '),
  on,
  example,
});

/** What else holidays and sales are called by; how long they last differs from year to year. */
export const HOLIDAYS: readonly string[] =
  '五一 十一 双节 国庆中秋 中秋国庆 国庆、中秋 中秋、国庆 元旦春节 春运 暑期 暑假 寒假 年货节'.split(' ');

/** Festivals of the calendar, of the lunar calendar and of the trade. */
export const FESTIVALS: readonly Festival[] = [
  festival('元旦', { month: 1, day: 1 }, '2025年元旦'),
  festival('情人节', { month: 2, day: 14 }, '去年情人节'),
  festival('妇女节 三八节 三八妇女节', { month: 3, day: 8 }, '今年妇女节'),
  festival('植树节', { month: 3, day: 12 }, '2025年植树节'),
  festival('愚人节', { month: 4, day: 1 }, '2025年愚人节'),
  festival('劳动节 五一劳动节 五一国际劳动节', { month: 5, day: 1 }, '去年劳动节'),
  festival('儿童节 六一儿童节', { month: 6, day: 1 }, '去年儿童节'),
  festival('建党节', { month: 7, day: 1 }, '2021年建党节'),
  festival('建军节', { month: 8, day: 1 }, '2027年建军节'),
  festival('教师节', { month: 9, day: 10 }, '2025年教师节'),
  festival('国庆 国庆节 十一国庆', { month: 10, day: 1 }, '2024年国庆'),
  festival('万圣节', { month: 10, day: 31 }, '2024年万圣节'),
  festival('平安夜', { month: 12, day: 24 }, '去年平安夜'),
  festival('圣诞 圣诞节', { month: 12, day: 25 }, '去年圣诞节'),
  festival('母亲节', { month: 5, weekday: 7, n: 2 }, '2025年母亲节'),
  festival('父亲节', { month: 6, weekday: 7, n: 3 }, '2025年父亲节'),
  festival('感恩节', { month: 11, weekday: 4, n: 4 }, '2024年感恩节'),
  festival('黑色星期五 黑五', { month: 11, weekday: 4, n: 4, after: 1 }, '2024年黑色星期五'),
  festival('网络星期一 网购星期一', { month: 11, weekday: 4, n: 4, after: 4 }, '2024年网络星期一'),
  festival('春节 大年初一 农历新年', { lunar: 1, day: 1 }, '2025年春节'),
  festival('除夕 大年三十 年三十', { lunar: 1, day: 1, after: -1 }, '2025年除夕'),
  festival('元宵 元宵节', { lunar: 1, day: 15 }, '2025年元宵节'),
  festival('端午 端午节', { lunar: 5, day: 5 }, '2025年端午节'),
  festival('七夕 七夕节', { lunar: 7, day: 7 }, '2025年七夕'),
  festival('中秋 中秋节', { lunar: 8, day: 15 }, '2025年中秋'),
  festival('重阳 重阳节', { lunar: 9, day: 9 }, '2025年重阳节'),
  festival('腊八 腊八节', { lunar: 12, day: 8 }, '2025年腊八节'),
  festival('清明 清明节', { month: 4, term: 4.81 }, '2025年清明'),
  festival('冬至', { month: 12, term: 21.94 }, '2025年冬至'),
  festival('618 6·18', { month: 6, day: 18 }, '今年618'),
  festival('818 8·18', { month: 8, day: 18 }, '2024年818'),
  festival('双11 双十一 双１１', { month: 11, day: 11 }, '去年双11'),
  festival('双12 双十二', { month: 12, day: 12 }, '去年双12'),
];
