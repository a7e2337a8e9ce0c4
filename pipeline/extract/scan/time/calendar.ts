import { match, type Part, PLAIN, type TimeExpression } from './expression.ts';
import { edged, readPart } from './part.ts';
import { readYear } from './year.ts';

const NUMERIC_DATE = /((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/uy;
const FISCAL =
  /(?:FY\s?|财年)((?:20)?\d{2})(?!\d)|((?:19|20)\d{2})\s?(?:[Qq]([1-4])|[Hh]([12])|FY)(?!\d)|[Qq]([1-4])\s?((?:19|20)\d{2})(?!\d)|(?<![\d.])([1-4])Q(\d{2})(?![\d.%])|(?<![\d.])([12])H(\d{2})(?![\d.%])|(?<![\d.])9M(\d{2})(?![\d.%])|(?<![\d.])([12]\d)(?:[Qq]([1-4])|[Hh]([12]))(?!\d)/uy;
const IN_DIGITS = /[\dFQHfqh财]/;
/** A date in digits, a fiscal period (FY2025, 3Q25), or a year and its part in words. */
export const readCalendarTime = (text: string, at: number): TimeExpression | null =>
  (IN_DIGITS.test(text[at] ?? '') ? (readNumericDate(text, at) ?? readFiscal(text, at)) : null) ??
  readCalendar(text, at);

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
