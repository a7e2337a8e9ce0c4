import type { Decimal } from '../decimal.ts';
import { digitAt } from '../numeral/literal.ts';
import type { Numeral } from '../numeral/numeral.ts';
import { readNumeral } from '../numeral/read.ts';
import { skipSpaces } from '../numeral/spaces.ts';
import type { Figure } from './figure.ts';

/** How a share is written in words, whatever its number. */
export const SHARE = { kind: 'percent', currency: null, per: null, unitInferred: false, determiner: false } as const;

/** 百分之十五, 千分之三, 三分之一, 16分之5, 负三分之二; and 1/3 where the words around it say that it is a share. */
export function readFraction(
  text: string,
  at: number,
  below: Numeral | null = readNumeral(text, at),
): Omit<Figure, 'start'> | null {
  if (!below || below.values.length > 1) return null;
  const from = fenzhi(text, below.end);
  if (from < 0) return readSlashed(text, at, below);
  const above = readNumeral(text, from);
  if (!above) return null;
  const power = powerOf(below.values[0]!);
  return power === null || power < 2 ? simple(above, below, above.end) : perPower(above, power);
}

/** After 分之, spaces allowed around both; -1 where it does not stand. */
function fenzhi(text: string, at: number): number {
  const first = skipSpaces(text, at);
  if (text[first] !== '分') return -1;
  const second = skipSpaces(text, first + 1);
  return text[second] === '之' ? skipSpaces(text, second + 1) : -1;
}

/** k of 10^k, or null. */
function powerOf({ mantissa, exponent }: Decimal): number | null {
  const digits = mantissa.toString();
  return /^10*$/.test(digits) && exponent >= 0 ? digits.length - 1 + exponent : null;
}

/** So many of a hundred, a thousand, a million: exact. */
function perPower(number: Numeral, power: number): Omit<Figure, 'start'> {
  const shift = power === 3 ? 0 : 2 - power;
  return {
    ...SHARE,
    end: number.end,
    values: number.values.map((value) => ({ ...value, exponent: value.exponent + shift })),
    fine: number.fine + shift,
    coarse: number.coarse + shift,
    more: number.more,
    range: number.values.length > 1,
    unit: power === 3 ? '‰' : '%',
    // 百分之百: its scale is part of the share
    numeral: { ...number, scale: 0, form: number.form === 'bare' ? 'chinese' : number.form },
  };
}

/** A simple fraction is a rough share: kept to a tenth of a percent, uncertain by half a percent point. */
function simple(above: Numeral, below: Numeral, end: number): Omit<Figure, 'start'> | null {
  const numerator = above.values[0]!;
  const denominator = below.values[0]!;
  if (denominator.mantissa === 0n || numerator.exponent > 30 || denominator.exponent > 30) return null;
  const up = (value: Decimal, exponent: number) => value.mantissa * 10n ** BigInt(value.exponent - exponent);
  const exponent = Math.min(numerator.exponent, denominator.exponent);
  const thousand = 2000n * up(numerator, exponent);
  const mantissa = (thousand / up(denominator, exponent) + 1n) / 2n;
  return {
    ...SHARE,
    end,
    values: [{ mantissa, exponent: -1 }],
    fine: 0,
    coarse: 0,
    more: false,
    range: false,
    unit: '%',
    numeral: above,
  };
}

const BEFORE_SLASHED =
  /(?:约|近|超|超过|逾|不到|不足|仅|占|为|是|达|的|有|剩|其中|降至|高达|只有|至少|接近)[ \u00a0]?$/u;
const AFTER_SLASHED = /^[ \u00a0]?(?:的|以上|左右|多|强|弱|是|为|来自|[，。；、）)]|$)/u;

/** 1/3, where it is neither a date nor a score: smaller than one, and with the words of a share on both sides. */
function readSlashed(text: string, at: number, above: Numeral): Omit<Figure, 'start'> | null {
  const slash = text[above.end];
  if (above.form !== 'arabic' || above.scaled || above.punctuated || (slash !== '/' && slash !== '／')) return null;
  const below = readNumeral(text, above.end + 1);
  if (below?.form !== 'arabic' || below.scaled || below.punctuated) return null;
  if (digitAt(text, at - 1) >= 0 || above.values[0]!.mantissa >= below.values[0]!.mantissa) return null;
  if (below.values[0]!.mantissa > 20n) return null;
  const after = text.slice(below.end, below.end + 4);
  if (!AFTER_SLASHED.test(after)) return null;
  if (!after.startsWith('的') && !BEFORE_SLASHED.test(text.slice(Math.max(0, at - 4), at))) return null;
  return simple(above, below, below.end);
}
