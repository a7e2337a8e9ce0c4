import type { BuildOptions } from './options.ts';
/** @returns 0; 1 with `--strict` where an inconsistency stands; 2 or 3 where a source failed, the others being built */
export declare function run(options: BuildOptions): Promise<number>;
