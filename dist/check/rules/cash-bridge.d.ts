/** Cash at two dates and the outflow between them leave what came in otherwise: financing, investment. */
import type { Rule } from '../relation.ts';
export declare const rule: Rule;
