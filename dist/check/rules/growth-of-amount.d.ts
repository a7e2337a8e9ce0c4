/**
 * A rate of change against the values before and after, or, with one of them missing, the missing value. Percentage
 * points are a difference, not a ratio.
 */
import type { Rule } from '../relation.ts';
export declare const rule: Rule;
