import { CharSet } from '../char-set.ts';
import { digitAt } from '../numeral/literal.ts';
import { Pattern } from '../pattern.ts';
import { toNumber } from './calendar-number.ts';
import { PLAIN, type TimeExpression } from './expression.ts';

/** 24-26年: years in two digits, each the one after the other or little later. */
const SHORT_RANGE = new Pattern(
  /(?<![\d.])([12]\d|3[0-5])\s?[-－—–~～至]\s?([12]\d|3[0-5])年(?![期内间以龄代多余来])/uy,
);
const YEAR_RANGE = new Pattern(
  /((?:19|20)\d{2})\s?[-－—–~～至到]\s?((?:19|20)\d{2})(?:年度?|财年|E(?![A-Za-z0-9]))(?!\s?\d{1,2}月)/uy,
);
/** 2016至2018, without 年: only between two years, the earlier first. */
const BARE_RANGE = new Pattern(
  /(?<![\d.])((?:19|20)\d{2})\s?[-－—–~～至到]\s?((?:19|20)\d{2})(?![\d.年%％万亿千百元家名人个只台辆]|\s?[\p{Script=Han}A-Za-z])/uy,
);
/** 上世纪90年代, 二十年代. */
const DECADE = new Pattern(
  /(?:(上|本|二十一|二十|十九|21|20|19)世纪)?([一二三四五六七八九]十|(?:19|20)?[1-9]0)年代(?:(初期?|前期)|(中期)|(末期?|后期))?/uy,
);
/** 2022-24年: the second year without its century. */
const HALF_RANGE = new Pattern(
  /(?<![\d.])(20)(\d{2})\s?[-－—–~～至到]\s?(\d{2})年(?!\d{1,2}月|[上下]半|[前后底末以间内])/uy,
);
/** 1999.08-2002.02: two years with their months. */
const POINTED = new Pattern(
  /(?<![\d.])((?:19|20)\d{2})\.(0[1-9]|1[0-2])\s?[-－—–~～至到]\s?((?:19|20)\d{2})(?:\.(0[1-9]|1[0-2]))?(?![\d.年])/uy,
);
/** 今明两年, 去今两年. */
const NEIGHBOURS = new Pattern(/(前|去|今)(去|今|明)(?:、?(后))?[两二三]年/uy);
const THIS_YEAR = new CharSet('前去今');
const OFFSETS: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 明: 1, 后: 2 };
const CENTURIES: Readonly<Record<string, number>> = {
  上: 19,
  本: 20,
  二十一: 20,
  21: 20,
  二十: 19,
  20: 19,
  十九: 18,
  19: 18,
};

/** What several years are joined by: where it does not follow, none of them is tried. */
const JOINERS = new CharSet('-－—–~～至到');
const OF_CENTURY = new CharSet('世');
const YEAR = '年'.charCodeAt(0);

/** Several years in one expression: 2022年至2024年, 24-26年, 上世纪90年代, 今明两年. */
export function readYears(text: string, at: number): TimeExpression | null {
  if (digitAt(text, at + 1) >= 0 && JOINERS.among(text, at + 2, 4)) {
    const years = YEAR_RANGE.at(text, at) ?? shortRange(text, at) ?? halfRange(text, at) ?? bareRange(text, at);
    if (years) return fromTo(at, at + years[0]!.length, Number(years[1]), Number(years[2]));
  }
  if (text[at + 4] === '.' && text[at + 7] !== '.') return readPointed(text, at);
  const decade =
    text.charCodeAt(at + 2) === YEAR || text.startsWith('年代', at + 4) || OF_CENTURY.among(text, at + 1, 3);
  return readNeighbours(text, at) ?? (decade ? readDecade(text, at) : null);
}

function readNeighbours(text: string, at: number): TimeExpression | null {
  if (!THIS_YEAR.at(text, at)) return null;
  const found = NEIGHBOURS.at(text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const year = (word: string): TimeExpression => ({
    ...PLAIN,
    start: at,
    end,
    year: { relative: OFFSETS[word]! },
    part: { kind: 'year' },
  });
  return { ...year(found[1]!), until: year(found[3] ?? found[2]!) };
}

function readPointed(text: string, at: number): TimeExpression | null {
  const found = POINTED.at(text, at);
  if (!found) return null;
  const end = at + found[0].length;
  const one = (year: string, month: string | undefined): TimeExpression => ({
    ...PLAIN,
    start: at,
    end,
    year: { absolute: Number(year) },
    part: month ? { kind: 'month', n: Number(month), edge: null } : { kind: 'year' },
  });
  return { ...one(found[1]!, found[2]), until: one(found[3]!, found[4]) };
}

function halfRange(text: string, at: number): readonly string[] | null {
  const found = HALF_RANGE.at(text, at);
  return found && Number(found[3]) > Number(found[2]) ? [found[0], `20${found[2]}`, `20${found[3]}`] : null;
}

function fromTo(start: number, end: number, from: number, to: number): TimeExpression {
  const one = (year: number) => ({ ...PLAIN, start, end, year: { absolute: year }, part: { kind: 'year' } as const });
  return { ...one(from), until: one(to) };
}

function bareRange(text: string, at: number): readonly string[] | null {
  const found = BARE_RANGE.at(text, at);
  return found && Number(found[1]) < Number(found[2]) ? found : null;
}

/** Without a century the last one is meant, but for the decades of this one that have begun. */
function readDecade(text: string, at: number): TimeExpression | null {
  const found = DECADE.at(text, at);
  if (!found) return null;
  const decade = toNumber(found[2]!);
  if (decade > 1000) return fromTo(at, at + found[0].length, decade, decade + 9);
  const century = found[1] ? CENTURIES[found[1]]! : decade <= 20 ? 20 : 19;
  const year = century * 100 + decade;
  const [first, last] = found[3] ? [0, 2] : found[4] ? [3, 6] : found[5] ? [7, 9] : [0, 9];
  return fromTo(at, at + found[0].length, year + first, year + last);
}

function shortRange(text: string, at: number): readonly string[] | null {
  const found = SHORT_RANGE.at(text, at);
  if (!found) return null;
  const [from, to] = [Number(found[1]), Number(found[2])];
  return to > from && to - from <= 4 ? [found[0], `20${found[1]}`, `20${found[2]}`] : null;
}
