import { CharSet } from '../char-set.ts';
import { Pattern } from '../pattern.ts';
import { toNumber } from './calendar-number.ts';
import { type Part, PLAIN, type TimeExpression } from './expression.ts';
import { readYear } from './year.ts';

const AND = '(?:、|和|与|及)';
const QUARTERS = new Pattern(new RegExp(`第?([一二三四])(?:、[一二三四]){0,2}${AND}第?([一二三四])季度(?!末)`, 'uy'));
const MONTHS = new Pattern(
  new RegExp(`(?<!\\d)(1?\\d)(?:、1?\\d){0,10}${AND}(1?\\d)月(?:份)?(?!\\d|[底末初上中下])`, 'uy'),
);

const JOINERS = new CharSet('、和与及');

/** 一、二季度; 2025年7、8、9月: parts of a year in a row of which only the last has its name. */
export function readEnumerated(text: string, at: number): TimeExpression | null {
  if (!JOINERS.among(text, at + 1, 7)) return null;
  const lead = readYear(text, at);
  const from = lead?.end ?? at;
  const quarters = QUARTERS.at(text, from);
  const found = quarters ?? MONTHS.at(text, from);
  if (!found) return null;
  const [first, last] = [toNumber(found[1]!), toNumber(found[2]!)];
  const between = found[0].split(/[、和与及]/u).length - 1;
  if (first < 1 || last > 12 || last - first !== between) return null;
  const part = (n: number): Part => (quarters ? { kind: 'quarter', n } : { kind: 'month', n, edge: null });
  const end = from + found[0].length;
  const one = { ...PLAIN, start: at, end };
  return { ...one, year: lead?.year ?? null, part: part(first), until: { ...one, year: null, part: part(last) } };
}
