import { Pattern } from '../pattern.ts';
import { PLAIN, type TimeExpression } from './expression.ts';
import { readFiscal } from './fiscal.ts';
import { readPart } from './part.ts';
import { readYear } from './year.ts';

const NUMERIC_DATE = new Pattern(/((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/uy);
const IN_DIGITS = /[\dFCQHfqh财]/;
/** A date in digits, a fiscal period (FY2025, 3Q25), or a year and its part in words. */
export const readCalendarTime = (text: string, at: number): TimeExpression | null =>
  (IN_DIGITS.test(text[at] ?? '') ? (readNumericDate(text, at) ?? readFiscal(text, at)) : null) ??
  readCalendar(text, at);

function readNumericDate(text: string, at: number): TimeExpression | null {
  const date = NUMERIC_DATE.at(text, at);
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
