/** A compound rate of growth against the first and last year. */
import type { Rule } from '../relation.ts';
export declare const rule: Rule;
