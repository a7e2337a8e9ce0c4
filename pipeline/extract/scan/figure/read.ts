import { add } from '../decimal.ts';
import type { Figure } from './figure.ts';
import { readOne } from './one.ts';
import { readRange } from './range.ts';

/**
 * Reads the longest figure at `at`: sign, currency sign, number, scale, unit, 多/余/半 after it, and the other end of a range.
 * @returns null where no number starts
 */
export function readFigure(text: string, at: number): Figure | null {
  const left = readOne(text, at);
  if (!left) return null;
  return readRange(text, left) ?? (left.unit === null ? left : withTail(text, left));
}

/** 多, 余, 半 after the unit: 7倍多, 三年半, 两年多. */
function withTail(text: string, figure: Figure): Figure {
  const next = text[figure.end];
  if (
    next === '半' &&
    (figure.kind === 'duration' || figure.kind === 'multiple') &&
    !'导径天年月'.includes(text[figure.end + 1] ?? '\n')
  ) {
    return {
      ...figure,
      end: figure.end + 1,
      values: figure.values.map((value) => add(value, { mantissa: 5n, exponent: -1 })),
      fine: -1,
      coarse: -1,
    };
  }
  const open = figure.kind === 'multiple' || figure.kind === 'duration' || figure.kind === 'money';
  if ((next === '多' || next === '余') && open && !'数少种样元额次地家年'.includes(text[figure.end + 1] ?? '\n')) {
    return { ...figure, end: figure.end + 1, more: true };
  }
  return figure;
}
