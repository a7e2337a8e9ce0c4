import type { Rule } from '../relation.ts';
export declare const rule: Rule;
