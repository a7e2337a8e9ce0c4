import { CharSet } from '../char-set.ts';
import { Pattern } from '../pattern.ts';
import { type Part, PLAIN, type TimeExpression } from './expression.ts';
import { edged } from './part.ts';

const PART = '[Qq][1-4]|[Hh][12]|[1-4][Qq]|[12][Hh]|9[Mm]';
const YEAR = '(?:19|20)\\d{2}';
/** FY25, FY2024/25, FY25Q3, 财年2025. */
const FISCAL_YEAR = new Pattern(
  new RegExp(`(?:[FC]Y\\s?['’]?|财年)((?:20)?\\d{2})(?:[/-](\\d{2}))?(?:\\s?(${PART}))?(?!\\d)`, 'uy'),
);
/** 2025Q3, 2025 1H, 2025-Q1, 2025FY. */
const YEAR_FIRST = new Pattern(new RegExp(`(${YEAR})[\\s-]?(${PART}|FY|[EA])(?!\\d|[A-Za-z])`, 'uy'));
/** Q3 2025, 1H2025, 3Q25, Q1'25, Q3FY25. */
const PART_FIRST = new Pattern(
  new RegExp(
    `(?<![\\d.A-Za-z])(${PART})(?:\\s?(?:['’]|FY\\s?)(20\\d{2}|\\d{2})|\\s?(${YEAR})|(\\d{2}))(?![\\d.%])`,
    'uy',
  ),
);
/** 25Q3, 25H1. */
const SHORT_YEAR_FIRST = new Pattern(new RegExp(`(?<![\\d.])([12]\\d)(${PART})(?!\\d|[A-Za-z])`, 'uy'));
/** 2023/24财年, 2023/2024年度: one year over two of the calendar; it is called by the one it ends in. */
const OVER_TWO = new Pattern(
  /(?<![\d.])20(\d{2})\s?[/／]\s?(?:20)?(\d{2})(?:财年|财政年度|年度)|20(\d{2})\s?[-–]\s?(\d{2})(?:财年|财政年度)/uy,
);

/** One of these follows soon, or nothing is tried. */
const LETTERS = new CharSet("QqHhMmFCEA财/／-–'’");

/** A year or its part as statements print it in letters and digits, or as a fiscal year over two. */
export function readFiscal(text: string, at: number): TimeExpression | null {
  if (!LETTERS.among(text, at, 6)) return null;
  const two = OVER_TWO.at(text, at);
  if (two) {
    const [first, last] = [Number(two[1] ?? two[3]), Number(two[2] ?? two[4])];
    return last === first + 1 ? expression(text, at, two[0].length, last, undefined) : null;
  }
  const fiscal = FISCAL_YEAR.at(text, at);
  if (fiscal) return expression(text, at, fiscal[0].length, Number(fiscal[2] ?? fiscal[1]), fiscal[3]);
  const year = YEAR_FIRST.at(text, at) ?? SHORT_YEAR_FIRST.at(text, at);
  if (year) return expression(text, at, year[0].length, Number(year[1]), year[2]);
  const part = PART_FIRST.at(text, at);
  return part && expression(text, at, part[0].length, Number(part[2] ?? part[3] ?? part[4]), part[1]);
}

function expression(text: string, at: number, length: number, year: number, words: string | undefined): TimeExpression {
  return {
    ...PLAIN,
    start: at,
    year: { absolute: year < 100 ? 2000 + year : year },
    ...edged(text, at + length, partOf(words)),
  };
}

function partOf(words: string | undefined): Part {
  const letter = words && words.length > 1 && /[QHM]/iu.exec(words)?.[0].toUpperCase();
  if (!letter) return { kind: 'year' };
  const n = Number(/\d/.exec(words!)![0]);
  if (letter === 'M') return { kind: 'months', from: 1, to: n };
  return letter === 'Q' ? { kind: 'quarter', n } : { kind: 'half', n: n as 1 | 2 };
}
