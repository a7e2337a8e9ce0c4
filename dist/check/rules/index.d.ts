import type { Rule } from '../relation.ts';
/** Every file of this folder is a rule; they run in the order of their names. */
export declare const rules: readonly Rule[];
