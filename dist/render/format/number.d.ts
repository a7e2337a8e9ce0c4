import type { Locale } from '../../model/locale.ts';
import type { Shown } from '../../model/shown.ts';
export type Figure = Pick<Shown, 'text' | 'written' | 'kind' | 'unit' | 'unitInferred' | 'currency' | 'hedge' | 'per'>;
/** True minus, not a hyphen. */
export declare const MINUS = "\u2212";
/** A figure with its hedge, in the precision in which the article wrote it. */
export declare function formatFigure(figure: Figure, locale: Locale): string;
/** The words of a figure with its hedge before or after them. */
export declare function hedged(words: string, { hedge, written }: Pick<Figure, 'hedge' | 'written'>, locale: Locale): string;
/** A figure with its hedge exactly as formulas of findings spell it: the article’s own words. */
export declare function asSpelled({ text, hedge, written }: Pick<Figure, 'text' | 'hedge' | 'written'>): string;
/** A rate of change with its sign: +20%, −3.5%. A fall that is printed without a minus gets one. */
export declare function formatChange(figure: Shown, locale: Locale): string;
/** The scales of each language, largest first. */
export declare const STEPS: Readonly<Record<Locale, readonly {
    power: number;
    suffix: string;
}[]>>;
/** The unit at the head of a row whose digits are scaled: RMB m, 亿元, m vehicles. */
export declare function unitAt({ unit, currency }: Pick<Figure, 'unit' | 'currency'>, power: number, locale: Locale): string;
/** The exponent of a power of ten in plain notation. */
export declare const powerOf: (text: string) => number;
export declare const grouped: (whole: string) => string;
/**
 * A computed number in base units, as a locale writes it.
 * @param significant digits kept; trailing zeros go
 */
export declare function formatComputed(value: number, unit: string | null, currency: string | null, locale: Locale, significant?: number): string;
