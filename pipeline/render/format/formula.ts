import type { Related } from '../../model/briefing.ts';
import type { Language } from '../language/language.ts';
import { formatComputed } from './computed.ts';
import { type Figure, formatFigure } from './figure.ts';
import { formatPeriod } from './period.ts';

type Worked = Pick<Related, 'formula' | 'computed' | 'unit' | 'currency' | 'operands' | 'given'> &
  Partial<Pick<Related, 'elsewhere'>>;

/** Digits that a computed value keeps beside the figures it is held against: amounts are written finer than rates. */
const DIGITS = { amount: 5, rate: 4 };
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The arithmetic of a finding with its operands as the language writes them: US$73.73m + US$269m = US$342.7m. */
export function formatArithmetic(finding: Worked, language: Language): string {
  const { computed, unit, currency } = finding;
  const formula = formatFormula(finding, language);
  return computed && isWork(finding)
    ? `${formula} = ${formatComputed(computed.value, unit, currency, language, currency ? DIGITS.amount : DIGITS.rate)}`
    : formula;
}

/** Whether something is computed, and not one figure repeated. */
const isWork = ({ formula }: Worked) => /[+−×÷√]/u.test(formula);

/** The formula alone. */
export function formatFormula({ formula, operands, given, elsewhere = [] }: Worked, language: Language): string {
  const range = /^(\d{4}[^–\s]*)–(\d{4}[^–\s]*)$/.exec(formula);
  if (range) return formatPeriod(`${range[1]}..${range[2]}`, language);
  const spelled: Figure[] = [...elsewhere.map(({ fact }) => fact), ...operands, ...(given ? [given] : [])];
  // the longest first: 1.8亿 must not be found in 21.8亿
  const known = [...new Map(spelled.flatMap(spellings)).entries()].sort(([a], [b]) => b.length - a.length);
  let written = '';
  for (let at = 0; at < formula.length; ) {
    const boundary = at === 0 || /[\s(（×÷√、]/u.test(formula[at - 1]!);
    const hit = boundary ? known.find(([text]) => formula.startsWith(text, at)) : undefined;
    const words = hit ? formatFigure(hit[1], language) : formula[at]!;
    written += hit && words.startsWith('−') && at > 0 ? `(${words})` : words;
    at += hit ? hit[0].length : 1;
  }
  return written.replace(/(\d)√/gu, (_, degree: string) => `${degree === '2' ? '' : SUPERSCRIPTS[Number(degree)]}√`);
}

/** Hedges as formulas of findings spell them: around the article’s own words. */
const HEDGES: Readonly<Record<NonNullable<Figure['hedge']>, readonly [before: string, after: string]>> = {
  about: ['约', ''],
  over: ['超', ''],
  under: ['不到', ''],
  nearly: ['近', ''],
  'at-most': ['至多', ''],
  'at-least': ['', '以上'],
};

function asSpelled({ text, hedge, written }: Figure): string {
  if (!hedge || written.more) return text;
  const [before, after] = HEDGES[hedge];
  return `${before}${text}${after}`;
}

const spellings = (figure: Figure): [string, Figure][] => [
  [asSpelled(figure), figure],
  [figure.text, { ...figure, hedge: null }],
];

/** The values that rounding leaves possible, where it leaves more than one: HK$164.4–165.7, 308.4–309.6m shares. */
export function formatRange({ computed, unit, currency }: Worked, language: Language): string {
  if (!computed || computed.low === null || computed.high === null) return '';
  const [low, high] = [computed.low, computed.high].map((value) => formatComputed(value, unit, currency, language)) as [
    string,
    string,
  ];
  if (low === high) return '';
  if (computed.low < 0) return `${low}–${high}`;
  // what stands before both, and behind both, is said once
  const before = /^\D*/.exec(low)![0];
  const behind = /[^\d]*$/.exec(low)![0];
  const alike = high.startsWith(before) && high.endsWith(behind);
  return alike ? `${low.slice(0, low.length - behind.length)}–${high.slice(before.length)}` : `${low}–${high}`;
}
