import type { Locale } from '../../model/locale.ts';
import type { Shown } from '../../model/shown.ts';
export interface Row {
    /** RMB m, 亿元 */
    unit: string;
    /** one for each cell, empty where there is no figure */
    words: string[];
    /** some figure has more digits than the row shows */
    rounded: boolean;
}
/**
 * Amounts and counts of one unit on one scale and, where that loses next to nothing, in one precision, that of the coarsest.
 * @returns null where they share no unit: then each is written for itself
 */
export declare function formatRow(cells: readonly (Shown | null)[], locale: Locale, scales?: Scales): Row | null;
/** The scale of each currency of a table, as a power of ten. */
export type Scales = ReadonlyMap<string | null, number>;
/** One scale for all amounts of a currency in a table, where it does justice to the smallest of them too. */
export declare function scalesOf(cells: readonly (Shown | null)[], locale: Locale): Scales;
