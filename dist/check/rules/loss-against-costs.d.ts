/** A loss is at least the cost lines the text names less revenue. Other income may soften that: a tension, not an error. */
import type { Rule } from '../relation.ts';
export declare const rule: Rule;
