import type { TimeToken } from './time.ts';
/**
 * The last day of the latest absolute period that the text speaks of as past. A year of which it names parts is not over:
 * then the latest part counts.
 */
export declare function latestNamed(text: string, tokens: readonly TimeToken[]): string | null;
