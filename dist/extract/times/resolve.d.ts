import type { Time, TimeToken } from './time.ts';
/**
 * Resolves time expressions in the order of the text: relative ones against what was named before, then against the
 * publication date, never against the clock.
 * @param published YYYY-MM-DD or null: then the latest date that the text names as past stands in for it
 */
export declare function resolveTimes(text: string, tokens: readonly TimeToken[], published: string | null): Time[];
