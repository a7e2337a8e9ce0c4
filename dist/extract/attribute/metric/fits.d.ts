import type { Draft } from '../../draft.ts';
import type { MetricMention } from '../../words.ts';
/** A number of things measures none of the sums of money around it. */
export declare const isNumber: ({ figure, change }: Draft) => boolean;
/** A money metric does not measure a head count, and so on; rates of change fit every metric. */
export declare function fits({ metric }: MetricMention, { figure, change }: Draft): boolean;
