import { digitAt } from './numeral.ts';

/** Which year a time expression names: a number, an offset from the current year, or one named before. */
export type YearRef = { absolute: number } | { relative: number; reporting?: boolean } | { same: 0 | 1 } | null;

/** The part of the year. */
export type Part =
  | { kind: 'year' }
  | { kind: 'half'; n: 1 | 2 }
  | { kind: 'quarter'; n: number }
  | { kind: 'months'; to: number; from: number }
  | { kind: 'month'; n: number; edge: 'start' | 'end' | 'about' | null }
  | { kind: 'day'; month: number | null; day: number }
  | { kind: 'edge'; at: 'start' | 'end' | 'middle' }
  /** the part that the last period named: 同期 */
  | { kind: 'same' };

/** A time expression as written, not yet resolved. Offsets as in the scanned text. */
export interface TimeExpression {
  start: number;
  end: number;
  year: YearRef;
  part: Part;
  /** special references resolved against what came before */
  reference:
    | 'report' // 报告期内
    | 'period-end' // 期末
    | 'period-start' // 期初
    | 'within' // 期内
    | 'day-offset' // 前一天, 次日
    | 'quarter-offset' // 本季度, 上季末
    | 'month-offset' // 当月, 上月末
    | 'vague' // 近年来, 日前: no date
    | null;
  /** for day-offset: days from the last date; from the publication date where `today`; for the others quarters, months */
  days: number;
  today: boolean;
  /** year of a range's other end, where two are joined */
  until: TimeExpression | null;
}

const N = '[0-9０-９]';
const CN = '[一二三四五六七八九十〇零○两]';

const YEAR = new RegExp(
  `(?:((?:1[89]|20|１９|２０)${N}{2})\\s?|([一二][〇零○九八〇一二三四五六七八九]{3})|(?<![\\d.０-９])([0-3]\\d)(?=年(?:上半年|下半年|[一二三四]季|第[一二三四]季|前|[QqHh]\\d|全年|底|末|初|1?\\d月)))(?:年(?!轻|龄|[^度]?级)|财年|财政年度|(?=\\s?[QqHh][1-4](?!\\d)))`,
  'uy',
);
const RELATIVE_YEAR =
  /今年以来|今年来|今年|本年度?|当年|去年|上一?年度?|上个?财年|本财年|前年|明年|来年|同年|次年|翌年|后年/uy;
const YEAR_OFFSETS: Readonly<Record<string, YearRef>> = {
  今: { relative: 0 },
  本: { relative: 0, reporting: true },
  去: { relative: -1 },
  上: { relative: -1, reporting: true },
  前: { relative: -2 },
  明: { relative: 1 },
  来: { relative: 1 },
  后: { relative: 2 },
  当: { same: 0 },
  同: { same: 0 },
  次: { same: 1 },
  翌: { same: 1 },
};

const HALF = /(上半年|前六个月|[Hh]1(?!\d)|中期|半年报|半年度(?:报告)?|中报|一季度?至二季度)|(下半年|[Hh]2(?!\d))/uy;
const QUARTERS =
  /(?:前|首)(?:([一二三两]|[1-3])个?季度?(?!军|报)|三季)|(三季度?报告?|三季度业绩快报)|第?([一二三四]|[1-4])季度?(?!军|报)|[Qq]([1-4])(?!\d)|([一二三四])季(?=末)|(一季度?报告?)/uy;
const MONTH_SPAN = new RegExp(
  `(?:前|首)(${N}{1,2}|${CN}{1,2})个?月(?!内)|(${N}{1,2}|${CN}{1,2})\\s?月?(?:份)?\\s?[-－—–~～至到]\\s?(${N}{1,2}|${CN}{1,2})\\s?月(?:份)?(?!${N})`,
  'uy',
);
const MONTH = new RegExp(
  `(${N}{1,2}|十[一二]?|[一二三四五六七八九])\\s?月(?:份)?\\s?(?:(${N}{1,2}|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])\\s?[日号](?!元)|(初|上旬)|(中旬|中|下旬)(?!国|文|心)|(底|末))?`,
  'uy',
);
const DAY = new RegExp(`(${N}{1,2})日(?!元|线|店|均|活|本|报)`, 'uy');
const EDGE =
  /(年初|伊始|初(?!步|始|创|次|级|衷|期|代))|(年底|年末|底(?!部|层|线|气)|末(?!端|日|尾)|期末)|(年中|中期)|(全年|(?<=年)年?度)/uy;
