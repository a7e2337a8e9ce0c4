/**
 * A percent of an amount against both amounts: spending as a percent of revenue, a segment's share, 七成. Where one of
 * the two amounts is not in the text it is computed.
 */
import type { Rule } from '../relation.ts';
export declare const rule: Rule;
