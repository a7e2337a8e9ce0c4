import type { Chart } from '../model/chart.ts';
import type { Locale } from '../model/locale.ts';
import { type Size } from './svg.ts';
/** The name of a chart's file. */
export declare const chartFile: (chart: Pick<Chart, 'id'>, locale: Locale) => string;
/** A chart’s title, as its caption and its accessible name. */
export declare function chartTitle(chart: Chart, locale: Locale): string;
/** A chart in words: every figure that it shows. */
export declare function chartDescription(chart: Chart, locale: Locale): string;
/**
 * Draws a chart as SVG: every bar with its value on it, a part of a year hatched, a hedged figure hollow, a missing one a gap, a
 * wide interval as a line with ends. No script, no stroke on text, nothing random, and article text only as text.
 */
export declare function drawChart(chart: Chart, locale: Locale, size?: Size): string;
