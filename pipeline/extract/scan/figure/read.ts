import { add, toText } from '../decimal.ts';
import { skipSpacesBack } from '../numeral/spaces.ts';
import { readCurrencyName, unitOfCurrency } from '../unit.ts';
import type { Figure } from './figure.ts';
import { readOne } from './one.ts';
import { readRange } from './range.ts';

/**
 * Reads the longest figure at `at`: sign, currency sign, number, scale, unit, 多/余/半 after it, and the other end of a range.
 * @returns null where no number starts
 */
export function readFigure(text: string, at: number): Figure | null {
  const left = readOne(text, at);
  if (!left || isBeyondNumbers(left)) return null;
  return ofNamedCurrency(text, readRange(text, left) ?? withTail(text, left));
}

/** Hundreds of digits in a row are no quantity. */
const isBeyondNumbers = ({ start, end, values }: Figure): boolean =>
  end - start > 30 && values.some((value) => !Number.isFinite(Number(toText(value))));

/** 港币3.5亿元, 新台币约300亿元: the currency by its name, which is no part of the figure. */
function ofNamedCurrency(text: string, figure: Figure): Figure {
  const open = figure.unit === '元' || (figure.unit === null && figure.numeral.big.any);
  if (!open || figure.kind === 'price') return figure;
  const code = readCurrencyName(text, skipSpacesBack(text, figure.start));
  return code && code !== figure.currency
    ? { ...figure, kind: 'money', unit: unitOfCurrency(code), currency: code }
    : figure;
}

/** 多, 余, 半, + after the unit: 7倍多, 三年半, 两年多, 50%+. */
function withTail(text: string, figure: Figure): Figure {
  const next = text[figure.end];
  if (next === '+' && (figure.unit !== null || figure.numeral.scaled) && !/[\dA-Za-z]/.test(text[figure.end + 1] ?? ''))
    return { ...figure, end: figure.end + 1, more: true };
  if (figure.unit === null) return figure;
  if (
    next === '半' &&
    (figure.kind === 'duration' || figure.kind === 'multiple' || figure.kind === 'other') &&
    !'导径天年月挂岛成自固永山程'.includes(text[figure.end + 1] ?? '\n')
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
