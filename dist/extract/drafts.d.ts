import type { Draft } from './draft.ts';
import type { Token } from './scan/token.ts';
import type { MetricMention } from './words.ts';
/** A figure with its hedge, its meaning still open. */
export declare function draft(text: string, { figure }: Extract<Token, {
    type: 'figure';
}>): Draft;
/** A number without a unit counts only with a big scale (2760万), or as a precise reading of a known metric (PMI为50.2). */
export declare function whyNot(text: string, { figure, hedge, list }: Draft, metrics: readonly MetricMention[]): string | null;