const NUMERIC_DATE = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/uy;
/** 24-26年: years in two digits, each the one after the other or little later. */
const SHORT_RANGE = /(?<![\d.])([12]\d|3[0-5])\s?[-－—–~～至]\s?([12]\d|3[0-5])年(?![期内间以龄代多余来])/uy;
const YEAR_RANGE = /((?:19|20)\d{2})\s?[-－—–~～至到]\s?((?:19|20)\d{2})(?:年度?|财年)(?!\s?\d{1,2}月)/uy;
const FISCAL =
  /(?:FY\s?|财年)((?:20)?\d{2})(?!\d)|((?:19|20)\d{2})\s?(?:[Qq]([1-4])|[Hh]([12])|FY)(?!\d)|[Qq]([1-4])\s?((?:19|20)\d{2})(?!\d)|(?<![\d.])([1-4])Q(\d{2})(?![\d.%])|(?<![\d.])([12])H(\d{2})(?![\d.%])|(?<![\d.])9M(\d{2})(?![\d.%])|(?<![\d.])([12]\d)(?:[Qq]([1-4])|[Hh]([12]))(?!\d)/uy;
const SAME = /(?:的)?同期(?!声)|同比期/uy;
const REFERENCE =
  /(报告期内|报告期末|报告期|本报告期|期内|期末|期初|往绩记录期间?|业绩记录期|记录期内)|(前一天|前一日|前日|次日|翌日|第二天|当日|当天|同日|上市首日|首日|昨日|昨天|今日|今天|日前|近日|近期|目前|当前|现阶段|近年来|近几年|(?<!临)近年(?!底|末|关)|[近过](?:去)?(?:一|两|二|三|四|五|六|七|八|九|十|\d{1,2}|几)(?:年|个月|周|个季度|天)(?:多)?(?:来|以来|内|间|中)?|(?:本|当|上|上一|前一)个?季度?末?|(?:本|当|上|上一|前一)个?月[末底]?(?![份日\d])|本周|上周|当周)/uy;

const DAY_OFFSETS: Readonly<Record<string, { days: number; today: boolean }>> = {
  前一天: { days: -1, today: false },
  前一日: { days: -1, today: false },
  次日: { days: 1, today: false },
  翌日: { days: 1, today: false },
  第二天: { days: 1, today: false },
  当日: { days: 0, today: false },
  当天: { days: 0, today: false },
  同日: { days: 0, today: false },
  上市首日: { days: 0, today: false },
  首日: { days: 0, today: false },
  昨日: { days: -1, today: true },
  昨天: { days: -1, today: true },
  今日: { days: 0, today: true },
  今天: { days: 0, today: true },
};

const CN_DIGITS = '〇一二三四五六七八九';

function toNumber(words: string): number {
  if (/^[0-9０-９]+$/.test(words)) {
    let n = 0;
    for (let i = 0; i < words.length; i++) n = n * 10 + digitAt(words, i);
    return n;
  }
  const clean = words.replace(/[零○]/g, '〇').replace(/两/g, '二');
  const ten = clean.indexOf('十');
  if (ten < 0) return [...clean].reduce((n, char) => n * 10 + CN_DIGITS.indexOf(char), 0);
  const high = ten === 0 ? 1 : CN_DIGITS.indexOf(clean[0]!);
  const low = ten === clean.length - 1 ? 0 : CN_DIGITS.indexOf(clean[ten + 1]!);
  return high * 10 + low;
}

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const PLAIN = { reference: null, days: 0, today: false, until: null } as const;

/**
 * Reads the longest time expression at `at`, with the other end of a range (2022年至2024年).
 * @returns null where none starts
 */
