import type { MergeOptions } from './options.ts';
/** @returns 0; what cannot be merged is a Fault */
export declare function run({ from, out, templates }: MergeOptions): Promise<number>;
