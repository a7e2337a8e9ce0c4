import { digitAt } from '../numeral/literal.ts';
import { Pattern } from '../pattern.ts';
import { CN, N, toNumber } from './calendar-number.ts';
import type { Part } from './expression.ts';
import { holidaysEnd, readFestival } from './festival.ts';

const HALF = new Pattern(
  /(上半年|上半财年|前六个月|[Hh]1(?!\d)|(?<![\d一二两三四五六七八九十几多每近用花上下大后])半年(?=业绩|净利|盈利|营收|收入|利润|纯利|溢利|净亏|亏损|多赚|少赚|销售额|销量)|中期|半年报|半年度(?:报告)?|中报|一季度?至二季度)|(下半年|下半财年|[Hh]2(?!\d))/uy,
);
const QUARTERS = new Pattern(
  /(?:前|首)(?:([一二三两]|[1-3])个?季度?(?!军|报)|三季)|首季度?(?!军|报)|(三季度?报告?|三季度业绩快报)|第?([一二三四]|[1-4])(?:财政?)?季度?(?!军|报)|[Qq]([1-4])(?:财季)?(?!\d)|([一二三四])季(?=末)|(一季度?报告?)/uy,
);
const MONTH_SPAN = new Pattern(
  new RegExp(
    `(?:前|首)(${N}{1,2}|${CN}{1,2})个?月(?!内)|(${N}{1,2}|${CN}{1,2})\\s?月?(?:份)?\\s?(?:[-－—–~～]{1,2}|至|到)\\s?(${N}{1,2}|${CN}{1,2})\\s?月(?:份)?(?!${N})`,
    'uy',
  ),
);
const MONTH = new Pattern(
  new RegExp(
    `(${N}{1,2}|十[一二]?|[一二三四五六七八九])\\s?月(?:份)?\\s?(?:(${N}{1,2}|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])\\s?[日号](?!元)|(上旬)|(中旬)|(下旬)|(初)(?![一二三四五六七八九十])|(中)(?!国|文|心|小|高|央)|(?:月)?(底|末))?`,
    'uy',
  ),
);
const DAY = new Pattern(new RegExp(`(${N}{1,2})日(?!元|线|店|均|活|本|报)`, 'uy'));
const EDGE = new Pattern(
  /(年初|伊始|新年(?:首日|第一天|伊始)?|元旦|开年|(?<=年)(?:首日|第一天)|初(?!步|始|创|次|级|衷|期|代))|(年底|年末|底(?!部|层|线|气)|末(?!端|日|尾)|期末)|(年中|中期)|(全年|(?<=年)年?度)/uy,
);
/** The part of the year that was named before. */
export const SAME = new Pattern(/(?:的)?同期(?!声)|同比期|(?<=年)同月/uy);
/** The part of a year at `at`: 上半年, 前三季度, 9月30日, 末. `hasYear`: a year stands before it. */
export function readPart(text: string, at: number, hasYear: boolean): { end: number; part: Part } | null {
  const same = SAME.at(text, at);
  if (same) return { end: at + same[0].length, part: { kind: 'same' } };
  const festival = readFestival(text, at, hasYear);
  if (festival) return { end: festival.end, part: { kind: 'festival', on: festival.on } };
  const holidays = holidaysEnd(text, at);
  if (holidays >= 0) return { end: holidays, part: { kind: hasYear ? 'year' : 'holidays' } };
  const half = HALF.at(text, at);
  if (half) return edged(text, at + half[0].length, { kind: 'half', n: half[1] ? 1 : 2 });
  const quarter = QUARTERS.at(text, at);
  if (quarter) {
    const end = at + quarter[0].length;
    // a third-quarter report covers nine months
    if (quarter[2]) return { end, part: { kind: 'months', from: 1, to: 9 } };
    if (quarter[6] || quarter[0].startsWith('首季')) return edged(text, end, { kind: 'quarter', n: 1 });
    const single = quarter[3] ?? quarter[4] ?? quarter[5];
    if (single) return edged(text, end, { kind: 'quarter', n: toNumber(single) });
    const n = quarter[1] ? toNumber(quarter[1]) : 3;
    return edged(
      text,
      end,
      n === 2 ? { kind: 'half', n: 1 } : n === 1 ? { kind: 'quarter', n: 1 } : { kind: 'months', from: 1, to: n * 3 },
    );
  }
  const months = MONTH_SPAN.at(text, at);
  if (months) {
    const [from, to] = months[1] ? [1, toNumber(months[1])] : [toNumber(months[2]!), toNumber(months[3]!)];
    if (from >= 1 && to <= 12 && from <= to) return { end: at + months[0].length, part: { kind: 'months', from, to } };
  }
  const month = digitAt(text, at - 1) < 0 || hasYear ? MONTH.at(text, at) : null;
  if (month) {
    const n = toNumber(month[1]!);
    if (n >= 1 && n <= 12) {
      const end = at + month[0].length;
      if (month[2]) {
        const day = toNumber(month[2]);
        return day >= 1 && day <= 31 ? { end, part: { kind: 'day', month: n, day } } : null;
      }
      const third = [month[3], month[4], month[5]].findIndex((word) => word !== undefined);
      if (third >= 0) return { end, part: { kind: 'third', month: n, n: (third + 1) as 1 | 2 | 3 } };
      return {
        end,
        part: { kind: 'month', n, edge: month[6] ? 'start' : month[7] ? 'about' : month[8] ? 'end' : null },
      };
    }
  }
  if (hasYear || text.startsWith('年', at)) {
    const edge = EDGE.at(text, at);
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
    const day = DAY.at(text, at);
    const n = day ? toNumber(day[1]!) : 0;
    if (day && n >= 1 && n <= 31) return { end: at + day[0].length, part: { kind: 'day', month: null, day: n } };
  }
  return null;
}

/** 三季度末 is a date. */
export function edged(text: string, end: number, part: Part): { end: number; part: Part } {
  if (text[end] === '末' || text[end] === '底') {
    const month =
      part.kind === 'quarter' ? part.n * 3 : part.kind === 'half' ? part.n * 6 : part.kind === 'months' ? part.to : 12;
    return { end: end + 1, part: { kind: 'month', n: month, edge: 'end' } };
  }
  return { end, part };
}