export function readTime(text: string, at: number): TimeExpression | null {
  const years = match(YEAR_RANGE, text, at) ?? shortRange(text, at);
  if (years) {
    const end = at + years[0]!.length;
    const one = (year: string) => ({
      ...PLAIN,
      start: at,
      end,
      year: { absolute: Number(year) },
      part: { kind: 'year' } as const,
    });
    return { ...one(years[1]!), until: one(years[2]!) };
  }
  const first = readOneTime(text, at) ?? readYearBefore(text, at);
  if (!first || first.reference) return first;
  const join = /\s?(?:起)?(?:至|到|[-－—–~～]{1,2})\s?/uy;
  const connector = match(join, text, first.end);
  if (!connector) return first;
  const second = readOneTime(text, first.end + connector[0].length);
  if (
    !second ||
    second.reference ||
    (second.year === null &&
      second.part.kind !== 'month' &&
      second.part.kind !== 'day' &&
      second.part.kind !== 'quarter')
  )
    return first;
  return { ...first, end: second.end, until: second };
}

function shortRange(text: string, at: number): readonly string[] | null {
  const found = match(SHORT_RANGE, text, at);
  if (!found) return null;
  const [from, to] = [Number(found[1]), Number(found[2])];
  return to > from && to - from <= 4 ? [found[0], `20${found[1]}`, `20${found[2]}`] : null;
}

/** 2022-2025年3月: the year alone, where another follows that has its 年. */
function readYearBefore(text: string, at: number): TimeExpression | null {
  const year = match(/(20\d\d)(?=\s?(?:[-－—–~～]|至|到)\s?20\d\d年)/uy, text, at);
  return year && { ...PLAIN, start: at, end: at + 4, year: { absolute: Number(year[1]) }, part: { kind: 'year' } };
}

function readOneTime(text: string, at: number): TimeExpression | null {
  return readNumericDate(text, at) ?? readFiscal(text, at) ?? readCalendar(text, at) ?? readReference(text, at);
}

