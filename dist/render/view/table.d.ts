import type { SectionOf } from '../../model/briefing.ts';
import type { Locale } from '../../model/locale.ts';
import type { Shown } from '../../model/shown.ts';
import { type Scales } from '../format/row.ts';
import { type Reading } from './names.ts';
type Cells = readonly (Shown | null)[];
/** Figures of one quantity in a row: one scale and one precision, with the unit at the head where they share it. */
export declare function rowView(label: string, cells: Cells, locale: Locale, scales?: Scales): {
    label: string;
    cells: object[];
    rounded: boolean;
};
export declare function tableView(table: SectionOf<'entity'>['table'], locale: Locale): object;
export declare function comparisonView(section: SectionOf<'comparison'>, locale: Locale, reading: Reading): object;
export {};
