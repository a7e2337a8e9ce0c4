import type { CheckOptions } from './options.ts';
/** @returns 0; 1 where an inconsistency stands; 2 or 3 where a source could not be checked */
export declare function run(options: CheckOptions): Promise<number>;
