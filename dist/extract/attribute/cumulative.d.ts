import type { Sentence } from '../draft.ts';
/**
 * A cumulative figure without a time of its own spans the periods of the figures it sums: those of the same entity,
 * quantity and currency in its paragraph, before it.
 */
export declare function spanCumulative(sentences: readonly Sentence[]): void;
