import type { Span } from '../../../model/span.ts';
import type { Place } from './place.ts';
/** Words for the change itself: 增速, 降幅. */
export declare const RATE_NOUN: RegExp;
/** 集体企业增长2.6%: the noun before the words of change, which says whose share of the quantity spoken of it is. */
export declare function whatChanged({ text, sentence, draft, from, list }: Place): Span | null;
/** 会员平台注册数同比增长30%: what stands before the words of change; 上证指数累计上涨9.3%: the change itself. */
export declare function nounThatChanged({ text, sentence, draft, index, from, list, carry }: Place): boolean;
