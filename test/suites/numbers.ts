import { toText } from '../../pipeline/extract/scan/decimal.ts';
import type { Figure } from '../../pipeline/extract/scan/figure/figure.ts';
import { CURRENCIES } from '../../pipeline/lexicon/currencies.ts';
import { cases, figureAt, type Judged, moneyIn, near, numbers } from './suite.ts';

interface Recognized {
  Text: string;
  Start: number;
  End: number;
  Resolution: { value: string | null; unit?: string; isoCurrency?: string };
}

interface Case {
  text: string;
  /** what to look at, and whether the figure read there says it */
  at: [start: number, end: number];
  says: (figure: Figure | null) => boolean;
  want: string;
}

const SIMPLE_FRACTION = /[分/／]|又/u;

/** A share that a suite writes as a part of one, or a number. A simple fraction is kept to a tenth of a percent. */
function isNumber(figure: Figure | null, want: number, written: string): boolean {
  if (!figure) return false;
  const value = numbers(figure)[0]!;
  const share = figure.kind === 'percent' && SIMPLE_FRACTION.test(written);
  if (!SIMPLE_FRACTION.test(written)) return near(value, want);
  return share ? Math.abs(value - want * 100) <= Math.max(0.0501, 1e-9 * value) : Math.abs(value - want) < 0.0006;
}

const recognizers = (name: string, says: (one: Recognized) => Case['says']): Case[] =>
  cases<{ Input: string; Results: Recognized[] }>(`recognizers/${name}.json`).flatMap(({ Input, Results }) =>
    Results.map((one) => ({
      text: Input,
      at: [one.Start, one.End + 1] as [number, number],
      says: says(one),
      want: `${one.Text} = ${one.Resolution.value}`,
    })),
  );

const SUITES: Readonly<Record<string, Case[]>> = {
  'recognizers/age': recognizers(
    'age',
    ({ Resolution }) =>
      (figure) =>
        figure !== null && near(numbers(figure).at(-1)!, Number(Resolution.value)),
  ),
  'recognizers/number': recognizers(
    'number',
    ({ Resolution, Text }) =>
      (figure) =>
        isNumber(figure, Number(Resolution.value), Text),
  ),
  'recognizers/percent': recognizers('percent', ({ Resolution }) => (figure) => {
    const want = Number(Resolution.value!.replace('%', ''));
    return figure !== null && figure.unit !== null && near(numbers(figure)[0]!, want);
  }),
  'recognizers/currency': recognizers('currency', ({ Resolution }) => (figure) => {
    const known = CURRENCIES.find(({ code }) => code === Resolution.isoCurrency);
    return (
      figure !== null &&
      near(numbers(figure)[0]!, Number(Resolution.value)) &&
      (!known || figure.currency === known.code)
    );
  }),
  cn2an: cases<{ group: string; input: string; expected: unknown }>('cn2an.json', ({ cases }) => cases)
    .filter(({ input, expected }) => typeof input === 'string' && typeof expected === 'number')
    .map(({ input, expected }) => ({
      text: input,
      at: [0, input.length] as [number, number],
      says: (figure: Figure | null) =>
        figure !== null &&
        /^[整正]?$/.test(input.slice(figure.end)) &&
        near(Number(toText(figure.values[0]!)), expected as number),
      want: String(expected),
    })),
  'jionlp/money-parser': cases<{ text: string; expected: { num: string | string[] } }>(
    'jionlp/money-parser.json',
    ({ cases }) => cases,
  ).map(({ text, expected }) => ({
    text,
    at: [0, text.length] as [number, number],
    says: (figure: Figure | null) => {
      if (!figure) return false;
      const want = [expected.num].flat().map(Number);
      const [low, high] = numbers(figure);
      // an open figure is kept as its floor; the suite gives the next round number too
      return near(low!, want[0]!, 1e-6) && (high === undefined || near(high, want[1] ?? want[0]!, 1e-6));
    },
    want: JSON.stringify(expected.num),
  })),
};

/** Amounts of money found in a sentence: those of the suite, overlapping by half, and no other. */
const extractor: Judged[] = cases<{ text: string; expected: { offset: [number, number] }[] }>(
  'jionlp/money-extractor.json',
  ({ cases }) => cases,
).map(({ text, expected }) => {
  const found = moneyIn(text);
  const met = expected.every(({ offset: [start, end] }) =>
    found.some((one) => 2 * (Math.min(one.end, end) - Math.max(one.start, start)) >= end - start),
  );
  return { text, want: JSON.stringify(expected), right: met && found.length === expected.length };
});

/** Numbers, shares, ages and money of other tools, judged. */
export const NUMBERS: Readonly<Record<string, readonly Judged[]>> = {
  ...Object.fromEntries(
    Object.entries(SUITES).map(([name, list]) => [
      name,
      list.map(({ text, at, says, want }) => ({ text, want, right: says(figureAt(text, ...at)) })),
    ]),
  ),
  'jionlp/money-extractor': extractor,
};
