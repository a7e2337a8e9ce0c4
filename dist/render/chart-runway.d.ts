import type { RunwayChart } from '../model/chart.ts';
import type { Locale } from '../model/locale.ts';
/** A bar for each from the day of the cash to the day when it is gone, dashed as it is computed; what it is made of stands below. */
export declare function drawRunway({ rows }: RunwayChart, locale: Locale): {
    body: string;
    height: number;
};
