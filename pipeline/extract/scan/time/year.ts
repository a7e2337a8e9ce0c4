import { CharSet } from '../char-set.ts';
import { digitAt } from '../numeral/literal.ts';
import { Pattern } from '../pattern.ts';
import { N, toNumber } from './calendar-number.ts';
import type { YearRef } from './expression.ts';

/** 2025年, 二〇二五年, 两千零八年3月; two digits only where they cannot count years: 08年, 25年上半年. */
const YEAR = new Pattern(
  new RegExp(
    `(?:((?:1[89]|20|１９|２０)${N}{2})\\s?|([一二][〇零○九八〇一二三四五六七八九]{3}|两千(?:零[一二三四五六七八九])?(?=年\\s?(?:[一二三四五六七八九十]|\\d)))|(?<![\\d.０-９])(0\\d|[零〇][一二三四五六七八九])\\s?(?=年)|(?<![\\d.０-９])([0-3]\\d|[6-9]\\d|[七八九][零〇一二三四五六七八九])(?=年(?:上半年|下半年|[一二三四]季|第?[一二三四]季|首季|前[一二三]|[QqHh]\\d|全年|同期|底|末|初|第[一二三四五六七八九十\\d]{1,3}个?(?:周|星期|礼拜|月)|春节|国庆|端午|中秋|元旦|双11|618|(?:1?\\d|十?[一二]|[三四五六七八九十])月)))(?:年(?!轻|龄|[^度]?级)|财年|财政年度|(?=\\s?[QqHh][1-4](?!\\d)|全年|上半年|下半年|前[一二三]季|前[三六九]个?月|第?[一二三四]季度))`,
    'uy',
  ),
);
/** 24年营收, 25年预计: two digits before what years are told apart by. */
const SHORT_YEAR = new Pattern(
  /(?<![\d.约近超达满第了]|\d[-~至])(2[1-9])年(?=归母|扣非|净利|营收|营业收入|收入|毛利|出货|销量|预计|预期|业绩|资本开支|EPS|PE|[一二三四1-4]季)/uy,
);
/** 24年公司营收…, at the head of a clause: nobody counts years there. */
const OPENING_YEAR = new Pattern(
  /(?<=^|[，,。；;：:\n（(、])\s?(2[0-9])年(?=公司|集团|我们|全球|全国|国内|中国|行业|实现|平均|经营|研发|销售|市场|门店|海外|境内|境外|产能|整体|分别|实际|新增|累计)/uy,
);
/** 从21年的19%, 较22年: two digits where a change starts. */
const BASE_YEAR = new Pattern(/(?<=[从由较比自])([12]\d)\s?年(?![前后来期间内以龄代多]|的(?!\d))/uy);
/** 2018净利增20%: without 年 before what only years and their parts have. */
const BARE_YEAR = new Pattern(
  /(?<![\d.约超近达满第])((?:19|20)\d\d)(?=(?:归母|扣非)?净利|营收(?![\d万亿])|业绩|年报|财报|销售[额金业]|毛利)/uy,
);
const RELATIVE_YEAR = new Pattern(
  /今年以来|今年来|今年|年初至今|年初以来|(?<![一二三四五六七八九十两几数多半\d]\s?)年内(?!容|部)|本年度?|当年|这一年|去年|(?<!马)上一?年度?|[上下][一个]?财年|本财年|(?<!大)前年|大前年|明年|来年|同年|次年|翌年|后年/uy,
);
/** 三年前, 十年之前: so many years before that of the article. */
const YEARS_AGO = new Pattern(
  /(?<![\d.第几数]|[一二三四五六七八九十百])(两|[一二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九]|[1-5]\d|[1-9])年[之以]?前(?![一二两三四五六七八九十\d后夕半])/uy,
);
const YEAR_WORD = new CharSet('年');
const YEAR_OFFSETS: Readonly<Record<string, YearRef>> = {
  年: { relative: 0 },
  今: { relative: 0 },
  本: { relative: 0, reporting: true },
  去: { relative: -1 },
  上: { relative: -1, reporting: true },
  前: { relative: -2 },
  大: { relative: -3 },
  明: { relative: 1 },
  来: { relative: 1 },
  后: { relative: 2 },
  下: { relative: 1, reporting: true },
  当: { same: 0 },
  这: { same: 0, orNow: true },
  同: { same: 0 },
  次: { same: 1 },
  翌: { same: 1 },
};

/** The year at `at`: 2025年, 二〇二五年, 08年, 去年, 上财年. */
export function readYear(text: string, at: number): { end: number; year: YearRef } | null {
  if (digitAt(text, at - 1) >= 0) return null;
  const year = YEAR.at(text, at);
  if (year) {
    const words = year[1] ?? year[2] ?? year[3] ?? year[4]!;
    const n = toNumber(words.trim());
    return { end: at + year[0].length, year: { absolute: year[3] || year[4] ? (n < 60 ? 2000 : 1900) + n : n } };
  }
  const base =
    digitAt(text, at) >= 0 ? (BASE_YEAR.at(text, at) ?? SHORT_YEAR.at(text, at) ?? OPENING_YEAR.at(text, at)) : null;
  if (base) return { end: at + base[0].length, year: { absolute: 2000 + Number(base[1]) } };
  const bare = digitAt(text, at) >= 0 ? BARE_YEAR.at(text, at) : null;
  if (bare) return { end: at + 4, year: { absolute: Number(bare[1]) } };
  const ago = YEAR_WORD.among(text, at + 1, 3) ? YEARS_AGO.at(text, at) : null;
  if (ago) {
    const years = toNumber(ago[1]!);
    // 从一年前的3亿元: before the year that is reported on
    return { end: at + ago[0].length, year: { relative: -years, ...(years === 1 ? { reporting: true } : {}) } };
  }
  const relative = RELATIVE_YEAR.at(text, at);
  if (!relative) return null;
  // 年内: of the year that is spoken of, else of this one
  const named = relative[0] === '年内' ? ({ same: 0, orNow: true } as const) : YEAR_OFFSETS[relative[0][0]!]!;
  return { end: at + relative[0].length, year: named };
}