function readNumericDate(text: string, at: number): TimeExpression | null {
  const date = match(NUMERIC_DATE, text, at);
  if (!date) return null;
  const [month, day] = [Number(date[3]), Number(date[4])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return {
    ...PLAIN,
    start: at,
    end: at + date[0].length,
    year: { absolute: Number(date[1]) },
    part: { kind: 'day', month, day },
  };
}

function readFiscal(text: string, at: number): TimeExpression | null {
  const found = match(FISCAL, text, at);
  if (!found) return null;
  const year = Number(found[1] ?? found[2] ?? found[6] ?? found[8] ?? found[10] ?? found[11] ?? found[12]);
  const quarter = found[3] ?? found[5] ?? found[7] ?? found[13];
  const half = found[4] ?? found[9] ?? found[14];
  const part: Part = quarter
    ? { kind: 'quarter', n: Number(quarter) }
    : half
      ? { kind: 'half', n: Number(half) as 1 | 2 }
      : found[11]
        ? { kind: 'months', from: 1, to: 9 }
        : { kind: 'year' };
  return {
    ...PLAIN,
    start: at,
    year: { absolute: year < 100 ? 2000 + year : year },
    ...edged(text, at + found[0].length, part),
  };
}

function readCalendar(text: string, at: number): TimeExpression | null {
  const lead = readYear(text, at);
  const from = lead?.end ?? at;
  const gap = lead && (text[from] === ' ' || text[from] === '的') ? from + 1 : from;
  const part = readPart(text, gap, lead !== null) ?? (gap === from ? null : readPart(text, from, lead !== null));
  if (!lead && !part) return null;
  return {
    ...PLAIN,
    start: at,
    end: part?.end ?? from,
    year: lead?.year ?? null,
    part: part?.part ?? { kind: 'year' },
  };
}

function readYear(text: string, at: number): { end: number; year: YearRef } | null {
  if (digitAt(text, at - 1) >= 0) return null;
  const year = match(YEAR, text, at);
  if (year) {
    const words = year[1] ?? year[2] ?? year[3]!;
    const n = toNumber(words.trim());
    return { end: at + year[0].length, year: { absolute: year[3] ? 2000 + n : n } };
  }
  const relative = match(RELATIVE_YEAR, text, at);
  if (!relative) return null;
  return { end: at + relative[0].length, year: YEAR_OFFSETS[relative[0][0]!]! };
}

function readPart(text: string, at: number, hasYear: boolean): { end: number; part: Part } | null {
  const same = match(SAME, text, at);
  if (same) return { end: at + same[0].length, part: { kind: 'same' } };
  const half = match(HALF, text, at);
  if (half) return edged(text, at + half[0].length, { kind: 'half', n: half[1] ? 1 : 2 });
  const quarter = match(QUARTERS, text, at);
  if (quarter) {
    const end = at + quarter[0].length;
    // a third-quarter report covers nine months
    if (quarter[2]) return { end, part: { kind: 'months', from: 1, to: 9 } };
    if (quarter[6]) return { end, part: { kind: 'quarter', n: 1 } };
    const single = quarter[3] ?? quarter[4] ?? quarter[5];
    if (single) return edged(text, end, { kind: 'quarter', n: toNumber(single) });
    const n = quarter[1] ? toNumber(quarter[1]) : 3;
    return edged(
      text,
      end,
      n === 2 ? { kind: 'half', n: 1 } : n === 1 ? { kind: 'quarter', n: 1 } : { kind: 'months', from: 1, to: n * 3 },
    );
  }
  const months = match(MONTH_SPAN, text, at);
  if (months) {
    const [from, to] = months[1] ? [1, toNumber(months[1])] : [toNumber(months[2]!), toNumber(months[3]!)];
    if (from >= 1 && to <= 12 && from <= to) return { end: at + months[0].length, part: { kind: 'months', from, to } };
  }
  const month = digitAt(text, at - 1) < 0 || hasYear ? match(MONTH, text, at) : null;
  if (month) {
    const n = toNumber(month[1]!);
    if (n >= 1 && n <= 12) {
      const end = at + month[0].length;
      if (month[2]) {
        const day = toNumber(month[2]);
        return day >= 1 && day <= 31 ? { end, part: { kind: 'day', month: n, day } } : null;
      }
      return {
        end,
        part: { kind: 'month', n, edge: month[3] ? 'start' : month[4] ? 'about' : month[5] ? 'end' : null },
      };
    }
  }
  if (hasYear || text.startsWith('年', at)) {
    const edge = match(EDGE, text, at);
    if (edge) {
      const end = at + edge[0].length;
      return {
        end,
        part: edge[4] ? { kind: 'year' } : { kind: 'edge', at: edge[1] ? 'start' : edge[2] ? 'end' : 'middle' },
      };
    }
  }
  if (text.startsWith('全年', at)) return { end: at + 2, part: { kind: 'year' } };
  if (!hasYear && digitAt(text, at - 1) < 0 && text[at - 1] !== '月') {
    const day = match(DAY, text, at);
    const n = day ? toNumber(day[1]!) : 0;
    if (day && n >= 1 && n <= 31) return { end: at + day[0].length, part: { kind: 'day', month: null, day: n } };
  }
  return null;
}

/** 三季度末 is a date. */
function edged(text: string, end: number, part: Part): { end: number; part: Part } {
  if (text[end] === '末' || text[end] === '底') {
    const month =
      part.kind === 'quarter' ? part.n * 3 : part.kind === 'half' ? part.n * 6 : part.kind === 'months' ? part.to : 12;
    return { end: end + 1, part: { kind: 'month', n: month, edge: 'end' } };
  }
  return { end, part };
}

function readReference(text: string, at: number): TimeExpression | null {
  const same = match(SAME, text, at);
  const base = { ...PLAIN, start: at, year: null, part: { kind: 'same' } as const };
  if (same) return { ...base, end: at + same[0].length };
  const found = match(REFERENCE, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  if (found[1]) {
    const reference = found[1].endsWith('末')
      ? 'period-end'
      : found[1].endsWith('初')
        ? 'period-start'
        : found[1] === '期内'
          ? 'within'
          : 'report';
    return { ...base, end, reference };
  }
  const step = /^([本当上前])一?个?([季月])/u.exec(found[0]);
  if (step) {
    const part = /[末底]$/u.test(found[0]) ? ({ kind: 'edge', at: 'end' } as const) : base.part;
    const reference = step[2] === '季' ? 'quarter-offset' : 'month-offset';
    return { ...base, end, reference, part, days: /[本当]/u.test(step[1]!) ? 0 : -1 };
  }
  const offset = DAY_OFFSETS[found[0]];
  return offset ? { ...base, end, reference: 'day-offset', ...offset } : { ...base, end, reference: 'vague' };
}
