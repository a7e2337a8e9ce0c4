/** An exact decimal: `mantissa × 10^exponent`. */
export interface Decimal {
    mantissa: bigint;
    exponent: number;
}
/** Sum of two decimals, exact. */
export declare function add(a: Decimal, b: Decimal): Decimal;
/** Plain notation without an exponent: `1320000000`, `-0.4`. Decimal trailing zeros are kept (`1.80`). */
export declare function toText({ mantissa, exponent }: Decimal): string;
/** `10^power` in plain notation. */
export declare const powerOfTen: (power: number) => string;
