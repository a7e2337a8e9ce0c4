import type { Place } from './place.ts';
/** 算力成本就花了15.73亿元, 460家机构: what no lexicon has is named by the noun phrase beside the figure. */
export declare function nounBeside(place: Place): boolean;
