import type { Place } from './place.ts';
export declare const DEALT = "dealt out over the list";
/**
 * Gives a member of a list its own metric, where the list before it is one of metrics or of figures; false where it is
 * not: 研发费用和管理费用分别为3亿元和2亿元, 销售/管理费用率分别为5%/3%, 收入…,利润…,同比分别增长5%和8%.
 */
export declare function dealt(place: Place): boolean;
