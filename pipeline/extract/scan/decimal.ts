/** An exact decimal: `mantissa × 10^exponent`. */
export interface Decimal {
  mantissa: bigint;
  exponent: number;
}

/** Sum of two decimals, exact. */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return {
    mantissa: a.mantissa * 10n ** BigInt(a.exponent - exponent) + b.mantissa * 10n ** BigInt(b.exponent - exponent),
    exponent,
  };
}

/** Plain notation without an exponent: `1320000000`, `-0.4`. Decimal trailing zeros are kept (`1.80`). */
export function toText({ mantissa, exponent }: Decimal): string {
  if (exponent >= 0) return mantissa === 0n ? '0' : mantissa.toString() + '0'.repeat(exponent);
  const negative = mantissa < 0n;
  const digits = (negative ? -mantissa : mantissa).toString().padStart(1 - exponent, '0');
  const cut = digits.length + exponent;
  return `${negative ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

/** `10^power` in plain notation. */
export const powerOfTen = (power: number): string => toText({ mantissa: 1n, exponent: power });
