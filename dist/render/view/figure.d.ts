import type { Locale } from '../../model/locale.ts';
import type { Claim, Shown } from '../../model/shown.ts';
/** A figure as a cell shows it. */
export declare function figureView(figure: Shown, locale: Locale): {
    sign: string;
    words: string;
    mark: number;
};
export declare const signOf: ({ verdict }: Shown) => string;
export declare function cardView({ figure, change }: Claim, locale: Locale): object;
/** Figures one to a row. */
export declare const listView: (figures: readonly Shown[], locale: Locale) => object[];
