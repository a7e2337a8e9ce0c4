import type { DiffOptions } from './options.ts';
/** @returns 0, whether or not there is a difference: it is a report, not a check */
export declare function run(options: DiffOptions): Promise<number>;
