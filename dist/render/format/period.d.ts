import type { Locale } from '../../model/locale.ts';
/** A period in the notation of facts (`2025-9M`, `2022..2025H1`) in words: 2025年前三季度, 9M 2025; empty for null. */
export declare function formatPeriod(period: string | null, locale: Locale): string;
/** A period as part of a sentence; empty for null. */
export declare function formatWhen(period: string | null, locale: Locale): string;
/** A period for the axis of a chart, in one line or two. */
export declare const shortPeriod: (period: string, locale: Locale) => string[];
