import type { Evidence } from './evidence.ts';
/** The words whose evidence makes them names. */
export declare function select(text: string, counts: ReadonlyMap<string, Evidence>, taken: ReadonlySet<string>): string[];
