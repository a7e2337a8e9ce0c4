import type { Language } from '../language/language.ts';
import { grouped, MINUS } from './digits.ts';
import { amountOf, counted } from './figure.ts';

/**
 * A computed number in base units, as a language writes it.
 * @param significant digits kept; trailing zeros go
 */
export function formatComputed(
  value: number,
  unit: string | null,
  currency: string | null,
  language: Language,
  significant = 4,
): string {
  const size = Math.abs(value);
  const rate = unit === '%' || unit === '个百分点';
  const step = rate ? undefined : language.numbers.scales.find(({ power }) => size >= 10 ** power);
  const digits = plainDigits(step ? size / 10 ** step.power : size, significant, language);
  const number = `${value < 0 ? MINUS : ''}${digits}${step?.suffix ?? ''}`;
  return currency ? amountOf(number, currency, unit, language) : counted(number, unit, false, language);
}

const PLAIN = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 12 });

/** Digits that a floating-point number has. */
const MOST_DIGITS = 17;

/** Digits without an exponent: whole numbers stay whole. */
function plainDigits(n: number, wanted: number, language: Language): string {
  const significant = Math.min(wanted, MOST_DIGITS);
  const rounded = n >= 10 ** significant ? Math.round(n) : Number(n.toPrecision(significant));
  const [whole = '0', fraction] = PLAIN.format(rounded).split('.');
  return `${grouped(whole, language)}${fraction ? `.${fraction}` : ''}`;
}
