import type { Chart } from '../../model/chart.ts';
import type { Locale } from '../../model/locale.ts';
/** A chart: its file, what it is called, what it says, and its figures as tables. */
export declare function chartView(chart: Chart, locale: Locale): object;
