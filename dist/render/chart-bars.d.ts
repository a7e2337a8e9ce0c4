import type { BarChart } from '../model/chart.ts';
import type { Locale } from '../model/locale.ts';
import { type Size } from './svg.ts';
/** What a bar is called: a company, a segment, or a line of the statement. */
export declare const barName: ({ label, topic }: BarChart['bars'][number], locale: Locale) => string;
/** Bars from a common line, each with its name before it and its value after it. */
export declare function drawBars(chart: BarChart, id: string, size: Size, locale: Locale): {
    body: string;
    height: number;
};
