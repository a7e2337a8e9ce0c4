import type { PeriodChart } from '../model/chart.ts';
import type { Locale } from '../model/locale.ts';
import { type Size } from './svg.ts';
/** How many panels stand side by side. */
export declare const columnsOf: ({ rows }: PeriodChart) => number;
/** Small multiples of bars over periods: panels of a row that share a unit stand on one scale, so that they can be compared. */
export declare function drawPeriods(chart: PeriodChart, id: string, size: Size, locale: Locale): {
    body: string;
    height: number;
};
