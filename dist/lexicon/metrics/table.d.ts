import type { Metric } from './metric.ts';
/**
 * A table of metrics as text, a line each: `id | forms | English | kind | units | example`, forms and units apart by spaces.
 * @throws Error for a line that has not six columns: the lexicon is wrong, not the article
 */
export declare function metrics(group: string, table: string): Metric[];
